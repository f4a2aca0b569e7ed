package org.chancery.convert.text;

import org.chancery.convert.card.Card;
import org.chancery.convert.parcel.Statement;
import org.chancery.format.TelegramWriter;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;
import org.chancery.format.write.WriteCode;

/// A telegram as wire text, for forms that carry it whole: its lines end in `\n`.
public final class WireText {

    private final TelegramWriter writer = new TelegramWriter(Tables.standard(), Style.WIRE);

    public String of(Telegram telegram) {
        return of(telegram.fields());
    }

    /// The text, and above it, where the wire does not carry all of the telegram, what a catalogue
    /// says of it.
    public byte[] stated(Telegram telegram) {
        TelegramWriter.Written written = writer.write(telegram.fields());
        boolean isWhole =
                written.diagnostics().stream().noneMatch(d -> d.code() == WriteCode.WRT_LOST);
        return (isWhole ? new Statement() : statement(telegram.heading(), Card.of(telegram)))
                .above(written.text());
    }

    private static Statement statement(Heading heading, Card card) {
        return new Statement()
                .identifier(heading.mrn() == null ? null : heading.mrn().value().toString())
                .created(heading.date() == null ? null : heading.date().toString())
                .classification(card.classification())
                .origin(card.originator())
                .title(heading.subject() == null ? null : heading.subject().value());
    }

    public String of(Telegram.Fields fields) {
        return writer.write(fields).text();
    }
}
