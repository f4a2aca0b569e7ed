package org.chancery.cli.view;

import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Paint.Style;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Heading;
import org.jspecify.annotations.Nullable;

/// The classification as a reader must see it: over the full width, at top and bottom, in the
/// colour of the cover sheets.
final class Band {

    private Band() {}

    /// `CONFIDENTIAL // SIPDIS`
    static String marking(Heading heading) {
        StringBuilder marking =
                new StringBuilder(
                        heading.classification() == null
                                ? "NO CLASSIFICATION FOUND"
                                : heading.classification().value().name());
        String before = " // ";
        for (Located<Caption> caption : heading.captions()) {
            marking.append(before).append(caption.value().name());
            before = ", ";
        }
        return Visible.line(marking.toString());
    }

    static String across(Heading heading, Paint paint, int width) {
        String marking = Columns.shorten(marking(heading), width - 4);
        int left = (width - Columns.width(marking)) / 2;
        if (paint.colour()) {
            return paint.text(
                    style(classification(heading)), Columns.pad(" ".repeat(left) + marking, width));
        }
        String rule = "=".repeat(Math.max(0, left - 1));
        return rule
                + " "
                + marking
                + " "
                + "=".repeat(Math.max(0, width - left - Columns.width(marking) - 1));
    }

    /// A word of the list of hits, in the classification's colour.
    static String word(String classification, int rank, Paint paint) {
        return paint.text(
                style(new Classification(classification, rank)),
                " " + Visible.line(classification) + " ");
    }

    private static @Nullable Classification classification(Heading heading) {
        return heading.classification() == null ? null : heading.classification().value();
    }

    private static Style style(@Nullable Classification classification) {
        if (classification == null) {
            return Style.BOLD;
        }
        return switch (classification.rank()) {
            case 0 -> Style.BAND_GREEN;
            case 1 -> Style.BAND_PURPLE;
            case 2 -> Style.BAND_BLUE;
            case 3 -> Style.BAND_RED;
            default -> Style.BAND_ORANGE;
        };
    }
}
