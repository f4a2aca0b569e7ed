package org.chancery.format.heading;

import org.chancery.format.section.GeneralMessage;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// The number of a general message in an item that names originator and date-time group first:
/// `COMDT COGARD WASHINGTON DC 061306Z MAR 20/ALCOAST 071/20` (reference 9.2).
final class NumberInItem {

    private NumberInItem() {}

    /// The number behind the item's stroke, with nothing behind it; null where there is none.
    static @Nullable Mrn of(String words) {
        for (int at = words.indexOf('/'); at >= 0; at = words.indexOf('/', at + 1)) {
            int from = at + 1;
            while (from < words.length() && words.charAt(from) == ' ') {
                from++;
            }
            Mrn number = GeneralMessage.of(words, from, words.length());
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
