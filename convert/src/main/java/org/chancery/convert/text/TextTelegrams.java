package org.chancery.convert.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Telegrams in plain text: one, or many on end.
///
/// A file is cut where an end mark stood (`NNNN`), where a transmission begins (`ZCZC`, `VZCZC`),
/// where a form feed stands before a heading, and at `PAGE 01` (reference 3, 9). Pieces that are
/// later sections of the telegram before them are joined to it again, and so are pieces that are no
/// telegram by themselves: every byte is in one piece. Text between two end marks is a telegram, be
/// it without number and heading: so goes out what was read from an edition or an archive's page.
/// Pieces are given on as they are, byte for byte; memory holds two of them, whatever the file's
/// size.
public final class TextTelegrams {

    /// The bytes of a byte order mark, whatever the set of characters.
    private static final String MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

    private final Parcel parcel;
    private final Kind kind;
    private final Walk walk;
    private final TelegramParser parser;

    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private long pieceStart;
    private boolean hasText;
    private boolean isEnded;
    private boolean isClosed;
    private boolean hasPages;
    private boolean isBehindBreak;
    private int found;
    private @Nullable Cut waiting;

    private final long madeFrom;

    private TextTelegrams(Parcel parcel, long madeFrom, Kind kind, Walk walk, Tables tables) {
        this.parcel = parcel;
        this.madeFrom = madeFrom;
        this.kind = kind;
        this.walk = walk;
        this.parser = new TelegramParser(tables);
    }

    /// A piece that may yet grow by its later sections.
    ///
    /// @param isEnded by an end mark of its own, or by a serial below `BT`
    /// @param isClosed by an end mark of its own, behind which nothing of it can come
    private record Cut(long offset, byte[] bytes, Name name, boolean isEnded, boolean isClosed) {

        boolean isFrame() {
            return !isEnded && !name.hasHeading();
        }

        boolean isContinuedBy(Cut next) {
            return next.name.number.isEmpty()
                    ? !(isClosed && next.isClosed && next.name.hasText)
                    : name.isContinuedBy(next.name);
        }
    }

    /// What tells whether two pieces are one telegram.
    ///
    /// @param number its MRN, else its date-time group and sender, else empty
    /// @param hasHeading whether it says when or from whom it was sent; a page's header does not
    /// @param hasText whether it has a paragraph
    /// @param first the lowest section in it; 0 where it has none
    /// @param declared sections in all; 0 where it does not say
    private record Name(
            String number, boolean hasHeading, boolean hasText, int first, int last, int declared) {

        /// Of a piece that need not be told from others.
        static final Name NONE = new Name("", false, false, 0, 0, 0);

        static Name of(Telegram telegram) {
            String number =
                    telegram.heading().mrn() != null
                            ? telegram.heading().mrn().value().toString()
                            : telegram.id().startsWith("sha-") ? "" : telegram.id();
            Sections sections = telegram.heading().sections();
            int first = sections.present().stream().mapToInt(i -> i).min().orElse(0);
            int last = sections.present().stream().mapToInt(i -> i).max().orElse(0);
            Integer declared = sections.declared();
            boolean hasHeading =
                    telegram.heading().dtg() != null || telegram.heading().from() != null;
            return new Name(
                    number,
                    hasHeading,
                    !telegram.body().paragraphs().isEmpty(),
                    first,
                    last,
                    declared == null ? 0 : declared);
        }

        boolean isContinuedBy(Name other) {
            return number.equals(other.number)
                    && declared > 1
                    && declared == other.declared
                    && other.first > last;
        }
    }

    /// Tells what telegrams are in it.
    ///
    /// @param kind `text`, or another that is text as it is
    public static void read(Parcel parcel, Kind kind, Walk walk, Tables tables) throws IOException {
        byte[] fenced =
                kind == Kind.MARKDOWN && parcel.size() <= walk.limits().telegram()
                        ? MarkdownTelegram.of(parcel.bytes(walk.limits().telegram()))
                        : null;
        if (fenced != null) {
            walk.found(Found.whole(parcel, kind, fenced));
        } else {
            new TextTelegrams(parcel, -1, kind, walk, tables).read();
        }
    }

    /// Tells what telegrams are in the text that was made from something else: paper, a letter.
    /// Where in that they stand nobody can say.
    ///
    /// @param kind what it was made from
    public static void readMade(Parcel parcel, Kind kind, byte[] text, Walk walk, Tables tables)
            throws IOException {
        Parcel made =
                new Parcel(
                        parcel.name(),
                        parcel.entry(),
                        parcel.depth(),
                        new Parcel.Content.Held(text));
        new TextTelegrams(made, parcel.size(), kind, walk, tables).read();
    }

    private void read() throws IOException {
        byte[] line = new byte[8192];
        int length = 0;
        long offset = 0;
        try (InputStream in = parcel.open()) {
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    offset++;
                    if (length < line.length) {
                        line[length] = block[i];
                    }
                    length++;
                    piece.write(block[i]);
                    if (block[i] == '\n') {
                        line(line, length, offset);
                        length = 0;
                    }
                }
                if (madeFrom < 0) {
                    walk.at(offset);
                }
                if (walk.isStopped()) {
                    return;
                }
            }
        }
        line(line, length, offset);
        cut(piece.size());
        if (waiting != null) {
            give(waiting);
        }
    }

    /// One line with its end; it is the last of the piece so far.
    private void line(byte[] bytes, int length, long offset) throws IOException {
        String text =
                new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
        String words = text.strip();
        if (piece.size() > walk.limits().telegram()) {
            throw new RefusedException(
                    "has more than %d MB without the end of a telegram: split it"
                            .formatted(walk.limits().telegram() >> 20));
        }
        if (words.isEmpty()) {
            return;
        }
        boolean begins =
                hasText
                        && !isAttributes(words)
                        && (isEnded
                                || beginsTransmission(words)
                                || beginsPositional(words)
                                || beginsRecord(words)
                                || beginsPage(text, words));
        if (begins) {
            cut(piece.size() - length);
            pieceStart = offset - length;
        }
        hasText = true;
        hasPages |= isPage(words);
        isClosed = isEnd(words);
        isEnded = isClosed || isBehindBreak && isEndSerial(words);
        isBehindBreak = words.equals("BT");
    }

    /// What a release says of a telegram stands below it (reference 9.1).
    private static boolean isAttributes(String words) {
        return words.equalsIgnoreCase("Message Attributes");
    }

    private static boolean beginsRecord(String words) {
        return words.equalsIgnoreCase("Message Text");
    }

    /// `ZCZC OAA312`, `VZCZCXRO9485`
    private static boolean beginsTransmission(String words) {
        return words.startsWith("ZCZC") || words.startsWith("VZCZC");
    }

    /// `RAAUZYUW RUEWMCS0000 1241630-UUUU--RUCRNAD.` (reference 9.2)
    private static boolean beginsPositional(String words) {
        int blank = words.indexOf(' ');
        int dashes = words.indexOf("--");
        return blank == 8
                && "ZOPRY".indexOf(words.charAt(0)) >= 0
                && dashes > 25
                && dashes < 40
                && words.charAt(dashes - 5) == '-'
                && words.chars().limit(blank).allMatch(c -> c >= 'A' && c <= 'Z' || c <= '9');
    }

    /// `#0542` below `BT`: format line 15, the last but for the end mark.
    private static boolean isEndSerial(String words) {
        return words.startsWith("#")
                && words.length() < 10
                && words.chars().skip(1).allMatch(Character::isDigit);
    }

    /// A form feed before what only begins a telegram, and the first of numbered pages.
    private boolean beginsPage(String text, String words) {
        if (isPage(words)) {
            return hasPages && pageNumber(words) == 1;
        }
        if (text.indexOf('\f') < 0) {
            return false;
        }
        String upper = words.toUpperCase(Locale.ROOT);
        return upper.startsWith("VIEWING CABLE ")
                || upper.startsWith("IDENTIFIER")
                || upper.startsWith("REFERENCE ID")
                || upper.startsWith("MRN:")
                || isTime(words);
    }

    /// `PAGE 01 WARSAW 04666 061613Z`
    private static boolean isPage(String words) {
        return words.startsWith("PAGE ") && pageNumber(words) > 0 && words.endsWith("Z");
    }

    private static int pageNumber(String words) {
        int end = 5;
        while (end < words.length() && Character.isDigit(words.charAt(end)) && end < 9) {
            end++;
        }
        return end == 5 ? 0 : Integer.parseInt(words.substring(5, end));
    }

    /// `P R 061547Z JUL 76`: precedences, then six digits and a zone.
    private static boolean isTime(String words) {
        int at = 0;
        while (at + 1 < words.length()
                && "ZOPRYW".indexOf(words.charAt(at)) >= 0
                && words.charAt(at + 1) == ' ') {
            at += 2;
        }
        return at > 0
                && words.length() > at + 6
                && words.substring(at, at + 6).chars().allMatch(Character::isDigit)
                && words.charAt(at + 6) == 'Z';
    }

    /// `NNNN`, `<< END OF DOCUMENT >>`
    private static boolean isEnd(String words) {
        return words.equals("NNNN") || words.equals("<< END OF DOCUMENT >>");
    }

    /// Ends a piece before the last bytes of what was read, and keeps those.
    private void cut(int length) {
        byte[] all = piece.toByteArray();
        piece.reset();
        piece.write(all, length, all.length - length);
        boolean wasEnded = isEnded;
        boolean wasClosed = isClosed;
        hasText = false;
        hasPages = false;
        isEnded = false;
        isClosed = false;
        if (length == 0) {
            return;
        }
        byte[] bytes = length == all.length ? all : Arrays.copyOf(all, length);
        boolean isWhole = waiting == null && length == parcel.size();
        Cut next =
                new Cut(
                        pieceStart,
                        bytes,
                        isWhole
                                ? Name.NONE
                                : Name.of(parser.read(bytes, parcel.name(), kind.word())),
                        wasEnded,
                        wasClosed);
        Cut before = waiting;
        if (before == null) {
            waiting = next;
        } else if (before.isContinuedBy(next)) {
            waiting = joined(before, next);
        } else if (before.isFrame()) {
            // A page's header, or whatever else stands above the first line of a transmission.
            waiting = joined(before, next);
        } else {
            give(before);
            waiting = next;
        }
    }

    private static Cut joined(Cut one, Cut other) {
        byte[] bytes = Arrays.copyOf(one.bytes(), one.bytes().length + other.bytes().length);
        System.arraycopy(other.bytes(), 0, bytes, one.bytes().length, other.bytes().length);
        Name name =
                !one.name().hasHeading()
                        ? other.name()
                        : new Name(
                                one.name().number(),
                                one.name().hasHeading(),
                                one.name().hasText() || other.name().hasText(),
                                one.name().first(),
                                Math.max(one.name().last(), other.name().last()),
                                one.name().declared());
        return new Cut(one.offset(), bytes, name, other.isEnded(), other.isClosed());
    }

    private void give(Cut cut) {
        found++;
        boolean isWhole = cut.bytes().length == parcel.size();
        boolean isMade = madeFrom >= 0;
        if (isWhole && !hasWord(cut.bytes())) {
            walk.refuse(parcel.name(), "has no word in it");
            return;
        }
        walk.found(
                new Found(
                        isWhole ? parcel.name() : parcel.name() + "#" + found,
                        kind,
                        parcel.entry(),
                        isMade ? isWhole ? 0 : -1 : cut.offset(),
                        isMade ? isWhole ? madeFrom : -1 : cut.bytes().length,
                        cut.bytes()));
    }

    /// A letter or figure, or any character beyond ASCII that is no mark of a set of characters.
    private static boolean hasWord(byte[] bytes) {
        for (byte b : bytes) {
            boolean isMark = MARKS.indexOf(b & 0xFF) >= 0;
            if (!isMark && (b < 0 || Character.isLetterOrDigit(b))) {
                return true;
            }
        }
        return false;
    }
}
