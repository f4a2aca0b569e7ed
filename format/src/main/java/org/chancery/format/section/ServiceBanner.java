package org.chancery.format.section;

import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.jspecify.annotations.Nullable;

/// The class of a military message with words behind it that no table has (reference 9.2): `UNCLAS
/// //NO1000//`, `UNCLASS //N01000//`, `UNCLAS FOR OFFICIAL USE ONLY`.
///
/// Only where a banner is due. A class above UNCLAS is sure only right behind format line 11, with
/// two slashes behind it.
final class ServiceBanner {

    private static final int LONGEST = 100;

    private static final String SHORT = "UNCLAS";

    private static final String MISSPELT = "UNCLASS";

    private ServiceBanner() {}

    /// The banner that a line is; null where it is none.
    static @Nullable Banner of(SourceText source, Lines lines, int at, Tables tables) {
        Line line = lines.line(at);
        if (line.length() > LONGEST || hasSmall(source, line)) {
            return null;
        }
        MarkingMatch match = tables.markings().at(source.text(), line.start());
        boolean isMisspelt =
                match == null
                        && source.text().startsWith(MISSPELT, line.start())
                        && isSeparator(source, line, line.start() + MISSPELT.length());
        Classification classification =
                match != null
                        ? match.classification()
                        : isMisspelt ? tables.markings().named(SHORT) : null;
        int end = match != null ? match.end() : line.start() + MISSPELT.length();
        if (classification == null || end > line.end()) {
            return null;
        }
        // A releaser's stamp spells it out: UNCLASSIFIED RELEASED IN FULL.
        boolean isShort = end - line.start() <= MISSPELT.length();
        boolean hasSlashes = source.text().startsWith("//", end);
        boolean isSure =
                classification.rank() == 0
                        ? isShort || hasSlashes || isBehindBreak(lines, at)
                        : hasSlashes && isBehindBreak(lines, at);
        if (!isSure) {
            return null;
        }
        return new Banner(
                line,
                new Located<>(classification, source.span(line.start(), end)),
                List.of(),
                0,
                0,
                null,
                null,
                -1,
                null,
                null,
                null,
                null,
                null);
    }

    private static boolean isBehindBreak(Lines lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.shape(above) == LineShape.BLANK) {
            above--;
        }
        return above >= 0 && lines.shape(above) == LineShape.BREAK;
    }

    private static boolean isSeparator(SourceText source, Line line, int at) {
        return at >= line.end() || source.at(at) == ' ' || source.at(at) == '/';
    }

    private static boolean hasSmall(SourceText source, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLowerCase(source.at(i))) {
                return true;
            }
        }
        return false;
    }
}
