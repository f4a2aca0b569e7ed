package org.chancery.format.body;

import org.chancery.format.section.Quotations;
import org.chancery.format.source.SourceText;
import org.jspecify.annotations.Nullable;

/// Finds headings: lines without number and full stop that stand over paragraphs, in capitals or
/// underlined as a rule.
///
/// `STAFF OFFICERS TO ISAF HQ`, `CSTO RAPID REACTION FORCE?`, `Background`, a line over dashes, two
/// lines in capitals.
final class HeadingFinder {

    private static final int WIDEST = 72;

    /// In capitals, in a copy that folds no lines.
    private static final int WIDEST_UNFOLDED = 120;

    /// Words of a heading that is sure by its capitals alone.
    private static final int MOST_WORDS_SURE = 3;

    private static final int MOST_LINES = 3;
    private static final int MOST_WORDS_MIXED = 10;
    private static final int MOST_WORDS_COLON = 5;

    private final SourceText source;
    private final Sheet sheet;
    private final String text;
    private final boolean numbersAreMarked;

    HeadingFinder(SourceText source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
        this.text = source.text();
        this.numbersAreMarked = sheet.numbersAreMarked();
    }

    /// How many lines from `i` are a heading, its underline not counted; 0 where none begins.
    ///
    /// @param ended the text before is at an end
    /// @param numbered a numbered paragraph stands before: text without a number goes on with it
    int at(int i, boolean ended, boolean numbered) {
        if (isRuled(i)) {
            return ended ? 1 : 0;
        }
        if (ended && isMarkedOverRule(i)) {
            return 1;
        }
        int lines = blockLines(i);
        if (lines == 0) {
            return 0;
        }
        int behind = i + lines;
        if (isUnderlined(i, lines) || isBetweenRules(i, lines)) {
            return ended || isCapitals(i, lines) || stands(i) ? lines : 0;
        }
        if (behind >= sheet.size() || sheet.isRule(behind)) {
            return 0;
        }
        boolean alone = sheet.line(behind).opens();
        boolean overParagraph = sheet.opening(behind) != null && !isItem(sheet.opening(behind));
        if (!alone && !overParagraph) {
            return isLoneLabel(i) ? 1 : 0;
        }
        // Items of a list above have no full stop: `Talks resume - Valletta Times`.
        boolean behindList =
                !numbered
                        && alone
                        && stands(i)
                        && !sheet.capitals()
                        && isCapitals(i, lines)
                        && (sheet.isShort(i - 1) || words(sheet.line(i)) <= MOST_WORDS_SURE);
        return (ended || behindList)
                        && endsAsHeading(i + lines - 1, overParagraph)
                        && fits(i, lines, overParagraph, numbered)
                ? lines
                : 0;
    }

    /// A line in capitals directly over a numbered paragraph, inside a block of mixed text.
    boolean isOverNumber(int i, boolean ended) {
        return ended
                && !sheet.capitals()
                && i + 1 < sheet.size()
                && sheet.opening(i + 1) != null
                && mayBeLine(i)
                && isCapitals(i, 1)
                && endsAsHeading(i, true);
    }

    /// A line over a rule that a numbered paragraph follows, inside a block: a copy has lost the
    /// blank lines.
    boolean isOverRule(int i, boolean ended) {
        return ended && isRuleOverNumber(i) && mayBeLine(i) && endsAsHeading(i, true);
    }

    /// `(C) The Ferries: Who Sails?` over a rule and a numbered paragraph: a heading with a mark of
    /// its own.
    private boolean isMarkedOverRule(int i) {
        Opening opening = sheet.opening(i);
        return opening != null
                && opening.number() == null
                && opening.marked()
                && isRuleOverNumber(i)
                && sheet.line(i).length() <= WIDEST
                && endsAsHeading(i, true);
    }

    private boolean isRuleOverNumber(int i) {
        Opening behind = i + 2 < sheet.size() ? sheet.opening(i + 2) : null;
        return behind != null && behind.number() != null && isUnderlined(i, 1);
    }

    boolean isUnderlined(int i, int lines) {
        int rule = i + lines;
        return isRule(rule) && (!sheet.line(rule).opens() || isPushedOver(rule));
    }

    /// A rule that a page's end has parted from its heading; it is no upper one of the next.
    private boolean isPushedOver(int rule) {
        return sheet.line(rule).cut() && !isRule(rule + 2) && !isRule(rule + 3);
    }

    private boolean isRule(int i) {
        return i < sheet.size() && sheet.isRule(i) && !sheet.isRow(i);
    }

    /// `1) Depth` where the numbers of paragraphs have marks or an archive's sign: an item of a
    /// list.
    private boolean isItem(@Nullable Opening opening) {
        NumberMark number = opening == null ? null : opening.number();
        return numbersAreMarked
                && opening != null
                && number != null
                && number.ending() == ')'
                && !opening.marked()
                && !number.pilcrow();
    }

    /// Whether a blank line of the text itself stands above.
    private boolean stands(int i) {
        return i > 0 && sheet.line(i).separated() && !sheet.line(i).cut();
    }

    /// Between two rules, the second of which a page's end has pushed off.
    private boolean isBetweenRules(int i, int lines) {
        int rule = i + lines;
        return i > 0
                && rule < sheet.size()
                && !sheet.line(i).opens()
                && sheet.isRule(i - 1)
                && !sheet.isRow(i - 1)
                && sheet.isRule(rule)
                && !sheet.isRow(rule);
    }

    /// `------- SUMMARY -------`, `Summary =======`: the rule on the line of the words.
    private boolean isRuled(int i) {
        TextLine line = sheet.line(i);
        int from = Script.behindRule(text, line.start(), line.end());
        int to = Script.beforeRule(text, from, line.end());
        return to < line.end()
                && from < to
                && !sheet.isRow(i)
                && Character.isUpperCase(text.charAt(from))
                && Script.letters(text, from, to) >= 3
                && words(from, to) <= MOST_WORDS_MIXED
                && text.indexOf(". ", from, to) < 0
                && ".:,;".indexOf(text.charAt(to - 1)) < 0;
    }

    private boolean fits(int i, int lines, boolean overParagraph, boolean numbered) {
        boolean free = overParagraph || !numbered;
        if (!sheet.capitals()) {
            return isCapitals(i, lines)
                    ? Script.letters(text, sheet.line(i).start(), sheet.line(i).end()) >= 3
                    : lines == 1 && free && isTitle(i);
        }
        return free && (lines == 1 || (lines == 2 && overParagraph)) && !holdsSentence(i);
    }

    /// Lines from `i` to the end of its block or to a numbered line, 0 where one of them can be no
    /// heading.
    private int blockLines(int i) {
        int n = 0;
        while (i + n < sheet.size()) {
            int at = i + n;
            boolean inBlock =
                    n == 0
                            || !(sheet.line(at).opens() && !goesOnOverCut(i, at)
                                    || sheet.opening(at) != null
                                    || sheet.isRule(at));
            if (!inBlock) {
                return n;
            }
            if (n == MOST_LINES || !mayBeLine(at)) {
                return n > 0 && isLoneLabel(i) ? 1 : 0;
            }
            n++;
        }
        return n;
    }

    /// `Ministry of Harbours:` at the foot of a page, the rest of the heading and its rule on the
    /// next.
    private boolean goesOnOverCut(int i, int at) {
        return sheet.line(at).cut()
                && stands(i)
                && text.charAt(sheet.line(at - 1).end() - 1) == ':'
                && isRule(at + 1)
                && !sheet.line(at + 1).opens();
    }

    private int widest(TextLine line) {
        return sheet.unfolded()
                        && !Script.hasLower(
                                text,
                                line.start(),
                                Math.min(line.end(), line.start() + WIDEST_UNFOLDED))
                ? WIDEST_UNFOLDED
                : WIDEST;
    }

    /// `...THOUGH IT SAILED`
    private int behindDots(TextLine line) {
        int at = line.start();
        while (at < Math.min(line.end() - 1, line.start() + 3) && text.charAt(at) == '.') {
            at++;
        }
        return at;
    }

    private boolean mayBeLine(int i) {
        TextLine line = sheet.line(i);
        if (line.length() > widest(line)
                || sheet.isRow(i)
                || sheet.isRule(i)
                || sheet.opening(i) != null) {
            return false;
        }
        char first = text.charAt(behindDots(line));
        boolean begins =
                Character.isUpperCase(first)
                        || first == '"'
                        || first == '\u201C'
                        || (Character.isDigit(first)
                                && !Script.hasLower(text, line.start(), line.end()));
        return begins
                && Script.letters(text, line.start(), line.end()) >= 2
                && !isTakenOut(line)
                && !QuotedHeading.isLabelled(text, line.start(), line.end())
                && !StandingLines.is(text, line.start(), line.end())
                && !Script.matchesWord(text, line.start(), line.end(), "END")
                && !Script.matchesWord(text, line.start(), line.end(), "BEGIN")
                // The end mark of an enclosed message.
                && !Script.matchesWord(text, line.start(), line.end(), "NNNN")
                && Quotations.balance(source, line.start(), line.end()) == 0;
    }

    /// `XXXXXXXXXXXX`: a paragraph that a releaser took out.
    private boolean isTakenOut(TextLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) != 'X') {
                return false;
            }
        }
        return line.length() > 2;
    }

    private boolean endsAsHeading(int i, boolean overParagraph) {
        TextLine line = sheet.line(i);
        int end = withoutMark(line);
        char last = text.charAt(end - 1);
        return switch (last) {
            case ',', ';', '-' -> false;
            case '.' -> isAbbreviation(line.start(), end);
            // `BACKGROUND:` is a heading, `THE MINISTRY HAS THE HONOR:` introduces what follows.
            case ':' -> overParagraph && words(line) <= MOST_WORDS_COLON;
            case ']' -> false;
            // `It sails on Monday."` ends a sentence.
            case '"', '\u201D', '\'', '\u2019' ->
                    end - 2 <= line.start() || ".!,".indexOf(text.charAt(end - 2)) < 0;
            default -> true;
        };
    }

    /// Before a mark at the end: `NUCLEAR TALKS (C)`.
    private int withoutMark(TextLine line) {
        int end = line.end();
        if (text.charAt(end - 1) != ')') {
            return end;
        }
        int open = text.lastIndexOf('(', end);
        boolean mark = open > line.start() && end - open <= 12;
        return mark ? Math.max(line.start() + 1, Script.trimEnd(text, line.start(), open)) : end;
    }

    /// `RELATIONS WITH THE U.S.`
    private boolean isAbbreviation(int from, int end) {
        return end - 3 > from
                && text.charAt(end - 3) == '.'
                && Character.isUpperCase(text.charAt(end - 2));
    }

    private boolean isCapitals(int i, int lines) {
        for (int at = i; at < i + lines; at++) {
            TextLine line = sheet.line(at);
            if (Script.hasLower(text, line.start(), line.end())) {
                return false;
            }
        }
        return true;
    }

    /// One short line in mixed case that is no sentence.
    private boolean isTitle(int i) {
        TextLine line = sheet.line(i);
        return Character.isUpperCase(text.charAt(line.start()))
                && words(line) <= MOST_WORDS_MIXED
                && !holdsSentence(i);
    }

    private int words(TextLine line) {
        return words(line.start(), line.end());
    }

    private int words(int from, int to) {
        int words = 1;
        for (int at = from; at < to; at++) {
            words += text.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }

    private boolean holdsSentence(int i) {
        TextLine line = sheet.line(i);
        int stop = text.indexOf(". ", line.start(), line.end());
        return stop > line.start() + 3 && stop < line.end() - 2;
    }

    /// `SUMMARY` alone over text that follows on the next line.
    private boolean isLoneLabel(int i) {
        TextLine line = sheet.line(i);
        if (i + 1 >= sheet.size() || line.length() > 40) {
            return false;
        }
        Label label = Label.at(text, line.start(), line.end());
        return label != null
                && label.isWhole()
                && !Script.matchesWord(text, line.start(), line.end(), "BEGIN");
    }
}
