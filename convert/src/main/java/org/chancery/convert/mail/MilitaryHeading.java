package org.chancery.convert.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Format lines 5 to 9 of a message whose heading is in the headers of its letter (RFC 6477), for a
/// text that has none of its own.
///
/// ```
/// MMHS-Extended-Authorisation-Info: Thu, 05 Nov 2009 03:45:00 +0000      P R 050345Z NOV 09
/// MMHS-Primary-Precedence: 2                                             FM AMEMBASSY ASTANA
/// MMHS-Copy-Precedence: 1                                                TO SECSTATE WASHDC
/// MMHS-Originator-PLAD: AMEMBASSY ASTANA
/// ```
final class MilitaryHeading {

    private static final DateTimeFormatter GROUP =
            DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ENGLISH);

    private final Function<String, @Nullable String> headers;

    /// @param headers the value of a header, unfolded and decoded; null where it is not there
    MilitaryHeading(Function<String, @Nullable String> headers) {
        this.headers = headers;
    }

    /// The lines, with the class and the subject below them; empty where the letter does not say
    /// who sent it, or when.
    ///
    /// @param date of the letter
    String lines(@Nullable String classification, @Nullable OffsetDateTime date) {
        String from = headers.apply("MMHS-Originator-PLAD");
        OffsetDateTime released = released(headers.apply("MMHS-Extended-Authorisation-Info"));
        OffsetDateTime moment = released == null ? date : released;
        if (from == null || moment == null) {
            return "";
        }
        String action = prosign(headers.apply("MMHS-Primary-Precedence"));
        String info = prosign(headers.apply("MMHS-Copy-Precedence"));
        List<String> lines = new ArrayList<>();
        lines.add(
                (action.isEmpty() ? "R" : action)
                        + (info.isEmpty() || info.equals(action) ? "" : " " + info)
                        + " "
                        + GROUP.format(moment.withOffsetSameInstant(ZoneOffset.UTC))
                                .toUpperCase(Locale.ROOT));
        lines.add("FM " + from);
        addresses("TO", lines, "To", "MMHS-Other-Recipients-Indicator-To");
        addresses("INFO", lines, "Cc", "MMHS-Other-Recipients-Indicator-CC");
        addresses("XMT", lines, "MMHS-Exempted-Address");
        lines.add("BT");
        if (classification != null) {
            lines.add(classification);
        }
        for (String name : List.of("MMHS-Handling-Instructions", "MMHS-Message-Instructions")) {
            String instructions = headers.apply(name);
            if (instructions != null) {
                lines.addAll(List.of(instructions.split("\\s*;\\s*", -1)));
            }
        }
        String subject = headers.apply("Subject");
        if (subject != null && !subject.isBlank()) {
            lines.add("SUBJECT: " + subject);
        }
        return String.join("\n", lines) + "\n\n";
    }

    private void addresses(String label, List<String> lines, String... names) {
        String word = label + " ";
        for (String name : names) {
            String value = headers.apply(name);
            for (String one : value == null ? List.<String>of() : split(value)) {
                lines.add(word + one);
                word = "";
            }
        }
    }

    /// `"SECSTATE WASHDC" <secstate@example.org>, ROME`: names before addresses.
    private static List<String> split(String value) {
        List<String> names = new ArrayList<>();
        boolean isQuoted = false;
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            isQuoted ^= c == '"';
            if (i == value.length() || !isQuoted && (c == ',' || c == ';')) {
                String one = value.substring(from, i);
                int angle = one.indexOf('<');
                String name = (angle > 0 ? one.substring(0, angle) : one).replace("\"", "").strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }

    /// `2`, `2 (priority)`, `priority`
    private static String prosign(@Nullable String value) {
        String word = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        return switch (first) {
            case '4', '5', 'f', 'z' -> "Z";
            case '3', 'i' -> "O";
            case 'o' -> word.startsWith("override") ? "Z" : "O";
            case '2', 'p' -> "P";
            case '0', '1', 'd', 'r' -> "R";
            default -> "";
        };
    }

    /// The moment of `MMHS-Extended-Authorisation-Info`; null where it is none.
    static @Nullable OffsetDateTime released(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String stated = value.replaceAll("\\([^()]*\\)", "").strip();
        try {
            return OffsetDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException notOfMail) {
            try {
                return OffsetDateTime.parse(stated);
            } catch (DateTimeException notStated) {
                return null;
            }
        }
    }
}
