package org.chancery.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// The text of a telegram that notes are made on: its paragraphs as the JSON has them, an empty
/// line between. Places in it are counted in code points, as Web Annotations count.
public final class ReadingText {

    private static final String GAP = "\n\n";

    /// Of what is kept from before and behind a stretch.
    private static final int AROUND = 32;

    private final List<String> paragraphs;
    private final String text;

    /// The text with one blank for blanks and line ends of any number: a later reading may break
    /// lines elsewhere.
    private final Even even;

    private ReadingText(List<String> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        this.text = String.join(GAP, paragraphs);
        this.even = Even.of(text);
    }

    public static ReadingText of(Telegram telegram) {
        return of(
                telegram.body().paragraphs().stream()
                        .map(Paragraph::text)
                        .collect(Collectors.toList()));
    }

    static ReadingText of(List<String> paragraphs) {
        return new ReadingText(paragraphs);
    }

    public String text() {
        return text;
    }

    /// A stretch of it.
    ///
    /// @param start in code points
    /// @param end behind the last one
    public record Stretch(int start, int end) {}

    /// What a stretch has of one paragraph.
    ///
    /// @param paragraph counted from 1
    /// @param from in `char`s of the paragraph
    /// @param to behind the last one
    public record Part(int paragraph, int from, int to) {}

    /// Where these words stand; blanks and line ends are the same.
    ///
    /// @param prefix what stands before the ones that are meant, empty where the first are
    /// @param suffix what stands behind them
    public Optional<Stretch> find(String words, String prefix, String suffix) {
        return Optional.ofNullable(nearest(words.strip(), prefix, suffix, 0));
    }

    /// The words of a stretch, without the blanks at its ends.
    ///
    /// @return empty where the text has no such stretch, or no word in it
    public Optional<Stretch> words(int start, int end) {
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int from = unit(start);
        int to = unit(end);
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(stretch(from, to));
    }

    String exact(Stretch stretch) {
        return text.substring(unit(stretch.start), unit(stretch.end));
    }

    String prefix(Stretch stretch) {
        return text.substring(unit(Math.max(0, stretch.start - AROUND)), unit(stretch.start));
    }

    String suffix(Stretch stretch) {
        int to = Math.min(text.codePointCount(0, text.length()), stretch.end + AROUND);
        return text.substring(unit(stretch.end), unit(to));
    }

    /// Where the words of a note stand in this text, which may be another than the one that it was
    /// written on: of all places that have them, the one whose neighbours are most like those kept,
    /// and of such the nearest to where they stood; null where no place has them.
    @Nullable Stretch anchor(Note.Quote quote, int start) {
        return nearest(quote.exact(), quote.prefix(), quote.suffix(), start);
    }

    private @Nullable Stretch nearest(String exact, String prefix, String suffix, int start) {
        String words = Even.of(exact).text;
        String before = Even.of(prefix).text;
        String behind = Even.of(suffix).text;
        if (words.isBlank()) {
            return null;
        }
        Stretch best = null;
        int most = -1;
        int at = even.text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            int alike = alikeBefore(at, before) + alikeBehind(end, behind);
            Stretch place = stretch(even.places[at], even.places[end - 1] + 1);
            if (best == null
                    || alike > most
                    || (alike == most
                            && Math.abs(place.start - start) < Math.abs(best.start - start))) {
                best = place;
                most = alike;
            }
            at = even.text.indexOf(words, at + 1);
        }
        return best;
    }

    private int alikeBefore(int end, String kept) {
        int alike = 0;
        while (alike < Math.min(end, kept.length())
                && even.text.charAt(end - 1 - alike) == kept.charAt(kept.length() - 1 - alike)) {
            alike++;
        }
        return alike;
    }

    private int alikeBehind(int start, String kept) {
        int alike = 0;
        while (alike < Math.min(even.text.length() - start, kept.length())
                && even.text.charAt(start + alike) == kept.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    /// The paragraphs that a stretch goes over, with what it has of each.
    public List<Part> parts(Stretch stretch) {
        int from = unit(stretch.start);
        int to = unit(stretch.end);
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            int length = paragraphs.get(i).length();
            int first = Math.max(0, from - begin);
            int last = Math.min(length, to - begin);
            if (first < last) {
                parts.add(new Part(i + 1, first, last));
            }
            begin += length + GAP.length();
        }
        return parts;
    }

    private Stretch stretch(int from, int to) {
        int start = text.codePointCount(0, from);
        return new Stretch(start, start + text.codePointCount(from, to));
    }

    private int unit(int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }

    /// @param places where each of its characters stands in the text that it is made of
    private record Even(String text, int[] places) {

        static Even of(String text) {
            StringBuilder even = new StringBuilder(text.length());
            int[] places = new int[text.length()];
            boolean blank = false;
            for (int i = 0; i < text.length(); i++) {
                boolean before = blank;
                blank = Character.isWhitespace(text.charAt(i));
                if (!blank || !before) {
                    places[even.length()] = i;
                    even.append(blank ? ' ' : text.charAt(i));
                }
            }
            return new Even(even.toString(), places);
        }
    }
}
