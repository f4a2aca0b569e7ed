package org.chancery.convert.text;

import org.chancery.format.TelegramWriter;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;

/// A telegram as wire text, for forms that carry it whole: its lines end in `\n`.
public final class WireText {

    private final TelegramWriter writer = new TelegramWriter(Tables.standard(), Style.WIRE);

    public String of(Telegram telegram) {
        return of(telegram.fields());
    }

    public String of(Telegram.Fields fields) {
        return writer.write(fields).text();
    }
}
