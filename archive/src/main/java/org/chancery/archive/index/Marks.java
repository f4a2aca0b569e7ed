package org.chancery.archive.index;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Nearest;
import org.chancery.archive.query.Query;
import org.chancery.archive.query.Regexes;
import org.chancery.format.telegram.Paragraph;

/// Where the words of a query stand in a text: by the same rules as the index finds them.
final class Marks {

    /// @param term which of the query's terms, by number
    record Mark(int start, int end, int term) {}

    private sealed interface Sought {}

    private record Stem(String stem) implements Sought {}

    private record Row(List<String> words) implements Sought {}

    private record Open(String pattern) implements Sought {}

    private record Alike(String word, int edits) implements Sought {}

    private record Shaped(ByteRunAutomaton words) implements Sought {}

    /// Something sought, and where in a text it is to stand.
    private record Term(Sought sought, Field field) {

        boolean isOf(KeptParagraph paragraph) {
            return switch (field) {
                case SUMMARY -> paragraph.kind() == Paragraph.Kind.SUMMARY;
                case COMMENT -> paragraph.kind() == Paragraph.Kind.COMMENT;
                case FOOTNOTE -> paragraph.isFootnote();
                default -> true;
            };
        }
    }

    private final List<Term> sought = new ArrayList<>();
    private final Stemmer stemmer = new Stemmer();
    private final WordSplitter words = new WordSplitter();
    private final WordSplitter ahead = new WordSplitter();

    /// The letters that a word must begin with to be looked at: most words of a text begin with
    /// others.
    private final boolean[] beginnings = new boolean[128];

    private boolean hasStems;

    /// Texts say the same words again and again.
    private final Map<String, String> stems = new HashMap<>();

    private final Predicate<Field> isAsked;

    private Marks(Query query, Predicate<Field> isAsked) {
        this.isAsked = isAsked;
        collect(query);
    }

    /// Of what a query asks the text for; what it excludes is no reason to mark anything.
    static Marks ofText(Query query) {
        return new Marks(query, field -> field.isOfText() && field != Field.SUBJECT);
    }

    /// Of what it asks the subject for.
    static Marks ofSubject(Query query) {
        return new Marks(query, field -> field == Field.SUBJECT || field == Field.ANY);
    }

    boolean isEmpty() {
        return sought.isEmpty();
    }

    /// Whether the notes of editors are asked for as such.
    boolean areOfFootnotes() {
        return sought.stream().anyMatch(term -> term.field == Field.FOOTNOTE);
    }

    private void collect(Query query) {
        switch (query) {
            case Query.And and -> and.parts().forEach(this::collect);
            case Query.Or or -> or.parts().forEach(this::collect);
            case Query.Word word when isAsked.test(word.field()) -> {
                List<String> words = WordSplitter.words(word.text());
                add(
                        word.field(),
                        words.size() == 1
                                ? new Stem(stemmer.stem(words.getFirst()))
                                : new Row(words));
            }
            case Query.Phrase phrase when isAsked.test(phrase.field()) ->
                    add(phrase.field(), new Row(WordSplitter.words(phrase.text())));
            case Query.Wildcard wildcard when isAsked.test(wildcard.field()) -> {
                for (String piece : Glob.pieces(wildcard.pattern())) {
                    add(
                            wildcard.field(),
                            Glob.isOpen(piece) ? new Open(piece) : new Stem(stemmer.stem(piece)));
                }
            }
            case Query.Near near when isAsked.test(near.field()) -> {
                for (String part : near.parts()) {
                    List<String> words = WordSplitter.words(part);
                    add(
                            near.field(),
                            words.size() == 1
                                    ? new Stem(stemmer.stem(words.getFirst()))
                                    : new Row(words));
                }
            }
            case Query.Fuzzy fuzzy when isAsked.test(fuzzy.field()) ->
                    WordSplitter.words(fuzzy.text())
                            .forEach(word -> add(fuzzy.field(), new Alike(word, fuzzy.edits())));
            case Query.Regex regex when isAsked.test(regex.field()) ->
                    add(
                            regex.field(),
                            new Shaped(new ByteRunAutomaton(Regexes.automaton(regex.pattern()))));
            case Query.Everything _, Query.Not _, Query.Term _ -> {}
        }
    }

    private void add(Field field, Sought what) {
        Term term = new Term(what, field);
        if (!sought.contains(term) && !(what instanceof Row row && row.words.isEmpty())) {
            sought.add(term);
            begin(what);
        }
    }

    private void begin(Sought what) {
        switch (what) {
            case Stem(String stem) -> {
                hasStems = true;
                Stemmer.beginnings(stem).forEach(letters -> begin(letters.charAt(0)));
            }
            case Row(List<String> row) -> begin(row.getFirst().charAt(0));
            case Alike(String word, int _) -> begin(word.charAt(0));
            case Open(String pattern) when Character.isLetterOrDigit(pattern.charAt(0)) ->
                    begin(pattern.charAt(0));
            case Open _, Shaped _ -> Arrays.fill(beginnings, true);
        }
    }

    private void begin(int letter) {
        if (letter < beginnings.length) {
            beginnings[letter] = true;
        }
    }

    /// In order, none within another.
    List<Mark> in(String text) {
        return in(text, _ -> true);
    }

    /// The same, of terms alone that are to stand in such a paragraph: of `border in:comment` none
    /// elsewhere.
    List<Mark> in(KeptParagraph paragraph) {
        return in(paragraph.text(), term -> term.isOf(paragraph));
    }

    private List<Mark> in(String text, Predicate<Term> isWanted) {
        List<Mark> marks = new ArrayList<>();
        if (sought.stream().noneMatch(isWanted)) {
            return marks;
        }
        char[] letters = text.toCharArray();
        words.reset(letters, letters.length);
        while (words.next()) {
            if (mayBegin(words.word()[0])) {
                mark(letters, isWanted, marks);
            }
        }
        return withoutOverlap(marks);
    }

    /// The word that was read last.
    private void mark(char[] text, Predicate<Term> isWanted, List<Mark> marks) {
        String word = new String(words.word(), 0, words.wordLength());
        String stem = hasStems ? stems.computeIfAbsent(word, stemmer::stem) : word;
        for (int term = 0; term < sought.size(); term++) {
            int end = endAt(text, word, stem, sought.get(term).sought);
            if (end > 0 && isWanted.test(sought.get(term))) {
                marks.add(new Mark(words.start(), end, term));
            }
        }
    }

    /// Where what is sought ends, if it begins with this word; 0 if it does not.
    private int endAt(char[] text, String word, String stem, Sought what) {
        return switch (what) {
            case Stem(String wanted) -> stem.equals(wanted) ? words.end() : 0;
            case Open(String pattern) -> Glob.matches(pattern, word) ? words.end() : 0;
            case Alike(String wanted, int edits) ->
                    Nearest.isWithin(edits, wanted, word) ? words.end() : 0;
            case Shaped(ByteRunAutomaton shape) -> fits(shape, word) ? words.end() : 0;
            case Row(List<String> row) -> row.getFirst().equals(word) ? endOf(text, row) : 0;
        };
    }

    private int endOf(char[] text, List<String> row) {
        ahead.reset(text, text.length);
        ahead.goTo(words.start());
        for (String wanted : row) {
            if (!ahead.next()
                    || !wanted.contentEquals(
                            CharBuffer.wrap(ahead.word(), 0, ahead.wordLength()))) {
                return 0;
            }
        }
        return ahead.end();
    }

    private boolean mayBegin(char letter) {
        return letter >= beginnings.length || beginnings[letter];
    }

    private static boolean fits(ByteRunAutomaton shape, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return shape.run(bytes, 0, bytes.length);
    }

    private static List<Mark> withoutOverlap(List<Mark> marks) {
        marks.sort(
                Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            if (apart.isEmpty() || mark.start >= apart.getLast().end) {
                apart.add(mark);
            }
        }
        return apart;
    }
}
