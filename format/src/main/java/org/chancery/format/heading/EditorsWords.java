package org.chancery.format.heading;

import java.util.Locale;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Cursor;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.MarkingMatch;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// Class, captions and precedence as editors and other services print them: `IMMEDIATE TOP SECRET`,
/// `Secret; Priority; Exdis`.
///
/// IMMEDIATE of an Australian or British cablegram has another rank than ours (reference 9.2): of
/// those the words are only marked.
final class EditorsWords {

    private static final int LONGEST = 90;

    private static final String[] OTHERS = {
        "OPERATIONAL IMMEDIATE",
        "MOST IMMEDIATE",
        "NIACT IMMEDIATE",
        "IMMEDIATE",
        "MOST IMPORTANT",
        "IMPORTANT",
        "TRIPLE PRIORITY",
        "DOUBLE PRIORITY",
        "PRIORITY",
        "ROUTINE",
        "FLASH",
        "NIACT",
        "US URGENT",
        "U.S. URGENT",
        "U. S. URGENT",
        "URGENT",
        "RUSH",
        "EMERGENCY",
        "PERSONAL",
        "EYES ONLY",
        "CYPHER",
        "CIPHER",
        "EN CLAIR",
        "NO DISTRIBUTION",
        "DEFERRED"
    };

    private final SourceText source;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;

    EditorsWords(SourceText source, Tables tables, Marks marks, HeadingDraft draft) {
        this.source = source;
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
    }

    /// Reads such words from `from` on; where the first character stands that belongs to none of
    /// them.
    ///
    /// @param isOurs whether the words of precedence are those of the Department of State
    int read(int from, int to, boolean isOurs) {
        if (to - from > LONGEST) {
            return from;
        }
        String words = source.text().substring(from, to).toUpperCase(Locale.ROOT);
        if (words.length() != to - from) {
            return from;
        }
        Cursor cursor = new Cursor(words, 0, words.length());
        int read = 0;
        while (!cursor.isDone()) {
            while (" ,;.\t[]".indexOf(cursor.peek()) >= 0 && cursor.peek() != '\0') {
                cursor.to(cursor.at() + 1);
            }
            if (!isForOne(cursor) && !take(words, cursor, from, isOurs)) {
                break;
            }
            read = cursor.at();
        }
        return cursor.isDone() ? to : from + read;
    }

    /// `Cactus` in `Secret; Nodis; Cactus.`: a word of its own behind NODIS names who may see it.
    void slug(Line line) {
        boolean isWord = line.length() > 2 && !draft.captions.isEmpty();
        for (int i = line.start(); i < line.end(); i++) {
            isWord &= Character.isLetter(source.at(i));
        }
        if (isWord && draft.captions.getLast().value().name().equals("NODIS")) {
            Span span = source.span(line);
            marks.mark(span, Element.CAPTION);
            String name = source.text(line).toUpperCase(Locale.ROOT);
            draft.captions.add(new Located<>(new Caption(name, "control", null), span));
        }
    }

    /// Whether nothing else stands there; nothing is read.
    boolean isAll(int from, int to) {
        return new EditorsWords(source, tables, new Marks(), new HeadingDraft())
                        .read(from, to, false)
                == to;
    }

    /// `NIACT (ROME ONLY)`: one of the addressees.
    private static boolean isForOne(Cursor cursor) {
        int start = cursor.at();
        if (start == 0 || !cursor.take('(')) {
            return false;
        }
        while (Character.isLetter(cursor.peek()) || cursor.peek() == ' ') {
            cursor.to(cursor.at() + 1);
        }
        if (cursor.text(start).endsWith(" ONLY") && cursor.take(')')) {
            return true;
        }
        cursor.to(start);
        return false;
    }

    private boolean take(String words, Cursor cursor, int shift, boolean isOurs) {
        int start = cursor.at();
        boolean isMost = words.startsWith("MOST SECRET", start);
        MarkingMatch marking = tables.markings().at(words, isMost ? start + 5 : start);
        if (marking != null) {
            cursor.to(marking.end());
            Span span = source.span(shift + start, shift + marking.end());
            marks.mark(span, Element.CLASSIFICATION);
            classify(isMost ? Classification.TOP_SECRET : marking.classification(), span, isMost);
            return true;
        }
        CaptionMatch caption = tables.captions().at(words, start);
        // NIACT stands among the captions, too; here it says how fast.
        if (caption != null && !caption.caption().name().equals("NIACT")) {
            cursor.to(caption.end());
            Span span = source.span(shift + start, shift + caption.end());
            marks.mark(span, Element.CAPTION);
            draft.captions.add(new Located<>(caption.caption(), span));
            return true;
        }
        for (String word : OTHERS) {
            if (cursor.takeWord(word)) {
                Span span = source.span(shift + start, shift + cursor.at());
                marks.mark(span, Element.PRECEDENCE);
                Precedence precedence = isOurs ? precedence(word) : null;
                draft.action =
                        precedence != null && draft.action == null
                                ? new Located<>(precedence, span)
                                : draft.action;
                return true;
            }
        }
        return false;
    }

    /// MOST SECRET of British and Australian cablegrams is in no list of ours: the highest reading
    /// holds (reference 7), and is reported.
    private void classify(Classification read, Span span, boolean isMost) {
        if (draft.classification != null) {
            return;
        }
        draft.classification = new Located<>(read, span);
        if (isMost) {
            draft.diagnostics.add(
                    new Violation(HeadingCode.CLS_CAPTION_UNKNOWN, span, source.text(span)));
        }
    }

    private static @Nullable Precedence precedence(String word) {
        return switch (word) {
            case "NIACT", "NIACT IMMEDIATE" -> Precedence.NIACT_IMMEDIATE;
            case "IMMEDIATE", "OPERATIONAL IMMEDIATE" -> Precedence.IMMEDIATE;
            case "FLASH" -> Precedence.FLASH;
            case "PRIORITY" -> Precedence.PRIORITY;
            case "ROUTINE" -> Precedence.ROUTINE;
            default -> null;
        };
    }
}
