package org.chancery.format.heading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;
import org.chancery.format.table.CaptionTable;
import org.chancery.format.table.Post;
import org.chancery.format.table.PostTable;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// Reads one item of a REF line: telegrams, or something else as it is written (reference 8, item
/// grammar).
///
/// `[year] post serial [(year)] [(NOTAL)] [AND PREVIOUS | ET AL]`, and more serials of the same
/// post behind commas.
final class ItemReader {

    /// A number without a post has as many figures at least.
    private static final int SHORTEST_BARE = 3;

    /// Of the serial in a page line (reference 10).
    private static final int FIGURES_OF_PAGE_LINE = 8;

    private final Passage value;
    private final String text;
    private final Setting setting;
    private final PostTable posts;
    private final TelegramNumberReader numbers;
    private final ReferenceMrn mrns;
    private final List<Diagnostic> diagnostics;

    /// The last telegram of the items above; a number alone is of the same post.
    private @Nullable TelegramNumber above;

    ItemReader(Passage value, Setting setting, List<Diagnostic> diagnostics) {
        this.value = value;
        this.text = value.text();
        this.setting = setting;
        this.posts = setting.tables().posts();
        this.numbers = new TelegramNumberReader(text, setting.tables());
        this.mrns = new ReferenceMrn(value, setting, diagnostics);
        this.diagnostics = diagnostics;
    }

    /// Whether a telegram's number stands at a place.
    boolean isItem(int from) {
        return numbers.read(skipBlanks(from), text.length(), null) != null;
    }

    /// Whether a telegram's number with a post of the table stands at a place.
    boolean isKnownItem(int from) {
        TelegramNumber number = numbers.read(skipBlanks(from), text.length(), null);
        return number != null && number.isKnown();
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    void read(@Nullable String label, int from, int to, List<Located<Reference>> into) {
        int at = from;
        TelegramNumber last = null;
        while (at < to) {
            int first = skipJoiners(at, to);
            boolean isJoined = joins(at, first);
            at = first;
            if (at >= to) {
                return;
            }
            if (last != null && isFootnote(at, to)) {
                at = lastOfDigits(at, to);
                if (!isItem(at)) {
                    // The next sentence.
                    return;
                }
                continue;
            }
            TelegramNumber number = numbers.read(at, to, isJoined ? last : null);
            if (number != null
                    && !number.isKnown()
                    && (ItemWords.isCode(text, number.end(), to)
                            || Directive.is(number.post(), text, number.end(), to))) {
                number = null;
            }
            if (number == null && at == from) {
                number = bare(at, to);
            }
            if (number == null && isPageLine(at, to)) {
                return;
            }
            if (number == null) {
                int stop = text.indexOf(';', at);
                int end = stop > at && stop < to ? stop : to;
                other(label, at, end, last != null, into);
                at = end;
                continue;
            }
            boolean isBare = last != null && lastOfDigits(at, number.end()) == number.end();
            at = telegram(label, at, to, number, isBare && !number.year().isEmpty(), into);
            last = number;
            above = number;
        }
    }

    /// `B. 2962 AND PREVIOUS`: a number alone, of the post of the item above, else of the
    /// telegram's own.
    private @Nullable TelegramNumber bare(int from, int to) {
        Cursor cursor = new Cursor(text, from, to);
        int count = cursor.takeDigits(SerialReader.MOST_DIGITS + 1);
        if (count < SHORTEST_BARE || count > SerialReader.MOST_DIGITS) {
            return null;
        }
        int end = cursor.at();
        int serial = Integer.parseInt(cursor.text(from));
        cursor.skipBlanks();
        boolean isAlone =
                cursor.at() >= to
                        || ",;(".indexOf(cursor.peek()) >= 0
                        || cursor.takeWordAnyCase("AND")
                        || cursor.takeWordAnyCase("NOTAL")
                        || cursor.takeWordAnyCase("ET AL");
        if (!isAlone || SerialReader.isYear(serial)) {
            return null;
        }
        Mrn own = setting.mrn();
        TelegramNumber last = above;
        if (last != null) {
            return new TelegramNumber("", last.post(), last.isKnown(), false, serial, end);
        }
        return own == null ? null : new TelegramNumber("", own.post(), true, false, serial, end);
    }

    /// `TRIPOLI 00000402`: the rest of a page line, whose other part stands below the field.
    private boolean isPageLine(int from, int to) {
        Mrn own = setting.mrn();
        int end = own == null ? -1 : posts.prefix(text, from);
        if (own == null || end < 0 || end > to) {
            return false;
        }
        Post post = posts.named(text.substring(from, end));
        Cursor cursor = new Cursor(text, end, to);
        cursor.skipBlanks();
        int digits = cursor.at();
        return cursor.takeDigits(FIGURES_OF_PAGE_LINE + 1) == FIGURES_OF_PAGE_LINE
                && cursor.isDone()
                && Integer.parseInt(cursor.text(digits)) == own.serial()
                && post != null
                && post.mrnName().equals(own.post());
    }

    /// `Valletta 6396.2`: the number of an editor's footnote behind the full stop.
    private boolean isFootnote(int at, int to) {
        int digits = lastOfDigits(at, to) - at;
        return setting.dialect() == Dialect.EDITED
                && digits > 0
                && digits < SHORTEST_BARE
                && at > 1
                && text.charAt(at - 1) == '.'
                && Cursor.isDigit(text.charAt(at - 2));
    }

    private int lastOfDigits(int from, int to) {
        int at = from;
        while (at < to && Cursor.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether more than blanks stands between two numbers: `STATE 1234, 1240`, not `IIR 6 843`.
    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Passage.isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int skipJoiners(int from, int to) {
        int at = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at < to && isJoiner(text.charAt(at))) {
                at++;
                moved = true;
            }
            if (at + 4 <= to && text.regionMatches(true, at, "AND ", 0, 4)) {
                at += 4;
                moved = true;
            }
        }
        return at;
    }

    private static boolean isJoiner(char c) {
        return ReferencesReader.isSeparator(c) || c == '&' || c == '.' || c == '/';
    }

    /// One number with what belongs to it, or a range of them; behind it.
    private int telegram(
            @Nullable String label,
            int from,
            int to,
            TelegramNumber number,
            boolean isYearCarried,
            List<Located<Reference>> into) {
        SerialRange range = number.isKnown() ? SerialRange.behind(number, text, to) : null;
        ItemTail tail =
                ItemTail.read(
                        text, number, to, range == null ? year() : 0, setting.tables().captions());
        boolean isUnnamed = !number.isKnown() && ItemWords.UNNAMED.contains(number.post().strip());
        boolean isSeries = !number.isKnown() && isSeries(number.post().strip());
        Mrn written = isUnnamed ? null : mrns.read(number, tail.year(), from);
        Post meant =
                written == null || number.isKnown() || isSeries ? null : posts.meant(number.post());
        Mrn mrn =
                written == null || meant == null
                        ? written
                        : new Mrn(
                                written.year(),
                                meant.mrnName(),
                                written.airgram(),
                                written.serial());
        if (isYearCarried && mrn != null) {
            diagnostics.add(
                    new Violation(
                            LabelCode.REF_YEAR, value.span(from, tail.end()), mrn.toString()));
        }
        Reference.Kind kind = number.airgram() ? Reference.Kind.AIRGRAM : Reference.Kind.TELEGRAM;
        if (mrn != null && range != null && tail.end() == number.end()) {
            for (int serial = number.serial(); serial <= range.last(); serial++) {
                Mrn one = new Mrn(mrn.year(), mrn.post(), mrn.airgram(), serial);
                into.add(reference(label, kind, one, from, range.end(), tail.notal()));
            }
            return range.end();
        }
        into.add(reference(label, kind, mrn, from, tail.end(), tail.notal()));
        if (!number.isKnown()
                && !isUnnamed
                && !isSeries
                && !HeadingReader.isTakenOut(number.post())) {
            diagnostics.add(
                    new Violation(
                            LabelCode.REF_POST,
                            value.span(from, tail.end()),
                            doubted(number.post(), meant)));
        }
        return tail.next();
    }

    /// Of the telegram, 0 where it is not known.
    private int year() {
        Mrn own = setting.mrn();
        LocalDate date = setting.date();
        return date != null ? date.getYear() : own == null ? 0 : own.fullYear();
    }

    private Located<Reference> reference(
            @Nullable String label,
            Reference.Kind kind,
            @Nullable Mrn mrn,
            int from,
            int end,
            boolean notal) {
        String words = text.substring(from, end);
        return Located.in(value, from, end, new Reference(label, kind, mrn, words, notal));
    }

    /// A post that the table does not have, and the one that is meant or nearest.
    private String doubted(String post, @Nullable Post meant) {
        if (meant != null) {
            return post + ", read as " + meant.mrnName();
        }
        Post nearest = posts.nearest(post);
        return nearest == null ? post : post + " (" + nearest.mrnName() + "?)";
    }

    /// `SECTO`, `TOSEC`: series of travellers, which stand in the place of a post (reference 8), or
    /// of general messages, `ALNAV`.
    private boolean isSeries(String name) {
        CaptionTable.Row row = setting.tables().captions().named(name);
        return GeneralMessage.isTitle(name) || row != null && row.caption().kind().equals("series");
    }

    /// Anything that is no telegram's number, as it is written.
    private void other(
            @Nullable String label,
            int from,
            int to,
            boolean behindNumber,
            List<Located<Reference>> into) {
        int end = to;
        String upper = text.substring(from, to).toUpperCase(Locale.ROOT);
        int note = upper.lastIndexOf("(NOTAL)");
        boolean notal = note > 0;
        if (notal) {
            end = from + note;
        }
        while (end > from && isEdge(text.charAt(end - 1))) {
            end--;
        }
        boolean isPunctuation =
                behindNumber
                        && end > from
                        && end - from < 3
                        && !Character.isLetterOrDigit(upper.charAt(0));
        if (end > from && !isPunctuation) {
            String words = text.substring(from, end);
            Mrn mrn = NumberInItem.of(words);
            Reference.Kind kind = mrn == null ? OtherItem.kind(words) : Reference.Kind.TELEGRAM;
            into.add(reference(label, kind, mrn, from, end, notal));
        }
    }

    private static boolean isEdge(char c) {
        return Passage.isBlank(c) || c == ',' || c == ';' || c == ReferencesReader.PILCROW;
    }
}
