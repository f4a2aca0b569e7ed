package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.BodyLine;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;

/// Telegrams that a published text names farther inside, where its time had no REF line: each once.
///
/// ```
/// ... your return from Africa (Embtel 764) ...     ... referred to in the Department’s telegram 118 ...
/// ... as amended in Embtel 507, Aug 6 ...          ... various forms of aid (State 315730) ...
/// ```
final class EditorsMentions {

    private static final int MOST = 100;
    private static final int LONGEST_WORD = 14;

    private static final Set<String> ANNOUNCING = Set.of("SEE", "RE", "REF");

    private final SourceText source;
    private final Setting setting;
    private final EditorsNumber posts;
    private final HeadingDraft draft;
    private final Set<String> known = new HashSet<>();
    private boolean isFirst = true;
    private boolean isQuoted;

    private EditorsMentions(
            SourceText source, Setting setting, EditorsNumber posts, HeadingDraft draft) {
        this.source = source;
        this.setting = setting;
        this.posts = posts;
        this.draft = draft;
        draft.references.forEach(one -> known.add(key(one.value())));
    }

    static void read(
            SourceText source,
            List<BodyLine> body,
            Setting setting,
            EditorsNumber posts,
            HeadingDraft draft) {
        new EditorsMentions(source, setting, posts, draft).read(body);
    }

    private void read(List<BodyLine> body) {
        List<Line> block = new ArrayList<>();
        for (BodyLine line : body) {
            if (line.line().length() > 0) {
                block.add(line.line());
            } else if (!block.isEmpty()) {
                paragraph(Passage.of(source, block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            paragraph(Passage.of(source, block));
        }
    }

    private void paragraph(Passage passage) {
        String text = passage.text();
        List<Diagnostic> said = new ArrayList<>();
        EditorsReferences references = EditorsReferences.inside(passage, setting, posts, said);
        boolean isAnnounced = false;
        for (int at = 0; at < text.length() && draft.references.size() < MOST; ) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                isQuoted = c == '\u201C' || isQuoted && c != '\u201D';
                isAnnounced = c == '(' || isAnnounced && c == ' ';
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            String word = text.substring(at, Math.min(end, at + LONGEST_WORD));
            // `980. Delga 520.`: its own number in a series.
            boolean isOwn = isFirst && at == 0 && EditorsSeries.isSeries(word);
            int behind = !isOwn && mayBegin(word) ? references.take(at, isAnnounced, isQuoted) : at;
            if (behind > at) {
                keep(references.found(), said);
            }
            said.clear();
            isAnnounced = behind == at && ANNOUNCING.contains(word.toUpperCase(Locale.ROOT));
            at = Math.max(end, behind);
        }
        isFirst = false;
    }

    /// Letters and figures, apostrophes among them.
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || "'\u2019".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /// A name has a capital.
    private static boolean mayBegin(String word) {
        String capitals = word.replace('\u2019', '\'').toUpperCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0))
                || EditorsOwner.isOne(capitals)
                || EditorsReferenceKind.isSure(capitals)
                || EditorsSeries.isSeries(capitals);
    }

    private void keep(List<Located<Reference>> found, List<Diagnostic> said) {
        int before = draft.references.size();
        for (Located<Reference> one : found) {
            if (known.add(key(one.value()))) {
                draft.references.add(one);
            }
        }
        if (draft.references.size() > before) {
            draft.diagnostics.addAll(said);
        }
    }

    /// What makes two of them one: the number with its post, or the words up to it.
    private static String key(Reference reference) {
        Mrn mrn = reference.mrn();
        if (mrn != null) {
            return mrn.toString();
        }
        String text = reference.text().toUpperCase(Locale.ROOT);
        int end = 0;
        while (end < text.length() && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
