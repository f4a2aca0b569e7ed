package org.chancery.convert.parcel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A kind of file that telegrams may be in and that is not opened here: it is told what it is, and
/// what its user can do.
///
/// @param at how many bytes stand before those that it is known by
/// @param bytes a character each
/// @param words what follows its name
public record Stranger(int at, String bytes, String words) {

    private static final int FEWEST_BRACKETS = 3;

    private static final Pattern DUMP =
            Pattern.compile(
                    "(?m)^(?:INSERT INTO [^(\\n]{1,200}(?:\\([^)\\n]{1,2000}\\))? ?VALUES|COPY [\"\\w.]{1,200} \\([^)\\n]{1,2000}\\) FROM stdin;)");

    private static final Pattern BIBTEX = Pattern.compile("\\s*@[a-z]{3,20}\\{[^,\\s]{1,100},");

    private static final List<Stranger> ALL =
            List.of(
                    new Stranger(0, "Rar!\u001A\u0007", "is a RAR archive: unpack it first"),
                    new Stranger(0, "MSCF\0\0\0\0", "is a CAB archive: unpack it first"),
                    new Stranger(2, "-lh5-", "is an LHA archive: unpack it first"),
                    new Stranger(
                            0,
                            "!BDN",
                            "is an Outlook store (PST, OST): export its letters as mbox"),
                    new Stranger(
                            4,
                            "Standard Jet DB",
                            "is a database of Microsoft Access: export its table as CSV"),
                    new Stranger(
                            4,
                            "Standard ACE DB",
                            "is a database of Microsoft Access: export its table as CSV"),
                    new Stranger(0, "AT&TFORM", "is DjVu: convert it to PDF first"),
                    new Stranger(
                            0, "\u00FFWPC", "is a WordPerfect document: save it as docx or odt"),
                    new Stranger(0, "%!PS", "is PostScript: convert it to PDF first"),
                    new Stranger(
                            0, "-----BEGIN PGP MESSAGE", "is encrypted (PGP): decrypt it first"),
                    new Stranger(
                            0,
                            "filedesc:",
                            "is a web archive of the old form (ARC): convert it to WARC first"),
                    new Stranger(0, "TY  - ", "is a list of citations (RIS)"),
                    new Stranger(0, "BEGIN:VCALENDAR", "is a calendar"),
                    new Stranger(0, "BEGIN:VCARD", "is an address card"),
                    new Stranger(
                            0,
                            "version https://git-lfs",
                            "is only a pointer to the file itself, as Git LFS leaves it: fetch that"));

    /// What is said of such a file, null of any other.
    ///
    /// @param head its first bytes
    public static @Nullable String words(byte[] head) {
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        for (Stranger stranger : ALL) {
            if (raw.startsWith(stranger.bytes, stranger.at)) {
                return stranger.words;
            }
        }
        boolean mayBeDump = raw.contains("INSERT INTO ") || raw.contains(" FROM stdin;");
        if (mayBeDump && DUMP.matcher(raw).find()) {
            return "is a dump of a database (SQL): load it, and export its table as CSV";
        }
        if (BIBTEX.matcher(raw).lookingAt()) {
            return "is a list of citations (BibTeX)";
        }
        return isCode(raw) ? "is program code or a style sheet" : null;
    }

    /// As browsers save them beside a page: brackets and semicolons, more than any text has. JSON
    /// is none.
    private static boolean isCode(String raw) {
        String text = raw.stripLeading();
        if (text.indexOf('{') <= 0 || text.startsWith("[") || text.startsWith("<")) {
            return false;
        }
        long open = count(text, '{');
        long closed = count(text, '}');
        long ends = count(text, ';');
        return open >= FEWEST_BRACKETS
                && closed >= FEWEST_BRACKETS
                && ends >= FEWEST_BRACKETS
                && (open + closed + ends) * 100 > text.length() * 3L;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }
}
