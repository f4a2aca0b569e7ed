package org.chancery.archive.query;

import java.util.Locale;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/// What a regular expression may cost. It is made into an automaton that reads each letter of a
/// word once: there is none that takes exponential time, but some that take much room.
public final class Regexes {

    /// Steps that making the automaton may take.
    public static final int MOST_STEPS = 10_000;

    private static final int LONGEST = 100;

    private Regexes() {}

    /// Null where it may be used, else what is wrong with it.
    static @Nullable String trouble(String pattern) {
        if (pattern.length() > LONGEST) {
            return "A regular expression has at most %d characters.".formatted(LONGEST);
        }
        try {
            Automaton words = automaton(pattern);
            return Operations.isTotal(words) || Operations.isEmpty(words)
                    ? "\"/" + pattern + "/\" fits every word, or none."
                    : null;
        } catch (TooComplexToDeterminizeException _) {
            return "\"/" + pattern + "/\" would take too long: say more of it plainly.";
        } catch (IllegalArgumentException | StackOverflowError fault) {
            return "\"/"
                    + pattern
                    + "/\" is no regular expression"
                    + (fault.getMessage() == null ? "." : ": " + fault.getMessage() + ".");
        }
    }

    /// Over words in small letters.
    public static Automaton automaton(String pattern) {
        return Operations.determinize(
                new RegExp(pattern.toLowerCase(Locale.ROOT), RegExp.NONE).toAutomaton(),
                MOST_STEPS);
    }
}
