package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
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

/// Reads what follows the class of a banner up to the end of its line: caveats, section, post and
/// serial, delivery, a code of the Navy, mostly in this order (reference 4, banner).
final class BannerReader {

    /// Said of a number that came before under another (reference 8).
    private static final int LONGEST_CONTROL = 12;

    private static final String DUPLICATE = "SUSPECTED DUPLICATE";

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

    private final SourceText source;
    private final Line line;
    private final Tables tables;

    /// The line's words in capitals, and where they stand: at the line itself, or at 0 in a copy.
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

    BannerReader(SourceText source, Line line, Tables tables) {
        this(source, line, tables, source.text(), line.start());
    }

    BannerReader(SourceText source, Line line, Tables tables, String text, int start) {
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

    boolean isDone() {
        return cursor.isDone();
    }

    /// Of the number that was taken, null where none was.
    @Nullable String post() {
        return post;
    }

    /// The banner with this class, null where more stands on its line than belongs to one.
    ///
    /// @param repaired see [Banner]
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
            Releasability release = Releasability.at(text, cursor.at(), end);
            if (release != null) {
                caveats.add(new Located<>(release.caption(), span(cursor.at(), release.end())));
                cursor.to(release.end());
                continue;
            }
            CaptionMatch match = cursor.at() < end ? tables.captions().at(text, cursor.at()) : null;
            if (match == null || match.end() > end || match.caption().kind().equals("series")) {
                cursor.to(from);
                if (takeControl(caveats)) {
                    continue;
                }
                return;
            }
            caveats.add(new Located<>(match.caption(), span(cursor.at(), match.end())));
            cursor.to(match.end());
        }
    }

    /// `SI` in `TOP SECRET//SI//NOFORN`: between strokes a control mark that no table has, made
    /// sure by a known one behind it.
    private boolean takeControl(List<Located<Caption>> caveats) {
        int from = cursor.at();
        cursor.skipBlanks();
        boolean isApart = cursor.take("//");
        int mark = cursor.at();
        boolean isMark =
                isApart
                        && cursor.takeCapitals(LONGEST_CONTROL) > 1
                        && cursor.peek() == '/'
                        && cursor.peek(1) == '/';
        int behind = cursor.at();
        if (isMark) {
            skipSeparators();
            int next = cursor.at();
            isMark =
                    Releasability.at(text, next, end) != null
                            || next < end && tables.captions().at(text, next) != null;
        }
        cursor.to(isMark ? behind : from);
        if (isMark) {
            Caption control = new Caption(text.substring(mark, behind), "control", null);
            caveats.add(new Located<>(control, span(mark, behind)));
        }
        return isMark;
    }

    private void skipSeparators() {
        while (cursor.peek() == '/'
                || cursor.peek() == ','
                || Character.isWhitespace(cursor.peek())) {
            cursor.to(cursor.at() + 1);
        }
    }

    /// `SECTION 01 OF 03`, `SECTION ONE OF TWO`, `FINAL SECTION OF 2`, `SECTION 1 OF 3`; and
    /// damaged on the way, `SCTION 02 GF 03` (reference 4.1). Of `SECTION 0QF 05` no part is taken.
    private void takeSection() {
        cursor.skipBlanks();
        int from = cursor.at();
        boolean isFinal = cursor.takeWord("FINAL");
        cursor.skipBlanks();
        boolean isWhole =
                cursor.takeWord("SECTION") || cursor.takeWord("SECTIONS") || cursor.takeWord("SEC");
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
        takeTrailing();
        sections = span(from, cursor.at());
        damaged = isDamaged ? "SECTION " + section + " OF " + total : null;
    }

    /// `SECTION 2 OF 2 SECTIONS`
    private void takeTrailing() {
        int from = cursor.at();
        cursor.skipBlanks();
        if (!cursor.takeWord("SECTIONS")) {
            cursor.to(from);
        }
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
            nameEnd = Character.isWhitespace(text.charAt(cursor.at() - 1)) ? nameEnd : cursor.at();
        }
        boolean isPage = nameEnd - from == 4 && text.startsWith("PAGE", from);
        if (!letters || isPage || nameEnd == cursor.at() && cursor.peek() != '#') {
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
        takePart();
        takeSeries();
        number = span(from, cursor.at());
        return true;
    }

    /// `NAIROBI 2553/1`: of 1973, the section once more.
    private void takePart() {
        int from = cursor.at();
        boolean isPart = section > 0 && cursor.take('/') && cursor.takeDigits(2) == 1;
        if (!isPart || !cursor.isDone() && cursor.peek() != ' ') {
            cursor.to(from);
        }
    }

    private void takeSeries() {
        int from = cursor.at();
        cursor.skipBlanks();
        cursor.take('/');
        cursor.skipBlanks();
        int name = cursor.at();
        if (cursor.takeWord("SECTION")) {
            cursor.to(from);
            return;
        }
        if (cursor.take(DUPLICATE) || cursor.takeCapitals(10) > 2) {
            cursor.skipBlanks();
            if (cursor.takeDigits(8) > 0) {
                series = cursor.text(name);
                return;
            }
        }
        cursor.to(from);
    }

    /// `//N01000//`: what a naval message is about, a number of the Navy's list (reference 9.2).
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
