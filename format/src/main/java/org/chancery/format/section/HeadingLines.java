package org.chancery.format.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.dialect.Prosigns;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Finds format lines 1 to 11: where a heading begins and how far it goes (reference 3).
final class HeadingLines {

    /// Lines of the 1970s that stand above format line 5: offices, drafters, counters.
    private static final int ABOVE_TIME = 40;

    private static final int LONGEST_ADDRESS = 90;

    /// Unknown lines between the addresses and the banner.
    private static final int MOST_UNKNOWN = 40;

    private static final int LONGEST_UNKNOWN = 48;

    /// Small letters that damage leaves in a line of capitals.
    private static final int MOST_LOWER = 3;

    /// Addresses that a page has behind the end of the one before.
    private static final int MOST_ADDRESSES = 80;

    private static final String[] OFFICES = {
        "AMEMB", "AMCON", "USMISSION", "USDEL", "USLO", "ALL "
    };

    private static final String[] PRECEDENCES = {
        " IMMEDIATE", " NIACT", " PRIORITY", " ROUTINE", " FLASH"
    };

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final Tables tables;
    private final PageBreak pages;

    HeadingLines(SourceText source, Lines lines, Tables tables) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tables = tables;
        this.pages = new PageBreak(source, lines, tables);
    }

    /// Whether a message certainly begins at a line.
    boolean isStart(int at) {
        return switch (lines.shape(at)) {
            case CHANNELS, STATION, SECURITY, TIME, POSITIONAL -> true;
            case DELIVERY -> isFollowedBy(at, LineShape.STATION);
            case FROM -> isFollowedBy(at, LineShape.TO);
            case PAGE -> isFirstPage(at);
            default -> false;
        };
    }

    private boolean isFollowedBy(int at, LineShape shape) {
        for (int i = at + 1; i < Math.min(lines.end(), at + 12); i++) {
            if (lines.shape(i) == shape) {
                return true;
            }
        }
        return false;
    }

    boolean isFirstPage(int at) {
        PageLine page = PageLine.of(text, lines.line(at), lines.shape(at));
        return page != null && page.page() == 1;
    }

    /// Behind the last line of the heading that begins at `from`; `from` itself where none does.
    int end(int from) {
        int end = sureEnd(from);
        return end > from ? restOfAddresses(end) : end;
    }

    /// Addresses that nothing knows, up to the banner or format line 11: behind it, in double
    /// spacing, blank lines hide that the list goes on. The end itself where anything else stands
    /// before them.
    private int restOfAddresses(int end) {
        int at = lines.next(end);
        for (int seen = 0; at < lines.end() && seen < MOST_UNKNOWN; seen++) {
            Line line = lines.line(at);
            Banner banner = Banner.of(source, line, tables);
            if (banner != null && !banner.isBare()) {
                return seen > 0 ? at : end;
            }
            int page = lines.next(pages.behind(at));
            if (page > at) {
                at = page;
                continue;
            }
            if (banner != null) {
                return end;
            }
            if (seen > 0 && lines.shape(at) == LineShape.BREAK) {
                return at + 1;
            }
            if (lines.shape(at) != LineShape.OTHER || !mayBeAddress(at, line)) {
                return end;
            }
            at = lines.next(at + 1);
        }
        return end;
    }

    private boolean mayBeAddress(int at, Line line) {
        return line.length() < LONGEST_UNKNOWN
                && Cursor.isCapital(text.charAt(line.start()))
                && ".,:".indexOf(text.charAt(line.end() - 1)) < 0
                && lower(line) == 0
                && Quotations.balance(source, line.start(), line.end()) == 0
                && !PassLine.is(text, line, tables)
                && !isBehind(at, line, null, true);
    }

    private int sureEnd(int from) {
        int time = time(from);
        int at = time < 0 ? from : time;
        String originator = null;
        // Every line so far has one blank line behind it.
        boolean isSpaced = true;
        int shown = 0;
        while (at < lines.end()) {
            Line line = lines.line(at);
            int shownNext = lines.next(at);
            int page = originator == null ? shownNext : lines.next(pages.behind(shownNext));
            if (page > shownNext && goesOn(page, originator)) {
                at = page;
                continue;
            }
            switch (lines.shape(at)) {
                case BLANK -> {
                    int next = lines.next(at);
                    isSpaced &= next == at + 1;
                    boolean isNextAddress =
                            originator != null && isSpaced && shown > 1 && isAddress(next);
                    if (!isNextAddress && !continues(next, originator)) {
                        return at;
                    }
                    at = next;
                    continue;
                }
                case BREAK -> {
                    return at + 1;
                }
                case END, END_SERIAL -> {
                    return at;
                }
                case FROM -> originator = originator(line);
                case OTHER, SECTION_PAGE, INDICATORS -> {
                    if (isBehind(at, line, originator, time >= 0 || originator != null)) {
                        return at;
                    }
                }
                default -> {
                    // a format line
                }
            }
            isSpaced &= shown == 0 || lines.shape(at - 1) == LineShape.BLANK;
            shown++;
            at++;
        }
        return at;
    }

    /// Whether what stands behind the end of a page is the rest of the addresses, down to the
    /// banner.
    private boolean goesOn(int from, @Nullable String originator) {
        int at = from;
        for (int seen = 0; at < lines.end() && seen < MOST_ADDRESSES; seen++) {
            int page = lines.next(pages.behind(at));
            if (page > at) {
                at = page;
                continue;
            }
            Line line = lines.line(at);
            boolean isBanner =
                    Banner.of(source, line, tables) != null
                            || DamagedBanner.of(source, line, tables) != null;
            if (isBanner || lines.shape(at) == LineShape.BREAK) {
                return true;
            }
            boolean isAddress =
                    switch (lines.shape(at)) {
                        case TO, INFO, EXEMPTED, ADDRESS -> true;
                        case OTHER -> !isBehind(at, line, originator, true);
                        default -> false;
                    };
            if (!isAddress) {
                return false;
            }
            at = lines.next(at + 1);
        }
        return false;
    }

    /// Format line 5 of the heading that begins here, line 6 where the other cannot be read; -1
    /// where it has neither.
    private int time(int from) {
        int seen = 0;
        int originator = -1;
        for (int i = from; i < lines.end() && seen < ABOVE_TIME; i++) {
            Line line = lines.line(i);
            switch (lines.shape(i)) {
                case TIME -> {
                    return i;
                }
                case BLANK -> {
                    continue;
                }
                case FROM -> originator = originator < 0 ? i : originator;
                case OTHER -> {
                    Banner banner = Banner.of(source, line, tables);
                    if (banner != null && !banner.isBare()
                            || FieldLabel.of(text, line) != null
                            || ParagraphStart.is(text, line)) {
                        return originator;
                    }
                }
                default -> {
                    // a format line
                }
            }
            seen++;
        }
        return originator;
    }

    /// Whether the heading goes on behind a blank line, as in copies whose every line has one
    /// behind it.
    private boolean continues(int next, @Nullable String originator) {
        return switch (lines.shape(next)) {
            case FROM,
                    TO,
                    INFO,
                    EXEMPTED,
                    ADDRESS,
                    BREAK,
                    TIME,
                    SECURITY,
                    STATION,
                    DELIVERY,
                    GROUPS,
                    SIGNALS ->
                    true;
            case OTHER ->
                    isNumberAboveBreak(next)
                            || originator != null
                                    && next < lines.end()
                                    && isOffice(lines.line(next))
                                    && !isNumber(lines.line(next), originator);
            default -> false;
        };
    }

    /// `NAVADMIN 105/15` before format line 11, where a few messages have it.
    private boolean isNumberAboveBreak(int at) {
        if (at >= lines.end()) {
            return false;
        }
        Line line = lines.line(at);
        int next = lines.next(at + 1);
        return next < lines.end()
                && lines.shape(next) == LineShape.BREAK
                && GeneralMessage.of(text, line.start(), line.end()) != null;
    }

    /// `EUCOM`, `AMEMBASSY BANJUL BY POUCH`: an office or two words that no table has.
    private boolean isAddress(int at) {
        if (at >= lines.end() || lines.shape(at) != LineShape.OTHER) {
            return false;
        }
        Line line = lines.line(at);
        String name = text.substring(line.start(), line.end());
        boolean isShort = name.chars().filter(c -> c == ' ').count() < 2 && name.length() < 24;
        boolean isOffice = Arrays.stream(OFFICES).anyMatch(name::startsWith);
        return (isShort || isOffice && line.length() <= LONGEST_ADDRESS)
                && Cursor.isCapital(name.charAt(0))
                && !isBehind(at, line, null, true);
    }

    /// `AMEMBASSY LONDON IMMEDIATE`; `SECSTATE WASHDC 3850`, where a copy lost the word TO.
    private boolean isOffice(Line line) {
        if (line.length() > 60) {
            return false;
        }
        String name = text.substring(line.start(), line.end());
        int end = name.length();
        while (end > 0
                && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == ' ')) {
            end--;
        }
        name = name.substring(0, end);
        for (String precedence : PRECEDENCES) {
            name =
                    name.endsWith(precedence)
                            ? name.substring(0, name.length() - precedence.length())
                            : name;
        }
        return tables.posts().named(name) != null && Banner.of(source, line, tables) == null;
    }

    /// Whether a line without a shape of its own stands behind the heading, not in it.
    private boolean isBehind(int at, Line line, @Nullable String originator, boolean begun) {
        if (begun && text.startsWith("UNCLAS", line.start())) {
            // The class, whatever else stands on its line, and no address.
            return true;
        }
        if (Banner.of(source, line, tables) != null) {
            // Above format line 5 the class stands alone, at the top of each page of the 1970s.
            return begun || !isFollowedBy(at, LineShape.TIME);
        }
        if (GeneralMessage.of(text, line.start(), line.end()) != null) {
            return !isNumberAboveBreak(at);
        }
        if (FieldLabel.of(text, line) != null
                || ParagraphStart.is(text, line)
                || isCaption(line) && !(originator != null && isAgency(line))
                || DamagedBanner.of(source, line, tables) != null
                || isNumber(line, originator)
                || text.regionMatches(true, line.start(), "MSGID/", 0, 6)) {
            return true;
        }
        return begun && (line.length() > LONGEST_ADDRESS || lower(line) > MOST_LOWER);
    }

    private boolean isCaption(Line line) {
        return CaptionLine.of(source, line, tables) != null;
    }

    /// `NSC` below FM and TO: an agency's name, which is a channel's, too.
    private boolean isAgency(Line line) {
        return PassingOffices.isKnown(text.substring(line.start(), line.end()), tables);
    }

    /// `USUN 1900` behind the addresses: the originator's own number, not an addressee with a
    /// serial.
    private boolean isNumber(Line line, @Nullable String originator) {
        Banner number =
                originator == null ? null : Banner.numberAlone(source, line, tables, originator);
        if (originator == null || number == null || number.post() == null) {
            return false;
        }
        if (originator.endsWith(" " + number.post())) {
            return true;
        }
        Post from = tables.posts().named(originator);
        Post post = tables.posts().named(number.post());
        return from != null && post != null && from.mrnName().equals(post.mrnName());
    }

    /// Its small letters.
    private int lower(Line line) {
        int lower = 0;
        for (int i = line.start(); i < line.end(); i++) {
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return lower;
    }

    /// Who sent it, by format line 6; empty where that is missing.
    String originator(List<Line> heading) {
        for (Line line : heading) {
            if (LineShape.of(text, line) == LineShape.FROM) {
                return originator(line);
            }
        }
        return "";
    }

    private String originator(Line line) {
        int from = Prosigns.behind(text, line, LineShape.FROM);
        return text.substring(from, line.end()).strip();
    }

    /// The lines from `from` up to `to` that are neither blank nor the end of a page.
    List<Line> collect(int from, int to) {
        List<Line> heading = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int page = pages.behind(at);
            if (page > at) {
                at = page - 1;
            } else if (lines.shape(at) != LineShape.BLANK) {
                heading.add(lines.line(at));
            }
        }
        return heading;
    }
}
