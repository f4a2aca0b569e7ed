package org.chancery.format.body;

import java.util.BitSet;
import java.util.List;
import org.chancery.format.dialect.AirTraffic;

/// Finds messages of the air traffic services in a text, from ZCZC to NNNN: each of their lines
/// stands on its own.
final class AirTrafficLines {

    private static final String START = "ZCZC";

    private static final String END = "NNNN";

    private static final int MOST_LINES = 100;

    private AirTrafficLines() {}

    /// Adds the numbers of their lines.
    static void find(String text, List<TextLine> lines, BitSet found) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            int end = begins(text, lines, i) ? end(text, lines, i) : i;
            found.set(i, end);
            i = Math.max(i, end - 1);
        }
    }

    private static boolean begins(String text, List<TextLine> lines, int at) {
        TextLine next = lines.get(at + 1);
        return text.startsWith(START, lines.get(at).start())
                && AirTraffic.isAddress(text, next.start(), next.end());
    }

    private static int end(String text, List<TextLine> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            TextLine line = lines.get(i);
            if (line.length() == END.length() && text.startsWith(END, line.start())) {
                return i + 1;
            }
        }
        return from;
    }
}
