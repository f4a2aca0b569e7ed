package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// The first line of JANAP 128, which packs format lines 2 and 3 into fixed places (reference 9,
/// janap128; 9.2).
///
/// ```
/// RAAUZYUW RUENAAA4003 2161731-UUUU--RUCRNAD.
/// precedence, media, class, content; station and serial; filing time; class four times; stations to reach
/// ```
///
/// @param security null where the class is not there
record PositionalLine(
        SourceText source,
        Located<String> head,
        Located<String> station,
        Located<String> serial,
        Located<String> filed,
        @Nullable Located<String> security,
        List<Located<String>> relay) {

    static @Nullable PositionalLine of(SourceText source, Line line) {
        Cursor cursor = new Cursor(source.text(), line);
        int head = cursor.takeToken();
        Located<String> headed = located(source, cursor, head);
        if (headed.value().length() != 8) {
            return null;
        }
        cursor.skipBlanks();
        int station = cursor.at();
        int letters = cursor.takeCapitals(8);
        Located<String> stationed = located(source, cursor, station);
        int serial = cursor.at();
        int digits = cursor.takeDigits(4);
        Located<String> numbered = located(source, cursor, serial);
        cursor.skipBlanks();
        int filed = cursor.at();
        int time = cursor.takeDigits(7);
        Located<String> filedAt = located(source, cursor, filed);
        cursor.skipBlanks();
        if (letters < 4 || digits != 4 || time != 7 || !cursor.take('-')) {
            return null;
        }
        cursor.skipBlanks();
        int security = cursor.at();
        boolean isSecured = cursor.takeCapitals(5) > 0;
        Located<String> secured = isSecured ? located(source, cursor, security) : null;
        while (cursor.take('-')) {
            // the dashes before the stations
        }
        List<Located<String>> relay = new ArrayList<>();
        while (!cursor.isDone()) {
            cursor.skipBlanks();
            int from = cursor.at();
            if (cursor.takeCapitals(8) == 0) {
                cursor.to(cursor.at() + 1);
                continue;
            }
            relay.add(located(source, cursor, from));
        }
        return new PositionalLine(
                source, headed, stationed, numbered, filedAt, secured, List.copyOf(relay));
    }

    private static Located<String> located(SourceText source, Cursor cursor, int from) {
        return new Located<>(cursor.text(from), source.span(from, cursor.at()));
    }

    void fill(Marks marks, HeadingDraft draft) {
        marks.mark(head.spans(), Element.TRANSMISSION_START);
        marks.mark(station.spans(), Element.STATION);
        marks.mark(serial.spans(), Element.STATION_SERIAL);
        marks.mark(filed.spans(), Element.FILING_TIME);
        if (security != null) {
            marks.mark(security.spans(), Element.SECURITY);
        }
        relay.forEach(indicator -> marks.mark(indicator.spans(), Element.RELAY));
        draft.transmission =
                new Transmission(
                        List.of(), null, relay, station, serial, filed, security, null, List.of(),
                        null);
    }
}
