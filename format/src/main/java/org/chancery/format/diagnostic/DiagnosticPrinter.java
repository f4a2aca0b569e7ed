package org.chancery.format.diagnostic;

import org.chancery.format.source.LineMap;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;

/// Prints findings as a good compiler does: where, how bad, what, the line itself, and a caret
/// under the place.
///
/// ```
/// 09ASTANA1967.txt:10:1: warning[SUB-TRUNCATED]: the page's title is only the beginning of the subject
///    10 | KAZAHKSTAN: DAS KROL COMPARES NOTES WITH
///       | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
/// ```
public final class DiagnosticPrinter {

    private static final int WIDEST = 160;

    private final String name;
    private final SourceText source;
    private final LineMap map;

    public DiagnosticPrinter(String name, SourceText source) {
        this.name = name;
        this.source = source;
        this.map = new LineMap(source);
    }

    public String print(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        LineMap.Place place = map.place(span);
        int width =
                Math.min(
                        source.text(span).lines().findFirst().orElse("").length(),
                        place.text().length() - place.column() + 1);
        // A line of megabytes is shown around the place, not whole.
        int from = place.column() > WIDEST ? place.column() - WIDEST / 2 : 1;
        String shown =
                place.text()
                        .substring(from - 1, Math.min(place.text().length(), from - 1 + WIDEST));
        String gutter = "%5d | ".formatted(place.line());
        String caret =
                "^"
                        + "~"
                                .repeat(
                                        Math.max(
                                                0,
                                                Math.min(width, WIDEST - (place.column() - from))
                                                        - 1));
        return "%s:%d:%d: %s[%s]: %s%n%s%s%n%s| %s%s%n"
                .formatted(
                        name,
                        place.line(),
                        place.column(),
                        diagnostic.severity().word(),
                        diagnostic.code().id(),
                        diagnostic.message(),
                        gutter,
                        printable(shown),
                        " ".repeat(gutter.length() - 2),
                        " ".repeat(place.column() - from),
                        caret);
    }

    /// Control characters would move the caret, or the terminal.
    private static String printable(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isISOControl(out.charAt(i))) {
                out.setCharAt(i, out.charAt(i) == '\t' ? ' ' : '\u00B7');
            }
        }
        return out.toString();
    }
}
