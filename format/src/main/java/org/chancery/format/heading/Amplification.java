package org.chancery.format.heading;

import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.source.Cursor;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// What the sets AMPN and NARR say of the references above them (reference 9.2): `REF A IS NAVADMIN
/// 216/05, ...`, where the set REF has only originator and date-time group.
final class Amplification {

    /// No message has more references; more of them are no list that a set explains.
    private static final int MOST = 200;

    private Amplification() {}

    /// Gives the references their numbers.
    ///
    /// @param set with its name: `NARR/REF A IS ...//`; one without letters amplifies the last
    ///   reference
    static void apply(String set, List<Located<Reference>> references) {
        if (references.size() > MOST) {
            return;
        }
        int from = set.indexOf('/') + 1;
        Cursor cursor = new Cursor(set, from, set.length());
        cursor.skipBlanks();
        Mrn first = GeneralMessage.startingAt(set, cursor.at(), set.length());
        if (first != null && !references.isEmpty()) {
            number(references, references.size() - 1, first);
        }
        for (int at = next(set, from); at >= 0; at = next(set, at)) {
            cursor.to(at);
            String label = label(cursor);
            if (label == null) {
                continue;
            }
            Mrn number = GeneralMessage.startingAt(set, cursor.at(), set.length());
            for (int i = 0; number != null && i < references.size(); i++) {
                if (label.equals(references.get(i).value().label())) {
                    number(references, i, number);
                }
            }
        }
    }

    /// Behind the next word `REF`, -1 where there is none.
    private static int next(String set, int from) {
        for (int at = from; at + 3 < set.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(set.charAt(at - 1));
            if (begins && set.regionMatches(true, at, "REF", 0, 3)) {
                Cursor cursor = new Cursor(set, at, set.length());
                if (cursor.takeWordAnyCase("REF") || cursor.takeWordAnyCase("REFERENCE")) {
                    return cursor.at();
                }
            }
        }
        return -1;
    }

    /// `A IS`, `(A) IS THE`, `A,`; null where what follows names no single reference.
    private static @Nullable String label(Cursor cursor) {
        cursor.skipBlanks();
        boolean isBracket = cursor.take('(');
        char letter = Character.toUpperCase(cursor.peek());
        if (!Cursor.isCapital(letter) || Character.isLetterOrDigit(cursor.peek(1))) {
            return null;
        }
        cursor.to(cursor.at() + 1);
        if (isBracket) {
            cursor.take(')');
        }
        cursor.skipBlanks();
        while (!cursor.isDone() && ",:-".indexOf(cursor.peek()) >= 0) {
            cursor.to(cursor.at() + 1).skipBlanks();
        }
        for (String word : List.of("IS", "A", "THE")) {
            cursor.takeWordAnyCase(word);
            cursor.skipBlanks();
        }
        return String.valueOf(letter);
    }

    private static void number(List<Located<Reference>> references, int index, Mrn number) {
        Located<Reference> old = references.get(index);
        Reference reference = old.value();
        if (reference.mrn() == null) {
            references.set(
                    index,
                    new Located<>(
                            new Reference(
                                    reference.label(),
                                    Reference.Kind.TELEGRAM,
                                    number,
                                    reference.text(),
                                    reference.notal()),
                            old.spans()));
        }
    }
}
