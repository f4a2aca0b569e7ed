package org.chancery.format.section;

import java.time.Month;
import java.util.List;
import org.chancery.format.dialect.DateTimeGroupShape;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.jspecify.annotations.Nullable;

/// The date-time group of a heading, by which it is told whether another one is the same: without
/// its year, which copies leave out or write in two ways.
///
/// @param month null where it cannot be read
record HeadingTime(int day, int hour, int minute, @Nullable Month month) {

    /// Of format line 5; null where there is none, or none that can be read.
    static @Nullable HeadingTime of(String text, List<Line> heading) {
        for (Line line : heading) {
            if (LineShape.of(text, line) == LineShape.TIME) {
                DateTimeGroupShape time = DateTimeGroupShape.find(text, line.start(), line.end());
                return time == null
                        ? null
                        : new HeadingTime(time.day(), time.hour(), time.minute(), time.month());
            }
        }
        return null;
    }
}
