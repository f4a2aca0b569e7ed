package org.chancery.format.explain;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.chancery.format.dialect.Setting;
import org.chancery.format.table.SignalTable.Signal;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// What operators and their machines needed: format lines 1 to 4, and 15 (reference 3).
final class Circuit {

    private final Setting setting;
    private final Tables tables;
    private final Offices offices;

    Circuit(Setting setting, Offices offices) {
        this.setting = setting;
        this.tables = setting.tables();
        this.offices = offices;
    }

    /// `VZCZC`, or the first word of JANAP 128: `RAAUZYUW`.
    @Nullable Said start(String text) {
        if (setting.dialect() == Dialect.JANAP128 && text.length() == 8) {
            Precedence precedence = precedence(text.charAt(0));
            String content = tables.signals().meaning(text.substring(4));
            return new Said(
                    (precedence == null ? text.charAt(0) : precedence.word())
                            + "; language and medium of the originator "
                            + text.charAt(1)
                            + ", of the output wanted "
                            + text.charAt(2)
                            + "; "
                            + security(text.charAt(3))
                            + (content == null ? "" : "; " + content));
        }
        return switch (text) {
            case "VZCZC" -> new Said("V: the transmission starts; ZCZC: a message starts");
            case "ZCZC" -> new Said("a message starts");
            default -> null;
        };
    }

    /// `XRO9485`
    @Nullable Said channel(String text) {
        String letters = text.length() > 3 ? text.substring(0, 3) : "";
        int number = Words.number(text.substring(letters.length()).strip());
        return number < 0
                ? null
                : new Said(
                        "number "
                                + number
                                + " on circuit "
                                + letters
                                + ", given at the moment of sending");
    }

    /// `PP`
    @Nullable Said digraph(String text) {
        Precedence precedence = text.length() == 2 ? precedence(text.charAt(0)) : null;
        return precedence == null
                ? null
                : new Said(
                        precedence.word()
                                + ": the highest precedence of this message, written twice");
    }

    Said relay(String text) {
        return new Said("this copy still had to reach " + station(text));
    }

    Said station(String text, String does) {
        return new Said(station(text) + does);
    }

    /// The office of a station, or what its letters tell (5 FAH-2 H-231).
    private String station(String text) {
        String indicator = Words.first(text);
        String office = offices.routedTo(indicator);
        if (office != null) {
            return office;
        }
        return indicator.startsWith("RU")
                ? "a station of the United States that is not in the table"
                : "a station that is not in the table";
    }

    Said prosign(String text) {
        String meaning = tables.signals().meaning(text);
        return new Said(meaning == null ? "a word of the operators' language" : meaning);
    }

    /// `#1967/01`
    @Nullable Said serial(String text) {
        int slash = text.indexOf('/');
        String digits = Words.first(text.startsWith("#") ? text.substring(1) : text);
        int section = slash < 0 ? -1 : Words.number(text.substring(slash + 1));
        if (digits.isEmpty()) {
            return null;
        }
        return new Said(
                "message "
                        + withoutZeros(digits)
                        + " by the station's own count"
                        + (section < 0 ? "" : "; section " + section));
    }

    /// `3090345`, `05/0345Z`; the year is the DTG's, and at New Year the one before (reference
    /// 3.3).
    @Nullable Said filed(String text) {
        int slash = text.indexOf('/');
        String time =
                slash < 0
                        ? text
                        : text.substring(0, slash) + text.substring(slash + 1).replace("Z", "");
        int days = time.length() - 4;
        int day = days < 1 ? -1 : Words.number(time.substring(0, days));
        int clock = days < 1 ? -1 : Words.number(time.substring(days));
        if (day < 1 || clock < 0 || clock / 100 > 23 || clock % 100 > 59) {
            return null;
        }
        String at = " at " + Words.time(clock / 100, clock % 100) + " UTC";
        LocalDate sent = setting.date();
        if (slash >= 0 || sent == null) {
            return new Said(
                    "the station took it in on day "
                            + day
                            + (slash < 0 ? " of the year" : " of the month")
                            + at);
        }
        int year = day > 360 && sent.getMonthValue() == 1 ? sent.getYear() - 1 : sent.getYear();
        try {
            return new Said(
                    "the station took it in on "
                            + Words.date(LocalDate.ofYearDay(year, day))
                            + " (day "
                            + day
                            + ")"
                            + at);
        } catch (DateTimeException e) {
            return null; // Day 366 of a year that has none, day 900: nothing to say beyond its
            // kind.
        }
    }

    /// `ZNY CCCCC`; JANAP 128 has the letters alone, four of them.
    @Nullable Said security(String text) {
        String word = Words.first(text);
        String letters = text.substring(word.length()).strip();
        String circuits = tables.signals().meaning(word);
        String group = circuits == null ? word : letters;
        if (group.isEmpty()) {
            return null;
        }
        String where =
                word.equals("ZNR")
                        ? "any circuit"
                        : word.equals("ZNY") ? "approved circuits only" : "";
        String level = security(group.charAt(0)) + ", " + group.length() + " times its letter";
        boolean isOne = group.chars().allMatch(c -> c == group.charAt(0));
        return new Said(
                (where.isEmpty() ? "" : where + "; ")
                        + (isOne ? level : "the letters should be equal"));
    }

    private static String security(char letter) {
        return switch (letter) {
            case 'U' -> "UNCLASSIFIED";
            case 'E' -> "UNCLASSIFIED, encrypted for transmission only";
            case 'R' -> "RESTRICTED";
            case 'C' -> "CONFIDENTIAL";
            case 'S' -> "SECRET";
            case 'T' -> "TOP SECRET";
            default -> "a class that is not known";
        };
    }

    /// `ZZH`, `ZFF3`, `ZEN/`, `(CCY ADX0301)`
    @Nullable Said signal(String text) {
        if (text.startsWith("(CCY")) {
            return new Said("a corrected copy");
        }
        String word = Words.first(text);
        Signal signal = tables.signals().find(word);
        int letters = word.length();
        while (signal == null && letters > 3) {
            signal = tables.signals().find(word.substring(0, --letters));
        }
        return signal == null ? null : new Said(signal.meaning(), signal.source());
    }

    /// `#1967`
    @Nullable Said endSerial(String text) {
        String digits = Words.first(text.startsWith("#") ? text.substring(1) : text);
        return digits.isEmpty()
                ? null
                : new Said("message " + withoutZeros(digits) + " again, at its end");
    }

    static @Nullable Precedence precedence(char prosign) {
        for (Precedence precedence : Precedence.values()) {
            if (precedence.prosign() == prosign) {
                return precedence;
            }
        }
        return null;
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
