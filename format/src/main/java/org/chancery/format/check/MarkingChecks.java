package org.chancery.format.check;

import java.time.LocalDate;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.heading.HeadingReader;
import org.chancery.format.heading.LabelCode;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.CaptionTable;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;

/// Class, captions and the order behind them (reference 4, 7).
final class MarkingChecks {

    /// E.O. 12958 asks who classified (reference 11, CLS-NO-AUTHORITY).
    private static final LocalDate AUTHORITY_FROM = LocalDate.of(1995, 10, 14);

    private final SourceText source;
    private final HeadingReader.Result result;
    private final Heading heading;
    private final Body body;
    private final List<Diagnostic> found;

    MarkingChecks(
            SourceText source, HeadingReader.Result result, Body body, List<Diagnostic> found) {
        this.source = source;
        this.result = result;
        this.heading = result.heading();
        this.body = body;
        this.found = found;
    }

    void check() {
        Located<Classification> banner = heading.classification();
        if (banner == null) {
            if (result.setting().dialect() != Dialect.EDITED && source.length() > 0) {
                found.add(new Violation(HeadingCode.CLS_MISSING, new Span(0, 0)));
            }
        } else {
            portions(banner);
            authority(banner);
        }
        captions();
        order();
    }

    private void portions(Located<Classification> banner) {
        int highest = -1;
        boolean all = true;
        for (Paragraph paragraph : body.paragraphs()) {
            if (paragraph.portion() == null) {
                all &= paragraph.number() == null;
                continue;
            }
            int rank = paragraph.portion().rank();
            if (rank > banner.value().rank() && rank > highest) {
                Span span =
                        paragraph.spans().isEmpty() ? banner.span() : paragraph.spans().getFirst();
                found.add(
                        new Violation(
                                HeadingCode.CLS_BANNER_LOW,
                                span,
                                banner.value().name(),
                                paragraph.portion().mark()));
            }
            highest = Math.max(highest, rank);
        }
        boolean isForSubject =
                heading.subjectPortion() != null
                        && heading.subjectPortion().value().rank() >= banner.value().rank();
        if (all
                && highest >= 0
                && highest < banner.value().rank()
                && banner.value().rank() >= 2
                && !isForSubject) {
            String name =
                    body.paragraphs().stream()
                            .filter(paragraph -> paragraph.portion() != null)
                            .map(paragraph -> paragraph.portion().base())
                            .reduce((one, other) -> rankOf(one) >= rankOf(other) ? one : other)
                            .orElse("");
            found.add(
                    new Violation(
                            HeadingCode.CLS_BANNER_HIGH,
                            banner.span(),
                            banner.value().name(),
                            name));
        }
    }

    private static int rankOf(String base) {
        return switch (base) {
            case "U" -> 0;
            case "C" -> 2;
            case "S" -> 3;
            case "TS" -> 4;
            default -> 1;
        };
    }

    private void authority(Located<Classification> banner) {
        LocalDate date = result.setting().date();
        if (banner.value().isClassified()
                && date != null
                && !date.isBefore(AUTHORITY_FROM)
                && heading.classifiedBy() == null
                && result.setting().dialect() != Dialect.JANAP128) {
            found.add(new Violation(HeadingCode.CLS_NO_AUTHORITY, banner.span()));
        }
    }

    /// One channel caption only; STADIS may stand with NODIS and EXDIS, behind them (5 FAH-2 H-252,
    /// H-440).
    private void captions() {
        CaptionTable table = result.setting().tables().captions();
        for (int i = 0; i < heading.captions().size(); i++) {
            Located<Caption> caption = heading.captions().get(i);
            CaptionTable.Row row = table.named(caption.value().name());
            if (row == null || row.excludes().isEmpty()) {
                continue;
            }
            for (int k = 0; k < heading.captions().size(); k++) {
                Located<Caption> other = heading.captions().get(k);
                if (k > i && excludes(row.excludes(), other.value())) {
                    found.add(
                            new Violation(
                                    HeadingCode.CLS_CAPTIONS,
                                    other.span(),
                                    caption.value().name() + ", " + other.value().name()));
                }
            }
        }
    }

    /// @param excludes names, or `all other channel captions but CHEROKEE`
    private static boolean excludes(String excludes, Caption other) {
        if (other.name().equals("STADIS")) {
            return false;
        }
        int but = excludes.indexOf(" but ");
        return excludes.startsWith("all other channel")
                ? other.kind().equals("channel")
                        && (but < 0 || !excludes.substring(but).contains(other.name()))
                : excludes.contains(other.name());
    }

    private void order() {
        Located<ExecutiveOrder> located = heading.executiveOrder();
        Located<Classification> banner = heading.classification();
        if (located == null || banner == null) {
            return;
        }
        ExecutiveOrder order = located.value();
        boolean isStated =
                order.declassifyOn() != null
                        || order.event() != null
                        || !order.exemptions().isEmpty();
        if (!banner.value().isClassified() && order.declassifyOn() != null) {
            found.add(new Violation(HeadingCode.CLS_UNCLAS_EO, located.span()));
        }
        boolean isScheduled = order.text().startsWith("GDS") || order.text().startsWith("ADS");
        if (banner.value().isClassified() && !isStated && !isScheduled) {
            found.add(new Violation(LabelCode.DCL_MISSING, located.span()));
        }
    }
}
