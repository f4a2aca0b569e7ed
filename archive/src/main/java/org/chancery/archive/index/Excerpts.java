package org.chancery.archive.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.archive.Fragment;
import org.chancery.archive.query.Query;
import org.jspecify.annotations.Nullable;

/// Chooses what to show of a telegram: the passages that have most of what the query asks for, or
/// the beginning of the text where the query asks for no words or they stand in the subject alone.
final class Excerpts {

    /// Characters of one passage, and how many passages.
    private static final int PASSAGE = 170;

    private static final int MOST_PASSAGES = 2;

    /// What is read of one telegram: nobody shall wait for a file of megabytes.
    private static final int MOST_TEXT = 400_000;

    private static final String GAP = " … ";

    private final Marks marks;
    private final Marks ofSubject;

    /// Less than this is a heading, which says little by itself.
    private static final int SHORT = 60;

    /// A stretch of a paragraph.
    ///
    /// @param terms of the query that stand in it
    private record Passage(
            int paragraph, int start, int end, List<Marks.Mark> marks, BitSet terms) {

        int newTo(BitSet shown) {
            BitSet more = (BitSet) terms.clone();
            more.andNot(shown);
            return more.cardinality();
        }

        /// By how often the query's words stand in it.
        int worth() {
            return end - start < SHORT ? 0 : marks.size();
        }
    }

    Excerpts(Query query) {
        this.marks = Marks.ofText(query);
        this.ofSubject = Marks.ofSubject(query);
    }

    /// A subject, all of it.
    List<Fragment> subject(@Nullable String subject) {
        if (subject == null || subject.isEmpty()) {
            return List.of();
        }
        List<Marks.Mark> found = ofSubject.isEmpty() ? List.of() : ofSubject.in(subject);
        Passage whole = new Passage(0, 0, subject.length(), found, new BitSet());
        return fragments(List.of(subject), List.of(whole));
    }

    /// Characters of a telegram that are enough to choose from.
    int mostText() {
        return marks.isEmpty() ? PASSAGE * MOST_PASSAGES + 1 : MOST_TEXT;
    }

    /// @param paragraphs those only that the reader may see
    List<Fragment> of(List<KeptParagraph> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < paragraphs.size() && read < MOST_TEXT && !marks.isEmpty(); i++) {
            KeptParagraph paragraph = paragraphs.get(i).upTo(MOST_TEXT);
            read += paragraph.text().length();
            passages.addAll(passages(i, paragraph.text(), marks.in(paragraph)));
        }
        List<Passage> best = best(passages);
        return best.isEmpty()
                ? beginning(paragraphs)
                : fragments(paragraphs.stream().map(KeptParagraph::text).toList(), best);
    }

    /// First the one that says most, then the one that adds most to it; in the order of the text.
    private static List<Passage> best(List<Passage> passages) {
        List<Passage> best = new ArrayList<>();
        BitSet shown = new BitSet();
        while (best.size() < Math.min(MOST_PASSAGES, passages.size())) {
            Passage next = next(passages, best, shown);
            best.add(next);
            shown.or(next.terms());
        }
        best.sort(Comparator.comparingInt(Passage::paragraph).thenComparingInt(Passage::start));
        return best;
    }

    /// Of those alike, the first.
    private static Passage next(List<Passage> passages, List<Passage> taken, BitSet shown) {
        Passage best = null;
        int most = 0;
        for (Passage passage : passages) {
            if (!taken.contains(passage)) {
                int more = passage.newTo(shown);
                if (best == null || more > most || more == most && passage.worth() > best.worth()) {
                    best = passage;
                    most = more;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    /// One after the other, each beginning with a mark that the one before has not.
    private static List<Passage> passages(int paragraph, String text, List<Marks.Mark> marks) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        int free = 0;
        while (from < marks.size()) {
            int to = from;
            while (to < marks.size() && marks.get(to).end() - marks.get(from).start() <= PASSAGE) {
                to++;
            }
            to = Math.max(to, from + 1);
            List<Marks.Mark> within = marks.subList(from, to);
            int used = within.getLast().end() - within.getFirst().start();
            int start =
                    Math.max(
                            free,
                            startOfWord(
                                    text,
                                    within.getFirst().start() - Math.max(0, PASSAGE - used) / 2));
            int end = endOfWord(text, Math.max(within.getLast().end(), start + PASSAGE));
            List<Marks.Mark> shown =
                    marks.stream()
                            .filter(mark -> mark.start() >= start && mark.end() <= end)
                            .toList();
            BitSet terms = new BitSet();
            shown.forEach(mark -> terms.set(mark.term()));
            passages.add(new Passage(paragraph, start, end, shown, terms));
            free = end;
            int past = end;
            from = to;
            while (from < marks.size() && marks.get(from).start() < past) {
                from++;
            }
        }
        return passages;
    }

    private static List<Fragment> fragments(List<String> paragraphs, List<Passage> passages) {
        List<Fragment> fragments = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Passage before = null;
        for (Passage passage : passages) {
            String text = paragraphs.get(passage.paragraph);
            boolean goesOn =
                    before != null
                            && before.paragraph == passage.paragraph
                            && text.substring(before.end, passage.start).isBlank();
            plain.append(
                    before == null
                            ? passage.start > 0 ? "… " : ""
                            : goesOn ? text.substring(before.end, passage.start) : GAP);
            before = passage;
            int at = passage.start;
            for (Marks.Mark mark : passage.marks) {
                plain.append(oneLine(text, at, mark.start()));
                if (!plain.isEmpty()) {
                    fragments.add(new Fragment(plain.toString(), false));
                    plain.setLength(0);
                }
                fragments.add(new Fragment(oneLine(text, mark.start(), mark.end()), true));
                at = mark.end();
            }
            plain.append(oneLine(text, at, passage.end));
        }
        Passage last = passages.getLast();
        plain.append(last.end < paragraphs.get(last.paragraph).length() ? " …" : "");
        if (!plain.isEmpty()) {
            fragments.add(new Fragment(plain.toString(), false));
        }
        return fragments;
    }

    /// Of the text itself: what editors say of it is no beginning.
    private static List<Fragment> beginning(List<KeptParagraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (KeptParagraph paragraph : paragraphs) {
            if (paragraph.isFootnote()) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(paragraph.upTo(MOST_TEXT).text());
            if (text.length() > PASSAGE * MOST_PASSAGES) {
                int end = endOfWord(text, PASSAGE * MOST_PASSAGES);
                return List.of(
                        new Fragment(
                                oneLine(text, 0, end) + (end < text.length() ? " …" : ""), false));
            }
        }
        return text.isEmpty()
                ? List.of()
                : List.of(new Fragment(oneLine(text, 0, text.length()), false));
    }

    private static String oneLine(CharSequence text, int start, int end) {
        StringBuilder line = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            line.append(
                    Character.isWhitespace(text.charAt(i)) || Character.isISOControl(text.charAt(i))
                            ? ' '
                            : text.charAt(i));
        }
        return line.toString();
    }

    /// Not into a word; but a "word" that is longer than a line is cut.
    private static int startOfWord(CharSequence text, int index) {
        if (index <= 0) {
            return 0;
        }
        int start = index;
        while (start > 0 && index - start < 40 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return whole(text, start);
    }

    private static int endOfWord(CharSequence text, int index) {
        int end = Math.min(index, text.length());
        int from = end;
        while (end < text.length()
                && end - from < 40
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return whole(text, end);
    }

    /// Never between the halves of one character.
    private static int whole(CharSequence text, int index) {
        boolean isBetween =
                index > 0
                        && index < text.length()
                        && Character.isLowSurrogate(text.charAt(index))
                        && Character.isHighSurrogate(text.charAt(index - 1));
        return isBetween ? index + 1 : index;
    }
}
