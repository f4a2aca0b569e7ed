package org.chancery.format.section;

import org.chancery.format.dialect.AirTraffic;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;

/// A message of the air traffic services inside a telegram's text, a notice to airmen say: its own
/// ZCZC and NNNN are text there.
final class AirTrafficMessage {

    private static final int MOST_LINES = 100;

    private AirTrafficMessage() {}

    /// Behind the end mark of the message that begins at a line; the line itself where none does.
    static int behind(String text, Lines lines, int at) {
        int next = lines.next(at + 1);
        if (lines.shape(at) != LineShape.CHANNELS || next >= lines.end()) {
            return at;
        }
        Line address = lines.line(next);
        if (!AirTraffic.isAddress(text, address.start(), address.end())) {
            return at;
        }
        for (int i = next + 1; i < Math.min(lines.end(), at + MOST_LINES); i++) {
            if (lines.shape(i) == LineShape.END) {
                return i + 1;
            }
        }
        return at;
    }
}
