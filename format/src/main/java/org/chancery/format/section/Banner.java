package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Spelling;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.jspecify.annotations.Nullable;

/// The first line of the text: class, caveats, section, post and serial (reference 4, banner; 4.1).
///
/// ```
/// C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 001967
/// ```
///
/// A line is a banner only if all of it is used up: `SECRET TALKS WERE HELD` is none.
///
/// @param classification null on a line of post and serial alone, as editors leave it
/// @param caveats captions on the same line
/// @param section 0 where none is said; `FINAL SECTION OF 2` is 2
/// @param total 0 where none is said
/// @param sections where both stand
/// @param post as written, null where none stands
/// @param serial -1 where none stands
/// @param number where post and serial stand
/// @param series a second number, `TOSEC 280012`, as written
/// @param code a number of the Navy's list of subjects, `//N01000//`
/// @param delivery who alone is to get it, `PERSONAL FOR COMMANDING OFFICERS`
/// @param repaired the class or the section as meant, where letters were lost or changed
public record Banner(
        Line line,
        @Nullable Located<Classification> classification,
        List<Located<Caption>> caveats,
        int section,
        int total,
        @Nullable Span sections,
        @Nullable String post,
        int serial,
        @Nullable Span number,
        @Nullable String series,
        @Nullable Span code,
        @Nullable Span delivery,
        @Nullable String repaired) {

    /// Whether it is the class and nothing else, as above and below the pages of the 1970s.
    public boolean isBare() {
        return caveats.isEmpty() && total == 0 && post == null;
    }

    /// The banner that a line is.
    ///
    /// @param line without blanks at its ends; null where it is none
    public static @Nullable Banner of(SourceText source, Line line, Tables tables) {
        char first = source.at(line.start());
        if (line.length() > LONGEST || !(Character.isLetter(first) || first == '(')) {
            return null;
        }
        MarkingMatch match = tables.markings().at(source.text(), line.start());
        return match == null || match.end() > line.end()
                ? mixed(source, line, tables)
                : new Parser(source, line, tables).behind(match, null);
    }

    /// `S e c r e t nairobi 001938`: texts that a program put into small letters. Words that are
    /// not spaced are a banner only with the number of a post behind them.
    private static @Nullable Banner mixed(SourceText source, Line line, Tables tables) {
        boolean isSpaced =
                line.length() > 4
                        && source.at(line.start() + 1) == ' '
                        && source.at(line.start() + 3) == ' ';
        boolean mayBe =
                isSpaced
                        || Character.isLowerCase(
                                        source.at(Math.min(line.start() + 1, line.end() - 1)))
                                && Cursor.isDigit(source.at(line.end() - 1));
        String capitals = mayBe ? source.text(line).toUpperCase(Locale.ROOT) : "";
        MarkingMatch match =
                capitals.length() == line.length() ? tables.markings().at(capitals, 0) : null;
        Banner banner =
                match == null
                        ? null
                        : new Parser(source, line, tables, capitals, 0).behind(match, null);
        boolean isNumbered =
                banner != null
                        && banner.post() != null
                        && tables.posts().named(banner.post()) != null;
        return isSpaced || isNumbered ? banner : null;
    }

    /// A banner that lost its first letters, `E C R E T SECTION 01 OF 02`: only where one is due
    /// (reference 4.1).
    public static @Nullable Banner damaged(SourceText source, Line line, Tables tables) {
        String text = source.text();
        Banner glued = glued(source, line, tables);
        if (glued != null) {
            return glued;
        }
        // The fewest lost letters first: E C R E T is a cut SECRET, not a TOP SECRET.
        for (int lost = 1; lost <= MOST_LOST; lost++) {
            for (String spaced : CUT) {
                if (lost > spaced.length() / 2) {
                    continue;
                }
                boolean cutsLetter = spaced.charAt(lost) != ' ';
                int end = cutsLetter ? behind(text, line, spaced, lost) : -1;
                if (end > 0
                        && (end == line.end() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    Classification classification =
                            tables.markings()
                                    .named(
                                            spaced.replace(" ", "")
                                                    .replace("TOPSECRET", "TOP SECRET"));
                    if (classification == null) {
                        continue;
                    }
                    Banner banner =
                            new Parser(source, line, tables)
                                    .behind(
                                            new MarkingMatch(classification, List.of(), end),
                                            classification.name());
                    if (banner != null && (!banner.isBare() || banner.code() != null)) {
                        return banner;
                    }
                }
            }
        }
        return null;
    }

    /// `CONFIDENTIALASTANA 001967`, `CONFIDENTIALSECTION 01 OF 03 ASTANA 001967`: a scan closed up
    /// the spaced letters of the class, and what follows with them. SECRETARY is no class.
    private static @Nullable Banner glued(SourceText source, Line line, Tables tables) {
        for (String word : CUT) {
            int end = line.start() + word.length();
            boolean isGlued =
                    end < line.end()
                            && source.text().startsWith(word, line.start())
                            && Cursor.isCapital(source.at(end));
            Classification classification = isGlued ? tables.markings().named(word) : null;
            Banner banner =
                    classification == null
                            ? null
                            : new Parser(source, line, tables)
                                    .behind(
                                            new MarkingMatch(classification, List.of(), end),
                                            classification.name());
            if (banner != null
                    && (banner.total() > 0
                            || banner.post() != null && !NO_POST.contains(banner.post()))) {
                return banner;
            }
        }
        return null;
    }

    /// Behind what is left of a word whose first `lost` characters are not there, for a blank up to
    /// three; -1 where it does not stand at the line's beginning.
    private static int behind(String text, Line line, String word, int lost) {
        int at = line.start();
        for (int i = lost; i < word.length(); i++) {
            if (at == line.end() || text.charAt(at) != word.charAt(i)) {
                return -1;
            }
            at++;
            for (int more = 0; word.charAt(i) == ' ' && more < 2 && at < line.end(); more++) {
                at += text.charAt(at) == ' ' ? 1 : 0;
            }
        }
        return at;
    }

    /// A line of post and serial where a banner is due: `USUN 1900` (editions of the 1970s'
    /// telegrams).
    ///
    /// @param originator by format line 6: its last word may be a post that the table does not have
    public static @Nullable Banner numberAlone(
            SourceText source, Line line, Tables tables, String originator) {
        if (line.length() > 40 || !Cursor.isCapital(source.at(line.start()))) {
            return null;
        }
        Parser parser = new Parser(source, line, tables);
        if (!parser.takeNumber() || !parser.cursor.isDone() || parser.post == null) {
            return null;
        }
        boolean isKnown =
                tables.posts().named(parser.post) != null || originator.endsWith(" " + parser.post);
        return isKnown ? parser.banner(null, List.of(), null) : null;
    }

    /// Said of a number that came before under another (reference 8).
    private static final String DUPLICATE = "SUSPECTED DUPLICATE";

    /// What follows the letters of a class in a word that is none: SECRETARIAT, CONFIDENTIALITY.
    private static final Set<String> NO_POST = Set.of("ARY", "ARIES", "ARIAT", "LY", "ITY", "S");

    private static final int MOST_LOST = 9;
    private static final int LONGEST = 200;

    private static final String[] CUT = {
        "T O P S E C R E T",
        "S E C R E T",
        "C O N F I D E N T I A L",
        "R E S T R I C T E D",
        "UNCLASSIFIED",
        "UNCLAS",
        "CONFIDENTIAL",
        "SECRET"
    };

    /// Reads on behind the class.
    private static final class Parser {

        private final SourceText source;
        private final Line line;
        private final Tables tables;

        /// The line's words in capitals, and where they stand: at the line itself, or at 0 in a
        /// copy.
        private final String text;

        private final int start;
        private final int end;
        private final Cursor cursor;
        private int section;
        private int total;
        private @Nullable Span sections;
        private @Nullable String post;
        private int serial = -1;
        private @Nullable Span number;
        private @Nullable String series;
        private @Nullable Span code;
        private @Nullable Span delivery;
        private @Nullable String damaged;

        Parser(SourceText source, Line line, Tables tables) {
            this(source, line, tables, source.text(), line.start());
        }

        Parser(SourceText source, Line line, Tables tables, String text, int start) {
            this.source = source;
            this.line = line;
            this.tables = tables;
            this.text = text;
            this.start = start;
            this.end = start + line.length();
            this.cursor = new Cursor(text, start, end);
        }

        private Span span(int from, int to) {
            int shift = line.start() - start;
            return source.span(from + shift, to + shift);
        }

        @Nullable Banner behind(MarkingMatch match, @Nullable String repaired) {
            cursor.to(match.end());
            List<Located<Caption>> caveats = new ArrayList<>();
            for (String caveat : match.caveats()) {
                CaptionMatch known = tables.captions().at(caveat, 0);
                Caption caption =
                        known != null ? known.caption() : new Caption(caveat, "control", null);
                caveats.add(new Located<>(caption, span(start, match.end())));
            }
            takeCaveats(caveats);
            takeSection();
            takeCaveats(caveats);
            takeNumber();
            takeCaveats(caveats);
            takeDelivery();
            takeSubjectCode();
            if (total == 0) {
                takeSection();
            }
            takeDelivery();
            // Operators' traffic about traffic says so behind its class (reference 12, service
            // text).
            cursor.skipBlanks();
            if (!cursor.takeWord("SVC")) {
                GatewayMark.takeEnd(cursor);
            }
            if (!cursor.isDone()) {
                return null;
            }
            Located<Classification> classification =
                    new Located<>(match.classification(), span(start, match.end()));
            return banner(classification, caveats, repaired);
        }

        Banner banner(
                @Nullable Located<Classification> classification,
                List<Located<Caption>> caveats,
                @Nullable String repaired) {
            return new Banner(
                    line,
                    classification,
                    List.copyOf(caveats),
                    section,
                    total,
                    sections,
                    post,
                    serial,
                    number,
                    series,
                    code,
                    delivery,
                    repaired == null ? damaged : repaired);
        }

        private void takeCaveats(List<Located<Caption>> caveats) {
            while (true) {
                int from = cursor.at();
                skipSeparators();
                CaptionMatch match =
                        cursor.at() < end ? tables.captions().at(text, cursor.at()) : null;
                if (match == null || match.end() > end || match.caption().kind().equals("series")) {
                    cursor.to(from);
                    return;
                }
                caveats.add(new Located<>(match.caption(), span(cursor.at(), match.end())));
                cursor.to(match.end());
            }
        }

        private void skipSeparators() {
            while (cursor.peek() == '/' && cursor.peek(1) != '/'
                    || cursor.peek() == ','
                    || Character.isWhitespace(cursor.peek())) {
                cursor.to(cursor.at() + 1);
            }
        }

        /// `SECTION 01 OF 03`, `SECTION ONE OF TWO`, `FINAL SECTION OF 2`, `SECTION 1 OF 3`; and
        /// damaged on the way, `SCTION 02 GF 03` (reference 4.1). Of `SECTION 0QF 05` no part is
        /// taken.
        private void takeSection() {
            cursor.skipBlanks();
            int from = cursor.at();
            boolean isFinal = cursor.takeWord("FINAL");
            cursor.skipBlanks();
            boolean isWhole =
                    cursor.takeWord("SECTION")
                            || cursor.takeWord("SECTIONS")
                            || cursor.takeWord("SEC");
            if (!isWhole && !takeNear("SECTION")) {
                cursor.to(from);
                return;
            }
            cursor.skipBlanks();
            int index = isFinal && cursor.peek() == 'O' ? 0 : takeCount();
            cursor.skipBlanks();
            boolean isPlain = cursor.takeWord("OF");
            if (!isPlain && !takeNear("OF")) {
                cursor.to(from);
                return;
            }
            cursor.skipBlanks();
            int all = takeCount();
            if (index < 0 || all <= 0) {
                cursor.to(from);
                return;
            }
            boolean isDamaged = !isWhole || !isPlain;
            if (index == 0 && isDamaged) {
                return;
            }
            section = index == 0 ? all : index;
            total = all;
            sections = span(from, cursor.at());
            damaged = isDamaged ? "SECTION " + section + " OF " + total : null;
        }

        /// A word of which a letter was lost or changed.
        private boolean takeNear(String word) {
            int from = cursor.at();
            cursor.takeCapitals(word.length() + 1);
            if (Spelling.isNear(cursor.text(from), word)) {
                return true;
            }
            cursor.to(from);
            return false;
        }

        private int takeCount() {
            int from = cursor.at();
            if (cursor.takeDigits(3) > 0) {
                return Integer.parseInt(cursor.text(from));
            }
            cursor.takeCapitals(12);
            return WORDS.indexOf(cursor.text(from)) + 1 == 0
                    ? -1
                    : WORDS.indexOf(cursor.text(from)) + 1;
        }

        /// `ASTANA 001967`, `STATE 250151/TOSEC 280012`, `STATE 136211 TOSEC 20033`.
        boolean takeNumber() {
            cursor.skipBlanks();
            int from = cursor.at();
            int nameEnd = from;
            boolean letters = false;
            while (cursor.at() < end && isNameCharacter(cursor.peek())) {
                letters |= Cursor.isCapital(cursor.peek());
                cursor.to(cursor.at() + 1);
                nameEnd =
                        Character.isWhitespace(text.charAt(cursor.at() - 1))
                                ? nameEnd
                                : cursor.at();
            }
            if (!letters || nameEnd == cursor.at() && cursor.peek() != '#') {
                cursor.to(from);
                return false;
            }
            cursor.take('#');
            int digits = cursor.at();
            int count = cursor.takeDigits(9);
            String name = text.substring(from, nameEnd).replace('\n', ' ').replace('\r', ' ');
            if (count == 0 || count > 8) {
                cursor.to(from);
                return false;
            }
            post = name;
            serial = Integer.parseInt(cursor.text(digits));
            takeSeries();
            number = span(from, cursor.at());
            return true;
        }

        private void takeSeries() {
            int from = cursor.at();
            cursor.skipBlanks();
            cursor.take('/');
            cursor.skipBlanks();
            int name = cursor.at();
            if (cursor.take(DUPLICATE) || cursor.takeCapitals(10) > 2) {
                cursor.skipBlanks();
                if (cursor.takeDigits(8) > 0) {
                    series = cursor.text(name);
                    return;
                }
            }
            cursor.to(from);
        }

        /// `//N01000//`: what a naval message is about, a number of the Navy's list (reference
        /// 9.2).
        private void takeSubjectCode() {
            int from = cursor.at();
            cursor.skipBlanks();
            if (cursor.take("//") || cursor.take('/')) {
                if (cursor.isDone()) {
                    return;
                }
                // The Marines have it without its letter, `//1000//`.
                boolean isNaval = cursor.take('N');
                int digits = cursor.takeDigits(6);
                if ((digits == 5 || digits == 4 && !isNaval) && cursor.take("//")) {
                    code = span(from, cursor.at());
                    return;
                }
            }
            cursor.to(from);
        }

        private void takeDelivery() {
            cursor.skipBlanks();
            int from = cursor.at();
            int behind = SpecialDelivery.end(text, from, end);
            if (behind > from) {
                delivery = span(from, behind);
                cursor.to(behind);
            }
        }

        private static boolean isNameCharacter(char c) {
            return Cursor.isCapital(c) || Passage.isBlank(c) || c == '.' || c == '\'' || c == '-';
        }
    }

    private static final List<String> WORDS =
            List.of(
                    "ONE",
                    "TWO",
                    "THREE",
                    "FOUR",
                    "FIVE",
                    "SIX",
                    "SEVEN",
                    "EIGHT",
                    "NINE",
                    "TEN",
                    "ELEVEN",
                    "TWELVE",
                    "THIRTEEN",
                    "FOURTEEN",
                    "FIFTEEN",
                    "SIXTEEN",
                    "SEVENTEEN",
                    "EIGHTEEN",
                    "NINETEEN",
                    "TWENTY");
}
