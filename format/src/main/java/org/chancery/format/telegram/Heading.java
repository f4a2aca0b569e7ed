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

    private static final int SECONDS_OF_DAY = 86_400;

    public Heading {
        captions = List.copyOf(captions);
        toAddressees = List.copyOf(toAddressees);
        infoAddressees = List.copyOf(infoAddressees);
        exempted = List.copyOf(exempted);
        passLines = List.copyOf(passLines);
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }

    /// Whether of the date nothing but the day is known: without a date-time group, at 00:00, as
    /// published telegrams have it that print no hour, or one by a clock that nobody names.
    public boolean isDayAlone() {
        return dtg == null && date != null && date.getEpochSecond() % SECONDS_OF_DAY == 0;
    }

    /// `2009-11-05T03:45:00Z`, or `1949-08-19` where only the day is known (ISO 8601); null where
    /// there is no date.
    public @Nullable String isoDate() {
        if (date == null) {
            return null;
        }
        return isDayAlone() ? date.toString().substring(0, 10) : date.toString();
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
