package org.chancery.format.telegram;

import java.time.Instant;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/// What stands above paragraph 1: format lines 5 to 8 and the lines of the text that label it
/// (reference 3, 4).
///
/// @param mrn as the banner, or the container, or FM and serial give it
/// @param date the moment of `dtg`; a container's where there is no DTG
/// @param origin derived
/// @param action the precedence of format line 5
/// @param info its second prosign
/// @param exempted format line 9
/// @param subjectPortion a mark in brackets at the subject
public record Heading(
        @Nullable Located<Mrn> mrn,
        @Nullable Located<DateTimeGroup> dtg,
        @Nullable Instant date,
        @Nullable Located<Classification> classification,
        List<Located<Caption>> captions,
        @Nullable Origin origin,
        @Nullable Located<Precedence> action,
        @Nullable Located<Precedence> info,
        @Nullable Located<String> from,
        List<Located<Addressee>> toAddressees,
        List<Located<Addressee>> infoAddressees,
        List<Located<Addressee>> exempted,
        List<Located<String>> passLines,
        @Nullable Located<ExecutiveOrder> executiveOrder,
        @Nullable Located<ClassifiedBy> classifiedBy,
        List<Located<Tag>> tags,
        @Nullable Located<String> subject,
        @Nullable Located<Portion> subjectPortion,
        List<Located<Reference>> references,
        Sections sections) {

    public Heading {
        captions = List.copyOf(captions);
        toAddressees = List.copyOf(toAddressees);
        infoAddressees = List.copyOf(infoAddressees);
        exempted = List.copyOf(exempted);
        passLines = List.copyOf(passLines);
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }

    /// The same heading, of a telegram in other sections.
    public Heading inSections(Sections others) {
        return new Heading(
                mrn,
                dtg,
                date,
                classification,
                captions,
                origin,
                action,
                info,
                from,
                toAddressees,
                infoAddressees,
                exempted,
                passLines,
                executiveOrder,
                classifiedBy,
                tags,
                subject,
                subjectPortion,
                references,
                others);
    }
}
