package org.chancery.format.heading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;

/// Reads the fields in the first paragraph of published text: `15438. Subject: ... Ref: ... 1. ...`
/// (reference 9.2).
final class EditorsFirstParagraph {

    private static final int MOST_PASS_LINES = 2;

    private final SourceText source;
    private final Lines lines;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft;
    private final EditorsNumber number;

    EditorsFirstParagraph(
            SourceText source,
            Lines lines,
            Tables tables,
            Marks marks,
            HeadingDraft draft,
            EditorsNumber number) {
        this.source = source;
        this.lines = lines;
        this.tables = tables;
        this.marks = marks;
        this.draft = draft;
        this.number = number;
    }

    /// Reads the paragraph; what is left of it goes to the text.
    ///
    /// @param titled the serial of the title, -1 where it has none
    /// @return behind the paragraph's lines, `from` where nothing of all this stands there
    int read(int from, int end, int titled, List<BodyLine> body) {
        int at = from;
        while (at < end && lines.line(at).length() == 0) {
            at++;
        }
        int first = at;
        List<Line> block = new ArrayList<>();
        while (at < end && lines.line(at).length() > 0) {
            block.add(lines.line(at++));
        }
        Passage passage = Passage.of(source, block);
        EditorsOpening found = EditorsOpening.of(passage.text());
        if (found.end() == 0 || isParagraph(found, passage.text(), titled)) {
            return from;
        }
        serial(found, passage);
        if (found.pass() >= 0) {
            passLine(
                    passage,
                    found.pass(),
                    found.subjectLabel() >= 0 ? found.subjectLabel() : found.refLabel());
        }
        if (found.subject() >= 0 && draft.subject == null) {
            subject(found, passage);
        }
        if (found.ref() >= 0) {
            references(found, passage);
        }
        boolean isLabelled = found.subjectLabel() >= 0 || found.refLabel() >= 0;
        int behind = isLabelled ? found.end() : behindPassLines(passage, found.end());
        for (Line left : passage.lines(behind, passage.text().length())) {
            body.add(new BodyLine(left, false));
        }
        return Math.max(first, at);
    }

    /// `1.` begins the text, unless it is the number of the title.
    private boolean isParagraph(EditorsOpening found, String opening, int titled) {
        if (found.serialStart() < 0) {
            return false;
        }
        int serial = Integer.parseInt(opening, found.serialStart(), found.serialEnd(), 10);
        return serial == 1 && titled != 1 || draft.subject != null && serial < 3;
    }

    private void serial(EditorsOpening found, Passage passage) {
        if (found.serialStart() < 0) {
            return;
        }
        int serial = Integer.parseInt(passage.text(), found.serialStart(), found.serialEnd(), 10);
        marks.mark(passage.spans(0, found.serialEnd()), Element.MESSAGE_NUMBER);
        number.read(
                serial,
                found.isAirgram(),
                found.isAirgram() ? "" : found.series(),
                passage.span(found.serialStart(), found.serialEnd()),
                true);
    }

    /// `25151. Capetown for Embassy. Subject: ...`: what stands between serial and label.
    private void passLine(Passage passage, int from, int to) {
        String between = passage.text().substring(from, to).strip();
        if (between.length() > 2) {
            int start = passage.text().indexOf(between, from);
            marks.mark(passage.spans(start, start + between.length()), Element.PASS_LINE);
            draft.passLines.add(Located.in(passage, start, start + between.length(), between));
        }
    }

    /// `151. For Anchor from Bell. The ferries ...`
    private int behindPassLines(Passage passage, int from) {
        String text = passage.text();
        int at = from;
        for (int i = 0; i < MOST_PASS_LINES; i++) {
            int start = at;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            int end = EditorsPass.end(text, start, tables);
            if (end == start) {
                break;
            }
            passLine(passage, start, end);
            at = end;
        }
        return at;
    }

    private void subject(EditorsOpening found, Passage passage) {
        marks.mark(passage.spans(found.subjectLabel(), found.subject()), Element.LABEL);
        Passage value = Passage.of(source, passage.lines(found.subject(), found.subjectEnd()));
        if (SubjectReader.read(value, setting()) instanceof Reading.Read(var read, var problems)) {
            String subject = read.subject().value();
            draft.subject =
                    subject.endsWith(".")
                            ? new Located<>(
                                    subject.substring(0, subject.length() - 1),
                                    read.subject().spans())
                            : read.subject();
            draft.subjectPortion = read.portion();
            marks.mark(read.subject().spans(), Element.SUBJECT);
            draft.diagnostics.addAll(problems);
        }
    }

    private void references(EditorsOpening found, Passage passage) {
        // The letters of the items are labels, too.
        marks.mark(passage.spans(found.refLabel(), found.refEnd()), Element.LABEL);
        Passage value = Passage.of(source, passage.lines(found.ref(), found.refEnd()));
        int before = draft.references.size();
        if (EditorsAnswers.readLabelled(value, setting(), number, draft)) {
            draft.references.stream()
                    .skip(before)
                    .forEach(item -> marks.mark(item.spans(), Element.REFERENCE));
            return;
        }
        if (ReferencesReader.read(value, setting())
                instanceof Reading.Read(var references, var problems)) {
            references.forEach(item -> marks.mark(item.spans(), Element.REFERENCE));
            draft.references.addAll(references);
            draft.diagnostics.addAll(problems);
        }
    }

    /// The first paragraph of a text, or as much of it as may hold what stands before the text.
    Passage opening(List<BodyLine> body) {
        List<Line> block = new ArrayList<>();
        int length = 0;
        for (BodyLine line : body) {
            boolean isEnd = line.line().length() == 0 && !block.isEmpty();
            if (isEnd || length > EditorsOpening.NEAR) {
                break;
            }
            if (line.line().length() > 0) {
                block.add(line.line());
                length += line.line().length();
            }
        }
        return Passage.of(source, block);
    }

    Setting setting() {
        LocalDate date =
                draft.date == null ? null : LocalDate.ofInstant(draft.date, ZoneOffset.UTC);
        return new Setting(
                tables, Dialect.EDITED, date, draft.mrn == null ? null : draft.mrn.value());
    }
}
