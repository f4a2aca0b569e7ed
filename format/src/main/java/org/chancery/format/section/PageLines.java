package org.chancery.format.section;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Element;
import org.jspecify.annotations.Nullable;

/// The page lines of a message, in the order in which they stand (reference 6).
final class PageLines {

    private final SourceText source;
    private final String text;
    private final Lines lines;
    private final SectionTally tally;
    private final Marks marks;
    private final List<Diagnostic> diagnostics;
    private final List<PageLine> noted = new ArrayList<>();
    private @Nullable Banner banner;

    PageLines(
            SourceText source,
            Lines lines,
            SectionTally tally,
            Marks marks,
            List<Diagnostic> diagnostics) {
        this.source = source;
        this.text = source.text();
        this.lines = lines;
        this.tally = tally;
        this.marks = marks;
        this.diagnostics = diagnostics;
    }

    /// A page line in the text.
    ///
    /// @param from its first line
    /// @param behind its last: in 1978-79 it has two
    record Found(PageLine page, int from, int behind) {

        /// `PAGE 01`, with which a heading may begin.
        boolean isFirst() {
            return page.page() == 1 && page.style() == PageLine.Style.PAGE;
        }
    }

    List<PageLine> all() {
        return noted;
    }

    /// Whose number they are to agree with.
    void of(@Nullable Banner banner) {
        this.banner = banner;
    }

    /// The one that stands at a line, null where none does.
    @Nullable Found at(int at) {
        PageLine page = PageLine.of(text, lines.line(at), lines.shape(at));
        if (page == null || page.style() != PageLine.Style.PAGE || page.post() != null) {
            return page == null ? null : new Found(page, at, at + 1);
        }
        int next = lines.next(at + 1);
        PageLine second = next < lines.end() ? PageLine.second(text, page, lines.line(next)) : null;
        return second == null ? new Found(page, at, at + 1) : new Found(second, at, next + 1);
    }

    /// Takes one out of the text.
    void take(Found found) {
        for (int i = found.from(); i < found.behind(); i++) {
            marks.mark(source.span(lines.line(i)), Element.PAGE_LINE);
        }
        note(found.page());
    }

    /// Notes those of a heading.
    void note(int from, int to) {
        for (int i = from; i < to; i++) {
            PageLine page = PageLine.of(text, lines.line(i), lines.shape(i));
            if (page != null) {
                PageLine whole =
                        page.post() == null && i + 1 < to
                                ? PageLine.second(text, page, lines.line(lines.next(i + 1)))
                                : null;
                note(whole == null ? page : whole);
            }
        }
    }

    /// Notes the one that a line is; whether it is one.
    boolean noteAt(int at) {
        PageLine page = PageLine.of(text, lines.line(at), lines.shape(at));
        if (page != null) {
            note(page);
        }
        return page != null;
    }

    private void note(PageLine page) {
        noted.add(page);
        tally.page(page);
        Banner own = banner;
        if (own != null
                && own.serial() >= 0
                && page.serial() >= 0
                && own.serial() != page.serial()
                && own.number() != null
                && !page.isOfStation()) {
            diagnostics.add(
                    new Conflict(
                            SectionCode.SEC_MRN,
                            source.span(page.line()),
                            own.number(),
                            source.text(page.line())));
        }
    }
}
