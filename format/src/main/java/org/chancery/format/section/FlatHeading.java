package org.chancery.format.section;

import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.CaptionMatch;
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

    /// The set that stands above the others.
    private static final String MESSAGE = "MSGID/";

    private final String text;
    private final Tables tables;
    private final FormatLineStart starts;
    private final GluedProsign glued;
    private final IndexInside index;
    private final SetsInside sets;
    private final BareLabels bare;
    private final SaidFields fields;
    private final FormatLineRun runs;
    private final BannerInside banners;
    private final PageLineInside pages;
    private final List<Line> parts;

    /// The line that is cut, where its heading and its last part begin, and up to where it is
    /// looked at.
    private Line line = new Line(0, 0, 0);

    private int top;
    private int start;
    private int until;

    /// The field in which the walk stands; none above the fields.
    private Field.@Nullable Kind open;

    /// Up to where a later heading says what the first one said.
    private int said;

    private boolean isLabelSeen;
    private boolean isBannerSeen;
    private boolean isAddressing;

    /// The line before ended among the addresses, as at the end of a page.
    private boolean isInAddresses;

    private boolean isBehindBreak;

    /// @param parts where the parts of a line go
    FlatHeading(
            SourceText source,
            Tables tables,
            BannerInside banners,
            PageLineInside pages,
            List<Line> parts) {
        this.text = source.text();
        this.tables = tables;
        this.starts = new FormatLineStart(text);
        this.fields = new SaidFields(text);
        this.sets = new SetsInside(text);
        this.bare = new BareLabels(text);
        this.index = new IndexInside(text);
        this.glued = new GluedProsign(text);
        this.runs = new FormatLineRun(text, tables, starts);
        this.banners = banners;
        this.pages = pages;
        this.parts = parts;
    }

    /// Whether a line holds several format lines.
    ///
    /// @param line without blanks at its ends
    boolean begins(Line line) {
        return runs.is(line);
    }

    /// Whether another heading begins soon behind a place of a line.
    boolean beginsNear(int from, int until) {
        return runs.isNear(from, until);
    }

    /// Adds the parts of a line above the text, one where it has kept its ends. Where the text
    /// begins in it, which is not added; -1 where it does not.
    int part(Line whole) {
        Line trimmed = whole.trimmed(text);
        boolean isLong = trimmed.length() > LONG || begins(trimmed) || goesOn(trimmed);
        FieldLabel label = FieldLabel.of(text, trimmed);
        if (index.isInside(trimmed, label) || isLong || label != null) {
            return part(whole, label, isLong, false);
        }
        parts.add(whole);
        return -1;
    }

    /// Whether a line begins with an address where the line above ended among them.
    private boolean goesOn(Line line) {
        return isInAddresses && line.length() > 0 && starts.is(line.start(), line.end(), true);
    }

    /// The same of several lines that a program filled anew.
    int partFlow(Line whole) {
        return part(whole, FieldLabel.of(text, whole.trimmed(text)), true, false);
    }

    /// The same of a later section's heading: behind its banner nothing but labels, sets and the
    /// number is said again, and the text goes on with any words.
    int partLater(Line whole) {
        return part(whole, FieldLabel.of(text, whole.trimmed(text)), true, true);
    }

    private int part(Line whole, @Nullable FieldLabel label, boolean isLong, boolean isLater) {
        line = whole;
        top = whole.start();
        start = top;
        until = Math.min(whole.end(), start + LENGTH);
        open = label == null ? null : label.kind();
        isLabelSeen = label != null;
        said = Integer.MAX_VALUE;
        isBannerSeen = false;
        isAddressing = goesOn(whole.trimmed(text));
        isInAddresses = false;
        isBehindBreak = false;
        sets.begin();
        int at = isLong ? takeFirst() : Words.skipWord(text, start, until);
        while (at < until) {
            int word = Words.skipBlanks(text, at, until);
            if (word >= until) {
                break;
            }
            boolean isGlued = word == at;
            if (open == Field.Kind.TAGS && isLong && !isGlued) {
                int text = takeBareSubject(word);
                if (text >= 0) {
                    return text;
                }
            }
            int behind = isGlued ? -1 : takeLabel(word);
            if (behind < 0 && isLong) {
                if (isTextAt(word)) {
                    cut(word);
                    return word;
                }
                behind = takeSet(word);
                behind = behind < 0 ? takeAboveLabels(word, isGlued) : behind;
                if (behind < 0 && isLater && (word >= said || isBehindBanner(word))) {
                    cut(word);
                    // A blank line ends the field.
                    parts.add(new Line(line.number(), word, word));
                    return word;
                }
            }
            at = behind < 0 ? takeWord(word, isLong) : behind;
        }
        if (sets.isSeen()) {
            return start;
        }
        isInAddresses = isAddressing && !isBannerSeen && !isLabelSeen;
        pages.part(new Line(line.number(), start, line.end()), parts);
        return -1;
    }

    /// Whether the line that was cut last holds a subject.
    boolean isSubjectOpen() {
        return open == Field.Kind.SUBJECT;
    }

    /// Behind the first word of a line, at which nothing is cut, or behind the class that begins
    /// it, `UNCLAS VALLETTA 000108 SIPDIS STATE FOR ...`; a number that stands above the class is a
    /// line of its own, `NAVADMIN 012/07 UNCLASSIFIED// ROUTINE R ...`.
    private int takeFirst() {
        int first = Words.skipBlanks(text, start, until);
        int number = GeneralMessage.end(text, first, until);
        if (number > 0) {
            cut(number);
            top = start;
            return number;
        }
        int banner = banners.end(first, line.end(), false, false);
        if (banner > 0) {
            cut(banner);
            isBannerSeen = true;
            return banner;
        }
        return text.startsWith(MESSAGE, first) ? first : takeWord(first, true);
    }

    /// Whether the text begins: with its remarks, with paragraph 1 behind a label or the banner, or
    /// with a summary.
    private boolean isTextAt(int word) {
        if (isBannerSeen || sets.isSeen()) {
            String set = SetName.at(text, word, until);
            if (set.equals("RMKS") || set.equals("GENTEXT")) {
                return true;
            }
        }
        boolean isDue = isLabelSeen || isBehindBanner(word);
        return isDue && isParagraph(word) || isLabelSeen && isSummary(word);
    }

    /// Right behind the banner, or the number or caption below it.
    private boolean isBehindBanner(int word) {
        return isBannerSeen && Words.skipBlanks(text, start, word) == word;
    }

    /// Cuts before a set of military text; behind its name, -1 where none begins.
    private int takeSet(int word) {
        if (!isBannerSeen && !sets.isSeen() && !text.startsWith(MESSAGE, word)) {
            return -1;
        }
        int behind = sets.nameEnd(start, word, until);
        if (behind > 0) {
            cut(word);
        }
        return behind;
    }

    /// Cuts before a label; behind it, -1 where none begins.
    private int takeLabel(int word) {
        FieldLabel label = FieldLabel.at(text, word, line.end(), false);
        if (label == null || label.kind() == open || isSaidInField(label)) {
            return -1;
        }
        cut(word);
        open = label.kind();
        said = fields.end(open, word);
        index.seen(label);
        isLabelSeen = true;
        return Math.max(label.end(), Words.skipWord(text, word, until));
    }

    /// Where the text begins behind a subject without a sign, which is cut; it is text where
    /// nothing ends it. -1 where no such subject begins.
    private int takeBareSubject(int word) {
        int value = bare.subjectEnd(word, until);
        if (value < 0) {
            return -1;
        }
        cut(word);
        int paragraph = bare.paragraph(value, until);
        if (paragraph < 0) {
            return word;
        }
        cut(paragraph);
        // A blank line ends the field.
        parts.add(new Line(line.number(), paragraph, paragraph));
        return paragraph;
    }

    /// An order that another field names, which begins none: in a subject behind the telegram's
    /// own, or in `Classified By: ... for reasons E.O. 12958 1.4 (b)`, where it has no colon.
    private boolean isSaidInField(FieldLabel label) {
        if (label.kind() != Field.Kind.EXECUTIVE_ORDER) {
            return false;
        }
        if (open != Field.Kind.CLASSIFIED_BY) {
            return open == Field.Kind.SUBJECT && index.isOrderSeen();
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
            int behind = banners.end(word, line.end(), isBehindBreak, isBehindFormatLine(word));
            isBehindBreak = false;
            if (behind > 0) {
                cut(word);
                cut(behind);
                isBannerSeen = true;
                return behind;
            }
            takeFormatLine(word, isGlued);
            return -1;
        }
        isBehindBreak = false;
        if (!isBannerSeen) {
            return -1;
        }
        int number = takeNumber(word);
        boolean mayBeCaption = number < 0 && !isLabelSeen && !sets.isSeen() && !isGlued;
        return mayBeCaption ? takeCaption(word) : number;
    }

    private void takeFormatLine(int word, boolean isGlued) {
        boolean begins =
                isGlued
                        ? starts.isProsign(word, line.end())
                        : starts.is(word, line.end(), isAddressing);
        if (begins) {
            // Above FM stands INFO before the Department's own offices.
            isAddressing &= !starts.isWord("FM", word, until);
            isAddressing |= starts.isWord("TO", word, until) || starts.isWord("INFO", word, until);
            cut(word);
            isBehindBreak = starts.isWord("BT", word, until);
        }
    }

    /// Cuts around the number of a general message, `NAVADMIN 097/05`, above the labels; or below
    /// those of a gateway: `SUBJ: ... NAVADMIN 048/12 MSGID/...`.
    private int takeNumber(int word) {
        int behind = GeneralMessage.end(text, word, until);
        if (behind < 0) {
            return -1;
        }
        if (open == Field.Kind.SUBJECT
                && text.startsWith(MESSAGE, Words.skipBlanks(text, behind, until))) {
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

    /// Behind a word, in which a line end may be lost without a blank: `EGYPTREF: CAIRO 493`,
    /// `ROUTINER 121200Z JAN 07FM CNO WASHINGTON DCTO NAVADMIN`.
    private int takeWord(int word, boolean isLong) {
        boolean isAbove = isLong && !isLabelSeen;
        int behind =
                isAbove ? Words.skipPart(text, word, until) : Words.skipWord(text, word, until);
        if (open == Field.Kind.SUBJECT) {
            int label = behind - "REF:".length();
            if (label > word
                    && text.startsWith("REF:", label)
                    && Cursor.isCapital(text.charAt(label - 1))) {
                cut(label);
                open = Field.Kind.REFERENCES;
            }
        } else if (isAbove && !isBannerSeen) {
            cutFormatLine(word, behind);
        }
        return behind;
    }

    private void cutFormatLine(int word, int behind) {
        int letter = runs.letter(word, behind, line.end());
        int from = letter > 0 ? letter : glued.start(start, word, behind);
        if (from > 0) {
            cut(from);
            isAddressing |= letter < 0 && text.charAt(from) != 'F';
        }
    }

    private void cut(int at) {
        if (open != null) {
            fields.note(open, new Line(0, start, at).trimmed(text));
        }
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
        return start > top
                || at - start <= LONG
                        && LineShape.of(text, new Line(0, start, at).trimmed(text))
                                == LineShape.TIME;
    }
}
