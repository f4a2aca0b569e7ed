package org.chancery.format.heading;

import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Passage;

/// References in the first words of a published telegram: before there were REF lines, a text began
/// with what it answers.
///
/// ```
/// Re Embtel 978.       Reference your telegram No. 154, February 28, 5 p.m.       Reurtel 45.
/// 1. Your 124, February 25.       Part 1. Reference Part 2, Embassy’s 473.
/// ```
final class EditorsAnswers {

    private static final String[] VERBS = {
        "REFERENCE IS MADE TO",
        "WITH REFERENCE TO",
        "FURTHER REFERENCE",
        "REFERRING TO",
        "REFERENCE",
        "REFERS TO",
        "REFER",
        "RE",
        "REF",
        "FURTHER TO",
        "IN REPLY TO",
        "IN ANSWER TO",
        "IN RESPONSE TO",
        "IN CONTINUATION OF",
        "REPLYING TO",
        "ANSWERING",
        "CONTINUING",
        "SUPPLEMENTING",
        "PURSUANT TO"
    };

    private final EditorsReferences references;
    private final Cursor cursor;

    private EditorsAnswers(EditorsReferences references) {
        this.references = references;
        this.cursor = references.cursor();
    }

    /// @param passage the first paragraph of the text, which keeps them
    static void read(Passage passage, Setting setting, EditorsNumber posts, HeadingDraft draft) {
        EditorsReferences references =
                new EditorsReferences(
                        passage, EditorsOpening.NEAR, setting, posts, draft.diagnostics);
        new EditorsAnswers(references).read();
        draft.references.addAll(references.found());
    }

    /// Reads what stands behind `Ref:`; false where it does not begin as a text would.
    static boolean readLabelled(
            Passage value, Setting setting, EditorsNumber posts, HeadingDraft draft) {
        EditorsReferences references =
                new EditorsReferences(
                        value, EditorsOpening.NEAR, setting, posts, draft.diagnostics);
        String word = references.word();
        references.cursor().to(0);
        boolean isOurs =
                EditorsOwner.isOne(word)
                        || EditorsSeries.isSeries(word)
                        || isOfNamedPost(references, value.text(), setting);
        if (isOurs) {
            references.items(true);
        }
        draft.references.addAll(references.found());
        return !references.found().isEmpty();
    }

    /// `Hague tel 791 Feb 1 rptd info Djakarta 43`: whether words for a telegram stand behind the
    /// post, as they do in no REF line.
    private static boolean isOfNamedPost(
            EditorsReferences references, String text, Setting setting) {
        Cursor cursor = references.cursor();
        int end = setting.tables().posts().prefix(text, 0);
        boolean isOne = false;
        if (end > 0 && end < cursor.end()) {
            cursor.to(end);
            isOne =
                    cursor.skipBlanks() > 0
                            && references.kind() != null
                            && Cursor.isDigit(cursor.peek());
            cursor.to(0);
        }
        return isOne;
    }

    private void read() {
        int from = behindCounts();
        cursor.to(from);
        boolean isAnnounced = verb();
        part();
        references.items(isAnnounced);
    }

    /// Over `Part 1, ` of the telegram that is named next.
    private void part() {
        int from = cursor.at();
        boolean isPart = cursor.takeWordAnyCase("PART") && cursor.skipBlanks() > 0;
        if (!isPart || cursor.takeDigits(2) == 0 || !cursor.take(',') || cursor.skipBlanks() == 0) {
            cursor.to(from);
        }
    }

    /// Over a paragraph's number, and a number in a series: `1. `, `(1) `, `Gocus 520. 1. `
    private int behindCounts() {
        int at = 0;
        for (int i = 0; i < 3; i++) {
            cursor.to(at);
            cursor.skipBlanks();
            boolean isBracket = cursor.take('(');
            int start = cursor.at();
            String word = references.word();
            boolean isSeries =
                    !word.isEmpty()
                            && !EditorsOwner.isOne(word)
                            && word.length() <= 6
                            && cursor.skipBlanks() > 0;
            if (!isSeries) {
                cursor.to(start);
            }
            boolean isCount = cursor.takeDigits(6) > 0;
            boolean isEnded = isBracket ? cursor.take(')') : cursor.take('.');
            if (!isCount || !isEnded || cursor.skipBlanks() == 0) {
                break;
            }
            at = cursor.at();
        }
        return at;
    }

    private boolean verb() {
        for (String words : VERBS) {
            if (cursor.takeWordAnyCase(words)) {
                cursor.take(':');
                cursor.skipBlanks();
                return true;
            }
        }
        return false;
    }
}
