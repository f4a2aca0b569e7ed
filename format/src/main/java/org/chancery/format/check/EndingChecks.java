package org.chancery.format.check;

import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingReader;
import org.chancery.format.section.Message;
import org.chancery.format.section.PageLine;
import org.chancery.format.section.SectionCode;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;

/// Page lines and the ending (reference 3.3, FL15; 6).
final class EndingChecks {

    private final SourceText source;
    private final HeadingReader.Result result;
    private final List<Diagnostic> found;

    EndingChecks(SourceText source, HeadingReader.Result result, List<Diagnostic> found) {
        this.source = source;
        this.result = result;
        this.found = found;
    }

    void check() {
        Message message = result.message();
        if (message == null) {
            return;
        }
        pages(message);
        Located<String> serial = result.transmission().serial();
        Located<String> end = result.transmission().endSerial();
        // Sections of the ACP kind have a serial each: the last one's stands at the end.
        if (serial != null
                && end != null
                && message.parts().size() == 1
                && number(serial.value()) != number(end.value())) {
            found.add(
                    new Conflict(
                            SectionCode.END_SERIAL,
                            end.span(),
                            serial.span(),
                            end.value(),
                            serial.value()));
        }
        if (message.isWire() && !message.isEnded()) {
            found.add(new Violation(SectionCode.END_MISSING, end()));
        }
    }

    /// Behind the last character: where the end mark should stand.
    private Span end() {
        String text = source.text();
        int end = text.stripTrailing().length();
        return source.span(end, end);
    }

    private static int number(String serial) {
        int number = 0;
        for (int i = 0; i < serial.length() && Character.isDigit(serial.charAt(i)) && i < 8; i++) {
            number = number * 10 + serial.charAt(i) - '0';
        }
        return number;
    }

    private void pages(Message message) {
        PageLine before = null;
        for (PageLine page : message.pages()) {
            boolean sameStyle =
                    before != null
                            && before.style() == page.style()
                            && page.style() != PageLine.Style.PAGE;
            if (before != null && sameStyle && order(page) <= order(before)) {
                found.add(
                        new Violation(
                                SectionCode.PAGE_ORDER, span(page), shown(page), shown(before)));
            }
            int declared = message.banner() == null ? 0 : message.banner().total();
            if (page.total() > 0 && declared > 0 && page.total() != declared) {
                found.add(
                        new Violation(
                                SectionCode.PAGE_TOTAL,
                                span(page),
                                "" + page.total(),
                                "" + declared));
            }
            before = page;
        }
    }

    private static int order(PageLine page) {
        return page.section() * 100 + page.page();
    }

    private static String shown(PageLine page) {
        return page.page() > 0
                ? page.section() + "." + page.page()
                : String.valueOf(page.section());
    }

    private Span span(PageLine page) {
        return source.span(page.line());
    }
}
