package org.chancery.format.heading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// A heading while it is being read: each reader fills in what it finds, the first to find a field
/// keeps it.
final class HeadingDraft {

    @Nullable Located<Mrn> mrn;
    @Nullable Located<DateTimeGroup> dtg;

    /// Of a date-time group that is no moment, 0 where there is none or it is one.
    int year;

    /// Of a container or an editor, where there is no date-time group.
    @Nullable Instant date;

    @Nullable Located<Classification> classification;
    final List<Located<Caption>> captions = new ArrayList<>();
    @Nullable Origin origin;
    @Nullable Located<Precedence> action;
    @Nullable Located<Precedence> info;
    @Nullable Located<String> from;
    final List<Located<Addressee>> to = new ArrayList<>();
    final List<Located<Addressee>> infoAddressees = new ArrayList<>();
    final List<Located<Addressee>> exempted = new ArrayList<>();
    final List<Located<String>> passLines = new ArrayList<>();
    @Nullable Located<ExecutiveOrder> executiveOrder;
    @Nullable Located<ClassifiedBy> classifiedBy;
    final List<Located<Tag>> tags = new ArrayList<>();
    @Nullable Located<String> subject;
    @Nullable Located<Portion> subjectPortion;
    final List<Located<Reference>> references = new ArrayList<>();
    Sections sections = new Sections(1, List.of(1));
    Transmission transmission = Transmission.NONE;
    @Nullable Claim claim;

    /// Where a label names it, apart from the text.
    @Nullable Located<String> signature;

    final List<Diagnostic> diagnostics = new ArrayList<>();

    /// Takes a number that the message bears, unless it has one.
    void numbered(Mrn number, Span span) {
        mrn = mrn == null ? new Located<>(number, List.of(span)) : mrn;
    }

    Heading heading() {
        return new Heading(
                mrn,
                dtg,
                dtg != null ? dtg.value().instant() : date,
                classification,
                captions,
                origin,
                action,
                info,
                from,
                to,
                infoAddressees,
                exempted,
                passLines,
                executiveOrder,
                classifiedBy,
                tags,
                subject,
                subjectPortion,
                references,
                sections);
    }
}
