package org.chancery.format.heading;

import org.chancery.format.source.Cursor;
import org.jspecify.annotations.Nullable;

/// A code of the orders on classification, in one spelling for each: `1.6 X1` is `X1`, `XGDS 3` is
/// `XGDS-3` (reference 7).
final class DeclassificationCode {

    private final Cursor cursor;

    DeclassificationCode(Cursor cursor) {
        this.cursor = cursor;
    }

    /// The code at the cursor, which moves behind it; null, and the cursor stays, where none
    /// stands.
    @Nullable String take() {
        int from = cursor.at();
        String code = word();
        code = code != null ? code : scheduled();
        code = code != null ? code : exempt();
        code = code != null ? code : automatic();
        if (code == null) {
            cursor.to(from);
        }
        return code;
    }

    /// `OADR`, `MR`.
    private @Nullable String word() {
        boolean isOadr =
                cursor.takeWordAnyCase("OADR")
                        || cursor.takeWordAnyCase("O.A.D.R")
                        || cursor.takeWordAnyCase("ORIGINATING AGENCY'S DETERMINATION REQUIRED")
                        || cursor.takeWordAnyCase("ORIGINATING AGENCYS DETERMINATION REQUIRED")
                        || cursor.takeWordAnyCase("ORIGINATING AGENCY DETERMINATION REQUIRED");
        if (isOadr) {
            return "OADR";
        }
        return cursor.takeWordAnyCase("MANUAL REVIEW") || cursor.takeWordAnyCase("MR") && !isName()
                ? "MR"
                : null;
    }

    /// `MR JONES`: no code, a person.
    private boolean isName() {
        int behind = 0;
        while (cursor.peek(behind) == ' ' || cursor.peek(behind) == '.') {
            behind++;
        }
        return Character.isLetter(cursor.peek(behind));
    }

    /// `XGDS-3`, `XGDS 3`, `XGDS(3)`, `XGDS`; `RDS-1`; `XDS-4`.
    private @Nullable String scheduled() {
        int from = cursor.at();
        for (String family : new String[] {"XGDS", "RDS", "XDS"}) {
            cursor.to(from);
            if (!takeLetters(family) || Character.isLetter(cursor.peek())) {
                continue;
            }
            int behind = cursor.at();
            cursor.skipBlanks();
            boolean isJoined = cursor.take('-') || cursor.take('(');
            cursor.skipBlanks();
            char category = cursor.peek();
            boolean isDate = cursor.peek(1) == '/' || cursor.peek(1) == '-' && !isJoined;
            if (category >= '1'
                    && category <= '4'
                    && !Character.isLetterOrDigit(cursor.peek(1))
                    && !isDate) {
                cursor.to(cursor.at() + 1);
                cursor.take(')');
                return family + "-" + category;
            }
            cursor.to(behind);
            return Cursor.isDigit(cursor.peek()) ? null : family;
        }
        cursor.to(from);
        return null;
    }

    /// `X1`, `X-1`, with or without the section of the order: `1.6X1`, `1.6 (X6)`.
    private @Nullable String exempt() {
        int from = cursor.at();
        boolean hasSection = cursor.take('1') && cursor.take('.') && cursor.takeDigits(1) == 1;
        if (hasSection) {
            cursor.skipBlanks();
            cursor.take('(');
        } else {
            cursor.to(from);
        }
        if (!takeLetters("X")) {
            cursor.to(from);
            return null;
        }
        cursor.take('-');
        char category = cursor.peek();
        if (category < '1' || category > '9' || Character.isLetterOrDigit(cursor.peek(1))) {
            cursor.to(from);
            return null;
        }
        cursor.to(cursor.at() + 1);
        return "X" + category;
    }

    /// `25X1`, `25X1-HUMAN`, `25X1 - human`, `50X2-WMD`, `75X`.
    private @Nullable String automatic() {
        int from = cursor.at();
        int years = cursor.takeDigits(2);
        String term = cursor.text(from);
        boolean isTerm =
                years == 2 && (term.equals("25") || term.equals("50") || term.equals("75"));
        if (!isTerm || !takeLetters("X")) {
            cursor.to(from);
            return null;
        }
        int digit = cursor.at();
        cursor.takeDigits(1);
        String category = cursor.text(digit);
        int behind = cursor.at();
        if (Character.isLetterOrDigit(cursor.peek())) {
            cursor.to(from);
            return null;
        }
        cursor.skipBlanks();
        cursor.take('-');
        cursor.skipBlanks();
        for (String kind : new String[] {"HUMAN", "HUM", "WMD"}) {
            if (cursor.takeWordAnyCase(kind)) {
                return term + "X" + category + "-" + kind;
            }
        }
        cursor.to(behind);
        return term + "X" + category;
    }

    private boolean takeLetters(String letters) {
        int from = cursor.at();
        for (int i = 0; i < letters.length(); i++) {
            if (Character.toUpperCase(cursor.peek()) != letters.charAt(i)) {
                cursor.to(from);
                return false;
            }
            cursor.to(cursor.at() + 1);
        }
        return true;
    }
}
