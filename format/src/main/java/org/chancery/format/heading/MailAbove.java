package org.chancery.format.heading;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.format.section.Banner;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.section.ParagraphStart;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// The header of a mail that a telegram was forwarded in, copied as text, and what was said in it
/// above the telegram (labels of RFC 5322, 3.6, and of the mail programs that print them).
///
/// ```
/// Worth reading before the lunch.
///
/// -----Original Message-----
/// From: Oakden, Anselm
/// Sent: Thursday, November 5, 2009 4:12 PM
/// Subject: FW: 09 VALLETTA 201
///
/// VZCZCXRO3310
/// ```
///
/// None of it is the telegram's. A telegram must stand below, or the header say `Sent:`: the
/// labelled form after 2009 has lines of the other names, and they are its own.
final class MailAbove {

    /// Lines in front of the telegram, blank ones not counted.
    private static final int LONGEST = 60;

    private enum Label {
        FROM,
        SENT,
        DATE,
        TO,
        CC,
        BCC,
        SUBJECT,
        IMPORTANCE,
        ATTACHMENTS
    }

    private static final Label[] LABELS = Label.values();

    private final SourceText source;
    private final Lines lines;
    private final Tables tables;

    /// A header says `Sent:`, as mail programs do and no telegram does: it is one whatever follows.
    private boolean isSent;

    private MailAbove(SourceText source, Lines lines, Tables tables) {
        this.source = source;
        this.lines = lines;
        this.tables = tables;
    }

    /// The line that the telegram begins with, all above it marked as no part of it; the first of
    /// the source where no such header stands above one.
    static int skip(SourceText source, Lines lines, Tables tables, Marks marks) {
        int end = new MailAbove(source, lines, tables).end();
        for (int i = lines.start(); i < end; i++) {
            marks.mark(source.span(lines.line(i)), Element.ARCHIVE_PAGE);
        }
        return end;
    }

    private int end() {
        int end = lines.start();
        int seen = 0;
        int at = lines.next(end);
        while (at < lines.end() && seen < LONGEST) {
            if (beginsTelegram(at)) {
                return end > lines.start() ? at : end;
            }
            if (ParagraphStart.is(source.text(), lines.line(at))) {
                return isSent ? end : lines.start();
            }
            int behind = header(at);
            end = behind > at ? behind : end;
            at = lines.next(Math.max(behind, at + 1));
            seen++;
        }
        return isSent ? end : lines.start();
    }

    /// Behind the header whose first label stands here; the line itself where none begins.
    private int header(int at) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        int behind = at;
        while (behind < Math.min(lines.end(), at + LONGEST)
                && lines.line(behind).length() > 0
                && (behind == at || !beginsTelegram(behind))) {
            Label label = label(lines.line(behind));
            if (label == null && labels.isEmpty()) {
                return at;
            }
            if (label != null) {
                labels.add(label);
            }
            behind++;
        }
        boolean isDated = labels.contains(Label.SENT) || labels.contains(Label.DATE);
        boolean isNamed =
                labels.contains(Label.FROM)
                        || labels.contains(Label.TO)
                        || labels.contains(Label.SUBJECT);
        isSent |= labels.contains(Label.SENT) && isNamed;
        return isDated && isNamed ? behind : at;
    }

    private @Nullable Label label(Line line) {
        int colon = source.text().indexOf(':', line.start(), line.end());
        int length = colon - line.start();
        for (Label label : LABELS) {
            if (length == label.name().length()
                    && source.text().regionMatches(true, line.start(), label.name(), 0, length)) {
                return label;
            }
        }
        return null;
    }

    /// A format line, a banner with its number, a label of the form after 2009, or what archives
    /// and editors put above them.
    private boolean beginsTelegram(int at) {
        Line line = lines.line(at);
        return switch (lines.shape(at)) {
            case CHANNELS, DELIVERY, STATION, SECURITY, TIME, POSITIONAL, FROM, PAGE -> true;
            default -> {
                Banner banner = Banner.of(source, line, tables);
                PageLabel.Place page = PageLabel.at(source.text(), line);
                EditorsTitle title = EditorsTitle.of(source.text(line));
                yield banner != null && banner.post() != null
                        || starts(line, "MRN:")
                        || starts(line, "DATE/DTG")
                        || starts(line, "CABLEGRAM ")
                        || page != null && page.label() == PageLabel.IDENTIFIER
                        || PageLabel.named(source.text(line)) == PageLabel.IDENTIFIER
                        || title != null && title.isTelegram();
            }
        };
    }

    private boolean starts(Line line, String words) {
        return source.text().regionMatches(true, line.start(), words, 0, words.length());
    }
}
