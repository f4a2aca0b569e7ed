package org.chancery.format.heading;

import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Mrn;

/// The number of a general message that begins its subject: `SUBJ: ALARACT 112/2009 WEAR OF ...`.
final class NumberInSubject {

    private NumberInSubject() {}

    /// Reads it where the message states no number of its own. It must be of the series that the
    /// message is addressed to, and of its year: a subject may begin with another message's.
    static void read(HeadingDraft draft) {
        Located<String> subject = draft.subject;
        Located<DateTimeGroup> time = draft.dtg;
        if (draft.mrn != null || subject == null || time == null) {
            return;
        }
        String words = subject.value();
        Mrn number = GeneralMessage.startingAt(words, 0, words.length());
        if (number != null
                && number.fullYear() == time.value().year()
                && isAddressedTo(draft, number)) {
            draft.mrn = new Located<>(number, subject.spans());
        }
    }

    /// Copies of the Army's have no addresses at all.
    private static boolean isAddressedTo(HeadingDraft draft, Mrn number) {
        return draft.to.isEmpty() && draft.from == null
                || draft.to.stream().anyMatch(to -> to.value().name().equals(number.post()));
    }
}
