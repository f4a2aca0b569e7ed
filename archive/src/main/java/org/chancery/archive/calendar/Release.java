package org.chancery.archive.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Piece;
import org.chancery.format.telegram.Telegram;

/// What of a telegram is open, or could be opened as it stands.
public final class Release {

    private static final int LONGEST_STAMP = 200;

    private Release() {}

    /// Whether a releaser has put a stamp on it: `Declassified/Released US Department of State ...`
    public static boolean isStamped(Telegram telegram) {
        byte[] bytes = telegram.source().text().bytes();
        for (Piece piece : telegram.pieces()) {
            if (piece.element() == Element.STAMP && saysReleased(bytes, piece.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysReleased(byte[] bytes, Span span) {
        String stamp =
                new String(
                                bytes,
                                span.start(),
                                Math.min(LONGEST_STAMP, span.end() - span.start()),
                                StandardCharsets.ISO_8859_1)
                        .toUpperCase(Locale.ROOT);
        return stamp.contains("RELEASE") || stamp.contains("DECLASSIFIED");
    }

    /// The paragraphs of a classified telegram that are marked unclassified: its portions that
    /// could be released at once. By their numbers, or their places where they have none: `2`,
    /// `¶3`.
    public static List<String> openPortions(Telegram telegram) {
        List<String> open = new ArrayList<>();
        List<Paragraph> paragraphs = telegram.body().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean isOpen =
                    paragraph.portion() != null
                            && paragraph.portion().rank() == 0
                            && paragraph.portion().caveats().isEmpty();
            if (isOpen) {
                open.add(paragraph.number() != null ? paragraph.number() : "\u00B6" + (i + 1));
            }
        }
        return open;
    }
}
