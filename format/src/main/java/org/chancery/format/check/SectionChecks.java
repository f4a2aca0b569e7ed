package org.chancery.format.check;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.section.Banner;
import org.chancery.format.section.Message;
import org.chancery.format.section.SectionCode;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Sections;
import org.jspecify.annotations.Nullable;

/// Which sections are here (reference 6).
///
/// Archives that joined a telegram took the later banners and page lines out with it, and left
/// `SECTION 01 OF 04` at its top. Only the last section has a signature (reference 5): where one
/// stands below a first section, and nothing marks another, all are here.
public final class SectionChecks {

    private SectionChecks() {}

    /// The sections of a telegram, once its text has been read.
    public static Sections sections(@Nullable Message message, Sections marked, Body body) {
        return message != null && areUnmarked(message, body)
                ? new Sections(
                        marked.declared(),
                        IntStream.rangeClosed(1, marked.declared()).boxed().toList())
                : marked;
    }

    static void check(
            SourceText source, @Nullable Message message, Body body, List<Diagnostic> found) {
        if (message == null) {
            return;
        }
        Sections sections = message.sections();
        Banner banner = message.banner();
        int end = source.bytes().length;
        Span place =
                banner != null && banner.sections() != null
                        ? banner.sections()
                        : new Span(end, end);
        if (areUnmarked(message, body)) {
            found.add(new Violation(SectionCode.SEC_UNMARKED, place, "" + sections.declared()));
            return;
        }
        for (int section = 1; section <= sections.declared(); section++) {
            if (!sections.present().contains(section)) {
                found.add(
                        new Violation(
                                SectionCode.SEC_MISSING,
                                place,
                                "" + section,
                                "" + sections.declared()));
            }
        }
    }

    private static boolean areUnmarked(Message message, Body body) {
        Sections sections = message.sections();
        return sections.declared() > 1
                && sections.present().equals(List.of(1))
                && message.parts().size() <= 1
                && message.pages().stream().allMatch(page -> page.section() <= 1)
                && !message.isEnded()
                && message.endSerial() == null
                && body.signature() != null;
    }
}
