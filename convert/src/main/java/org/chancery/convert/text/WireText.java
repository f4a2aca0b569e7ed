package org.chancery.convert.text;

import java.util.HashSet;
import java.util.Set;
import org.chancery.convert.card.Card;
import org.chancery.convert.parcel.Statement;
import org.chancery.format.TelegramWriter;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.EditorsNote;
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
    /// says of it; below it the notes of its editors.
    public byte[] stated(Telegram telegram) {
        TelegramWriter.Written written = written(telegram);
        Statement statement =
                lost(written).isEmpty()
                        ? new Statement()
                        : statement(telegram.heading(), Card.of(telegram));
        for (EditorsNote note : telegram.notes()) {
            statement.note(note.number(), note.text());
        }
        return statement.around(written.text());
    }

    /// The text, and what a reader of it would not get.
    TelegramWriter.Written written(Telegram telegram) {
        return writer.write(telegram.fields());
    }

    /// The fields that the wire does not carry, by their names in the JSON contract.
    static Set<String> lost(TelegramWriter.Written written) {
        Set<String> lost = new HashSet<>();
        for (Diagnostic diagnostic : written.diagnostics()) {
            if (diagnostic.code() == WriteCode.WRT_LOST
                    && diagnostic instanceof Diagnostic.Violation violation) {
                lost.add(violation.details().getFirst());
            }
        }
        return lost;
    }

    private static Statement statement(Heading heading, Card card) {
        return new Statement()
                .identifier(heading.mrn() == null ? null : heading.mrn().value().toString())
                .created(heading.isoDate())
                .classification(card.classification())
                .origin(card.originator())
                .title(heading.subject() == null ? null : heading.subject().value());
    }

    public String of(Telegram.Fields fields) {
        return writer.write(fields).text();
    }
}
