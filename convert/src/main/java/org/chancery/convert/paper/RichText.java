package org.chancery.convert.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.RefusedException;
import org.jspecify.annotations.Nullable;

/// The text of RTF (Rich Text Format Specification 1.9.1), read as far as it goes: the JDK's reader
/// knows no page breaks and no cells. A form feed stands before the line that begins a page.
public final class RichText {

    /// Groups that begin so hold nothing of the text; so do those that begin `\*`.
    private static final Set<String> UNREAD =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "objdata",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "xe",
                    "tc");

    private static final Map<String, String> CHARACTERS =
            Map.ofEntries(
                    Map.entry("par", "\n"),
                    Map.entry("line", "\n"),
                    Map.entry("row", "\n"),
                    Map.entry("nestrow", "\n"),
                    Map.entry("column", "\n"),
                    Map.entry("page", "\n\f"),
                    Map.entry("sect", "\n\f"),
                    Map.entry("tab", "\t"),
                    Map.entry("cell", "\t"),
                    Map.entry("nestcell", "\t"),
                    Map.entry("emdash", "\u2014"),
                    Map.entry("endash", "\u2013"),
                    Map.entry("lquote", "\u2018"),
                    Map.entry("rquote", "\u2019"),
                    Map.entry("ldblquote", "\u201C"),
                    Map.entry("rdblquote", "\u201D"),
                    Map.entry("bullet", "\u2022"),
                    Map.entry("emspace", " "),
                    Map.entry("enspace", " "),
                    Map.entry("qmspace", " "));

    private static final int DEEPEST = 1000;
    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();

    /// Characters of the document's set that are not yet decoded: some take two bytes.
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    private final Deque<Group> around = new ArrayDeque<>();
    private Group group = new Group(false, false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private int at;
    private int toSkip;

    /// What a group may set for itself.
    ///
    /// @param isUnread whether it holds nothing of the text
    /// @param isHidden whether its text is not shown, or was deleted
    /// @param fallbacks how many characters stand behind one in Unicode for who cannot read it
    private record Group(boolean isUnread, boolean isHidden, int fallbacks) {

        Group unread() {
            return new Group(true, isHidden, fallbacks);
        }

        Group hidden(boolean isSo) {
            return new Group(isUnread, isSo, fallbacks);
        }

        Group fallbacks(int characters) {
            return new Group(isUnread, isHidden, characters);
        }

        boolean isShown() {
            return !isUnread && !isHidden;
        }
    }

    private RichText(byte[] bytes) {
        this.bytes = bytes;
    }

    /// All that a reader sees, notes and fields' results among it.
    public static String of(byte[] bytes) throws RefusedException {
        return new RichText(bytes).read();
    }

    private String read() throws RefusedException {
        while (at < bytes.length) {
            int c = bytes[at++];
            switch (c) {
                case '{' -> {
                    if (around.size() == DEEPEST) {
                        throw new RefusedException(
                                "is RTF of groups within groups, past any document's");
                    }
                    around.push(group);
                    toSkip = 0;
                }
                case '}' -> {
                    group = around.isEmpty() ? group : around.pop();
                    toSkip = 0;
                }
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    // lines of the file are not those of the text
                }
                default -> character(c);
            }
        }
        decode();
        return text.toString();
    }

    private void control() {
        int from = at;
        while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        if (at == from) {
            symbol(at < bytes.length ? bytes[at++] : ' ');
            return;
        }
        String word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        Integer number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        word(word, number);
    }

    private @Nullable Integer number() {
        boolean isNegative = at < bytes.length && bytes[at] == '-';
        int from = isNegative ? at + 1 : at;
        int end = from;
        int number = 0;
        while (end < bytes.length && end - from < MOST_DIGITS && isDigit(bytes[end])) {
            number = number * 10 + bytes[end] - '0';
            end++;
        }
        if (end == from) {
            return null;
        }
        at = end;
        return isNegative ? -number : number;
    }

    private void symbol(int symbol) {
        switch (symbol) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                if (high >= 0 && low >= 0) {
                    at += 2;
                    character(high * 16 + low);
                }
            }
            case '*' -> group = group.unread();
            case '~' -> character(' ');
            case '_' -> character('-');
            case '\n', '\r' -> put("\n");
            case '\\', '{', '}' -> character(symbol);
            default -> {
                // where a word may be parted, and other marks that nobody sees
            }
        }
    }

    private void word(String word, @Nullable Integer number) {
        switch (word) {
            case "u" -> {
                if (number != null) {
                    put(String.valueOf((char) number.intValue()));
                    toSkip = group.fallbacks();
                }
            }
            case "uc" -> group = group.fallbacks(number == null ? 1 : Math.clamp(number, 0, 8));
            case "v", "deleted" -> group = group.hidden(number == null || number != 0);
            case "plain" -> group = group.hidden(false);
            case "bin" -> at = (int) Math.min(bytes.length, at + Math.max(0L, orNone(number)));
            case "ansicpg" -> charset("windows-" + number, "cp" + number);
            case "mac" -> charset("x-MacRoman");
            case "pc" -> charset("IBM437");
            case "pca" -> charset("IBM850");
            case "pagebb" -> {
                decode();
                put(endsIn('\n') ? "\f" : "");
            }
            default -> {
                if (UNREAD.contains(word)) {
                    group = group.unread();
                }
                String characters = CHARACTERS.get(word);
                if (characters != null) {
                    put(characters);
                }
            }
        }
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /// The first of those that this machine knows.
    private void charset(String... names) {
        for (String name : names) {
            Charset named = Decoding.named(name);
            if (named != null) {
                decode();
                charset = named;
                return;
            }
        }
    }

    private void character(int c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (group.isShown()) {
            pending.write(c);
        }
    }

    private void put(String characters) {
        toSkip = 0;
        if (group.isShown()) {
            decode();
            // The paragraph that only holds the break ends in no line of its own.
            text.append(characters.equals("\n") && endsIn('\f') ? "" : characters);
        }
    }

    private boolean endsIn(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private void decode() {
        text.append(pending.toString(charset));
        pending.reset();
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
