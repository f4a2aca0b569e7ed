package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Heading and fields on fewer lines than they were sent on: cut before every label, and in a long
/// line before every format line, banner, number and caption, up to paragraph 1 (reference 3, 4,
/// 10).
///
/// Asked for the lines from the first to the last: an order, a subject that was read is remembered.
final class FlatHeading {

    /// Shorter lines have kept their ends; they are cut at labels only.
    static final int LONG = 160;

    /// Text that begins a line and never reaches a label is looked at no further.
    static final int LENGTH = 20_000;

    /// Shorter lines hold one format line.
    private static final int SHORTEST = 40;

    /// Class, section, post and number of a banner.
    private static final int LONGEST_BANNER = 70;

    private static final List<String> INDEX =
            List.of(" E.O. 1", " TAGS: ", " SUBJECT: ", "REF: ", " REFS: ");

    private static final int LINES_OF_SUBJECT = 5;

    private final SourceText source;
    private final String text;
    private final Tables tables;
    private final FormatLineStart starts;
    private final PageLineInside pages;
    private final List<Line> parts;

    /// Lines since the subject began, 0 before it.
    private int behindSubject;

    /// Behind the telegram's own order: another is one that a subject names.
    private boolean isOrderSeen;

    /// The line that is cut, where its last part begins, and up to where it is looked at.
    private Line line = new Line(0, 0, 0);

    private int start;
    private int until;

    /// The field in which the walk stands; none above the fields.
    private Field.@Nullable Kind open;

    private boolean isLabelSeen;
    private boolean isBannerSeen;
    private boolean isAddressing;
    private boolean isBehindBreak;

    /// @param parts where the parts of a line go
    FlatHeading(SourceText source, Tables tables, PageLineInside pages, List<Line> parts) {
        this.source = source;
        this.text = source.text();
        this.tables = tables;
        this.starts = new FormatLineStart(text);
        this.pages = pages;
        this.parts = parts;
    }

    /// `R 281848Z DEC 66 FM AMEMBASSY VALLETTA TO SECSTATE WASHDC`: several format lines on one.
    ///
    /// @param line without blanks at its ends
    boolean begins(Line line) {
        char first = line.length() < SHORTEST ? '\0' : text.charAt(line.start());
        if ("VZOPRDFT".indexOf(first) < 0) {
            return false;
        }
        int at = Words.skipWord(text, line.start(), line.end());
        while (at < line.end()) {
            at = Words.skipBlanks(text, at, line.end());
            Line before = new Line(0, line.start(), at).trimmed(text);
            if (at < line.end()
                    && starts.is(at, line.end(), false)
                    && LineShape.of(text, before) != LineShape.OTHER) {
                return true;
            }
            at = Words.skipWord(text, at, line.end());
        }
        return false;
    }

    /// Adds the parts of a line above the text, one where it has kept its ends. Where the text
    /// begins in it, which is not added; -1 where it does not.
    int part(Line whole) {
        Line trimmed = whole.trimmed(text);
        boolean isLong = trimmed.length() > LONG || begins(trimmed);
        FieldLabel label = FieldLabel.of(text, trimmed);
        if (isIndexed(trimmed, label) || isLong || label != null) {
            return part(whole, label, isLong);
        }
        parts.add(whole);
        return -1;
    }

    /// The same of several lines that a program filled anew.
    int partFlow(Line whole) {
        return part(whole, FieldLabel.of(text, whole.trimmed(text)), true);
    }

    /// Whether a label of the index stands inside a line that begins with none: `AF, UK SUBJECT:`,
    /// `POSTS FOR CONSULAR E.O. 12958: N/A TAGS:`, a subject's last line before `REF:`. Asked up to
    /// a few lines behind the subject, so that no text is searched.
    private boolean isIndexed(Line line, @Nullable FieldLabel label) {
        if (label != null) {
            behindSubject = label.kind() == Field.Kind.SUBJECT ? 1 : behindSubject;
            isOrderSeen |= label.kind() == Field.Kind.EXECUTIVE_ORDER;
            return false;
        }
        if (behindSubject > LINES_OF_SUBJECT) {
            return false;
        }
        behindSubject += behindSubject > 0 ? 1 : 0;
        boolean found = false;
        for (String index : INDEX) {
            if (index.startsWith(" E.O") && isOrderSeen && behindSubject > 0) {
                continue;
            }
            boolean isHere = text.indexOf(index, line.start() + 1, line.end()) > 0;
            found |= isHere;
            behindSubject = isHere && index.contains("SUBJ") ? 1 : behindSubject;
        }
        return found;
    }

    private int part(Line whole, @Nullable FieldLabel label, boolean isLong) {
        line = whole;
        start = whole.start();
        until = Math.min(whole.end(), start + LENGTH);
        open = label == null ? null : label.kind();
        isLabelSeen = label != null;
        isBannerSeen = false;
        isAddressing = false;
        isBehindBreak = false;
        int at = Words.skipWord(text, start, until);
        while (at < until) {
            int word = Words.skipBlanks(text, at, until);
            if (word >= until) {
                break;
            }
            boolean isGlued = word == at;
            int behind = isGlued ? -1 : takeLabel(word);
            if (behind < 0 && isLong) {
                if (isLabelSeen && (isParagraph(word) || isSummary(word))) {
                    cut(word);
                    return word;
                }
                behind = takeAboveLabels(word, isGlued);
            }
            at = behind < 0 ? takeWord(word) : behind;
        }
        pages.part(new Line(line.number(), start, line.end()), parts);
        return -1;
    }

    /// Cuts before a label; behind it, -1 where none begins.
    private int takeLabel(int word) {
        FieldLabel label = FieldLabel.at(text, word, line.end(), false);
        if (label == null || label.kind() == open || isSaidInField(label)) {
            return -1;
        }
        cut(word);
        open = label.kind();
        isOrderSeen |= open == Field.Kind.EXECUTIVE_ORDER;
        isLabelSeen = true;
        return Math.max(label.end(), Words.skipWord(text, word, until));
    }

    /// An order that another field names, which begins none: in a subject behind the telegram's
    /// own, or in `Classified By: ... for reasons E.O. 12958 1.4 (b)`, where it has no colon.
    private boolean isSaidInField(FieldLabel label) {
        if (label.kind() != Field.Kind.EXECUTIVE_ORDER) {
            return false;
        }
        if (open != Field.Kind.CLASSIFIED_BY) {
            return open == Field.Kind.SUBJECT && isOrderSeen;
        }
        Cursor cursor = new Cursor(text, label.end(), until);
        cursor.takeDigits(6);
        cursor.skipBlanks();
        return cursor.peek() != ':';
    }

    /// Cuts at a banner, a number, a caption or a format line; behind what is taken, -1 where that
    /// is no more than a word.
    private int takeAboveLabels(int word, boolean isGlued) {
        if (!isLabelSeen && !isBannerSeen) {
            int behind = bannerEnd(word);
            isBehindBreak = false;
            if (behind > 0) {
                cut(word);
                cut(behind);
                isBannerSeen = true;
                return behind;
            }
            takeFormatLine(word);
            return -1;
        }
        isBehindBreak = false;
        if (!isBannerSeen) {
            return -1;
        }
        int number = takeNumber(word);
        return number < 0 && !isLabelSeen && !isGlued ? takeCaption(word) : number;
    }

    private void takeFormatLine(int word) {
        if (starts.is(word, line.end(), isAddressing)) {
            isAddressing |= starts.isWord("TO", word, until) || starts.isWord("INFO", word, until);
            cut(word);
            isBehindBreak = starts.isWord("BT", word, until);
        }
    }

    /// Cuts around the number of a general message, `NAVADMIN 097/05`, above the labels; or below
    /// those of a gateway: `SUBJ: ... NAVADMIN 048/12 MSGID/...`.
    private int takeNumber(int word) {
        int behind = numberEnd(word);
        if (behind < 0) {
            return -1;
        }
        if (open == Field.Kind.SUBJECT
                && text.startsWith("MSGID/", Words.skipBlanks(text, behind, until))) {
            open = null;
            isLabelSeen = false;
        }
        if (isLabelSeen) {
            return -1;
        }
        cut(word);
        cut(behind);
        return behind;
    }

    /// Behind the number of a general message; -1 where none begins.
    private int numberEnd(int at) {
        if (!Cursor.isCapital(text.charAt(at))) {
            return -1;
        }
        int title = Words.skipWord(text, at, until);
        int end = Words.skipWord(text, Words.skipBlanks(text, title, until), until);
        return GeneralMessage.of(text, at, end) == null ? -1 : end;
    }

    /// Cuts before a caption, and behind it, unless a label or another caption follows.
    private int takeCaption(int word) {
        CaptionMatch caption = tables.captions().at(text, word);
        if (caption == null || caption.end() > until) {
            return -1;
        }
        cut(word);
        int next = Words.skipBlanks(text, caption.end(), until);
        if (next < until
                && next > caption.end()
                && tables.captions().at(text, next) == null
                && FieldLabel.at(text, next, line.end(), false) == null) {
            cut(next);
        }
        return caption.end();
    }

    /// Behind a word; `EGYPTREF: CAIRO 493`: the line end between subject and references is lost
    /// without a blank.
    private int takeWord(int word) {
        int behind = Words.skipWord(text, word, until);
        int label = behind - "REF:".length();
        boolean isGlued =
                open == Field.Kind.SUBJECT
                        && label > word
                        && text.startsWith("REF:", label)
                        && Cursor.isCapital(text.charAt(label - 1));
        if (isGlued) {
            cut(label);
            open = Field.Kind.REFERENCES;
        }
        return behind;
    }

    private void cut(int at) {
        if (at > start) {
            pages.part(new Line(line.number(), start, at), parts);
        }
        start = at;
    }

    /// `1. (C) Text`, `1. TEXT`: a number 1 that text follows.
    private boolean isParagraph(int at) {
        Cursor cursor = new Cursor(text, at, until);
        if (!cursor.take('1') || !cursor.take('.')) {
            return false;
        }
        int blanks = cursor.skipBlanks();
        return blanks > 0 && (cursor.peek() == '(' || Character.isUpperCase(cursor.peek()));
    }

    /// `SUMMARY:` behind a subject; a subject may go on with the word alone.
    private boolean isSummary(int at) {
        return open == Field.Kind.SUBJECT
                && (text.startsWith("SUMMARY:", at) || text.startsWith("BEGIN SUMMARY", at));
    }

    /// Whether a format line stands before a place on the same line, so that the two slashes of a
    /// military class end a banner, too: `UNCLAS //N01020//`, `UNCLASSIFIED//`.
    private boolean isBehindFormatLine(int at) {
        return start > line.start()
                || at - start <= LONG
                        && LineShape.of(text, new Line(0, start, at).trimmed(text))
                                == LineShape.TIME;
    }

    /// Behind the class of a banner with a section or number, or behind BT of any; -1 where none
    /// begins.
    private int bannerEnd(int at) {
        if (!Cursor.isCapital(text.charAt(at))) {
            return -1;
        }
        MarkingMatch match = tables.markings().at(text, at);
        if (match == null || match.end() >= line.end()) {
            return -1;
        }
        // The longest beginning of what follows that makes it a banner.
        int best = isBehindBreak ? match.end() : -1;
        int end = match.end();
        int limit = Math.min(line.end(), match.end() + LONGEST_BANNER);
        while (end < limit) {
            end = Words.skipWord(text, Words.skipBlanks(text, end, limit), limit);
            if ((isBehindBreak
                            || Character.isDigit(text.charAt(end - 1))
                            || text.startsWith("//", end - 2) && isBehindFormatLine(at))
                    && Banner.of(source, new Line(0, at, end), tables) != null) {
                best = end;
            }
        }
        return best;
    }
}
