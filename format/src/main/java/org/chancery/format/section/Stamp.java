package org.chancery.format.section;

import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;

/// What a releaser printed into the text: `Declassified/Released US Department of State EO
/// Systematic Review 30 JUN 2005` (reference 9.1), `UNCLASSIFIED U.S. Department of State Case No.
/// F-2012-00000 Doc No. C00000000`, `RELEASED IN PART B1, 1.4(D)`, `REVIEW AUTHORITY: ...`
/// (releases under the Freedom of Information Act), `Approved For Release 2001/08/17 : CIA-RDP...`
/// and `No Objection To Declassification in Full 2012/11/21` (other agencies' and libraries'); what
/// a file put at the foot of its pages: `2002ROME01748 - Classification: SECRET`.
public final class Stamp {

    private static final String[] BEGINNINGS = {
        "Declassified/Released",
        "DECLASSIFIED/RELEASED",
        "Margaret P. Grafeld",
        "Sheryl P. Walter",
        "RELEASED IN FULL",
        "RELEASED IN PART",
        "RELEASE IN FULL",
        "RELEASE IN PART",
        "REVIEW AUTHORITY:",
        "DATE/CASE ID:"
    };

    /// Alone on its line, it stands above the review authority.
    private static final String DEPARTMENT = "UNITED STATES DEPARTMENT OF STATE";

    private static final String CASE = "U.S. Department of State Case No";

    /// The class and a document's number stand before it.
    private static final int BEFORE_CASE = 40;

    private static final String APPROVAL = "Approved for Release";

    private static final String[] APPROVAL_OPENINGS = {"Approved", "Declassified", "Sanitized"};

    /// `Declassified in Part - Sanitized Copy ` stands before it.
    private static final int BEFORE_APPROVAL = 44;

    private static final String REVIEW = "Released US Department of State EO Systematic Review ";

    /// `Declassified` and a name.
    private static final int BEFORE_REVIEW = 64;

    private static final String OBJECTION = "No Objection to Declassification in ";

    private static final String[] REST = {
        "Systematic Review ",
        "Review 0",
        "Review 1",
        "Review 2",
        "Review 3",
        "EO Systematic Review",
        "US Department of State EO",
        "US Department of State"
    };

    private Stamp() {}

    public static boolean is(String text, Line line) {
        char first = text.charAt(line.start());
        if (Cursor.isDigit(first)) {
            return isFoot(text, line);
        }
        if (isReview(text, line)) {
            return true;
        }
        return switch (first) {
            case 'D', 'M', 'S', 'R' -> begins(text, line, BEGINNINGS) || isApproval(text, line);
            case 'U', 'C' -> isCase(text, line) || isDepartment(text, line);
            case 'A' -> isApproval(text, line);
            case 'N' -> isObjection(text, line);
            default -> false;
        };
    }

    /// A name and `Declassified Released US Department of State EO Systematic Review`, which lost
    /// its signs.
    private static boolean isReview(String text, Line line) {
        int until = Math.min(line.end(), line.start() + BEFORE_REVIEW + REVIEW.length());
        return line.length() > REVIEW.length()
                && Cursor.isDigit(text.charAt(line.end() - 1))
                && text.indexOf(REVIEW, line.start(), until) >= 0;
    }

    /// `Sanitized Copy Approved for Release 2010/04/20 : ...`: words, then the day, year first.
    private static boolean isApproval(String text, Line line) {
        if (line.length() < APPROVAL.length() || !hasOpening(text, line.start())) {
            return false;
        }
        int until = Math.min(line.end(), line.start() + BEFORE_APPROVAL + APPROVAL.length());
        for (int at = line.start(); at + APPROVAL.length() <= until; at++) {
            if (text.regionMatches(true, at, APPROVAL, 0, APPROVAL.length())) {
                return isDay(new Cursor(text, at + APPROVAL.length(), line.end()));
            }
        }
        return false;
    }

    /// Most lines of a text are told apart by their first letters.
    private static boolean hasOpening(String text, int from) {
        for (String opening : APPROVAL_OPENINGS) {
            if (text.regionMatches(true, from, opening, 0, opening.length())) {
                return true;
            }
        }
        return false;
    }

    /// `: 2010/04/20`
    private static boolean isDay(Cursor cursor) {
        while (cursor.skipBlanks() > 0 || cursor.take(':')) {
            // up to the year
        }
        return cursor.takeDigits(5) == 4
                && cursor.take('/')
                && cursor.takeDigits(3) == 2
                && cursor.take('/');
    }

    private static boolean isObjection(String text, Line line) {
        return text.regionMatches(true, line.start(), OBJECTION, 0, OBJECTION.length());
    }

    private static boolean isDepartment(String text, Line line) {
        return line.length() == DEPARTMENT.length() && text.startsWith(DEPARTMENT, line.start());
    }

    private static boolean isCase(String text, Line line) {
        int until = Math.min(line.end(), line.start() + BEFORE_CASE + CASE.length());
        return until - line.start() >= CASE.length()
                && text.indexOf(CASE, line.start(), until) >= 0;
    }

    /// A year, a name and a number without blanks, and the class in so many words.
    private static boolean isFoot(String text, Line line) {
        Cursor cursor = new Cursor(text, line);
        boolean isNumber =
                cursor.takeDigits(5) == 4
                        && cursor.takeCapitals(30) >= 3
                        && cursor.takeDigits(9) >= 3;
        cursor.skipBlanks();
        boolean isApart = cursor.take('-');
        cursor.skipBlanks();
        return isNumber && isApart && cursor.takeWordAnyCase("Classification:");
    }

    /// The second line of a stamp that wraps.
    static boolean goesOn(String text, Line line) {
        return line.length() < 60 && begins(text, line, REST);
    }

    private static boolean begins(String text, Line line, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, line.start())) {
                return true;
            }
        }
        return false;
    }
}
