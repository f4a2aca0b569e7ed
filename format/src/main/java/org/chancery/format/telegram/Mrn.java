package org.chancery.format.telegram;

/// Message reference number: year, post, serial, as in `09ASTANA1967` (reference 8).
///
/// @param year two digits, or four where the source writes four (the State archive of 1973-79) or
///   the year is before 1940
/// @param post the post's name without blanks or punctuation, capitals
/// @param airgram whether the serial counts airgrams: `73BANGKOK-A50`
/// @param serial without leading zeros; 0 and up
public record Mrn(String year, String post, boolean airgram, int serial) {

    public Mrn {
        if (!(year.length() == 2 || year.length() == 4) || post.isEmpty() || serial < 0) {
            throw new IllegalArgumentException("no MRN: " + year + post + serial);
        }
    }

    public Mrn(String year, String post, int serial) {
        this(year, post, false, serial);
    }

    /// A year as MRNs write it: two digits from 1940 on.
    public static String year(int year) {
        boolean isFull = year < 1940 || year > 2039;
        String digits = Integer.toString(isFull ? year : year % 100);
        return "0".repeat(Math.max(0, (isFull ? 4 : 2) - digits.length())) + digits;
    }

    /// The year in full: two digits are 1940 to 2039.
    public int fullYear() {
        int digits = Integer.parseInt(year);
        return year.length() == 4 ? digits : digits < 40 ? 2000 + digits : 1900 + digits;
    }

    @Override
    public String toString() {
        return year + post + (airgram ? "-A" : "") + serial;
    }
}
