package org.chancery.convert.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Place;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// A telegram on a catalogue's card.
///
/// @param number the message reference number, else the id: what people cite
/// @param title the subject, else what kind of paper it is
/// @param originator the office in words, `Embassy Astana`, else as the FM line has it
/// @param to action addressees by name; `info` those for information
/// @param isoDate the moment, or the day where nothing else is known
/// @param classification spelled out, with the captions behind it: `CONFIDENTIAL//SIPDIS`
/// @param tags codes and names in the order of the TAGS line
/// @param summary the paragraphs marked as one, blank lines between; null where there is none
/// @param references as the archive would look them up: the number, else the words
/// @param sources where it was read: file, container, place in it
public record Card(
        String id,
        String number,
        String title,
        @Nullable String originator,
        List<String> to,
        List<String> info,
        @Nullable Instant date,
        @Nullable String isoDate,
        @Nullable String classification,
        List<String> captions,
        List<String> tags,
        @Nullable String summary,
        @Nullable String signature,
        List<String> references,
        List<String> sources,
        String sha256) {

    /// Telegrams that do not say their language are in English, that of the formats.
    public static final String LANGUAGE = "en";

    public Card {
        to = List.copyOf(to);
        info = List.copyOf(info);
        captions = List.copyOf(captions);
        tags = List.copyOf(tags);
        references = List.copyOf(references);
        sources = List.copyOf(sources);
    }

    public static Card of(Telegram telegram) {
        Heading heading = telegram.heading();
        String originator = originator(heading);
        return new Card(
                telegram.id(),
                heading.mrn() == null ? telegram.id() : heading.mrn().value().toString(),
                title(telegram, originator),
                originator,
                names(heading.toAddressees()),
                names(heading.infoAddressees()),
                heading.date(),
                heading.isoDate(),
                heading.classification() == null ? null : heading.classification().value().name(),
                heading.captions().stream().map(caption -> caption.value().name()).toList(),
                heading.tags().stream().map(tag -> tag.value().tag()).toList(),
                summary(telegram),
                telegram.body().signature() == null ? null : telegram.body().signature().value(),
                heading.references().stream().map(item -> reference(item.value())).toList(),
                sources(telegram),
                telegram.source().sha256());
    }

    /// `2009-11-05`, in UTC; null where there is no date.
    public @Nullable String day() {
        return date == null ? null : date.toString().substring(0, 10);
    }

    /// `CONFIDENTIAL//SIPDIS/NOFORN`; null where no class is stated.
    public @Nullable String marking() {
        return classification == null
                ? null
                : captions.isEmpty()
                        ? classification
                        : classification + "//" + String.join("/", captions);
    }

    /// What has no field of its own in a citation, a sentence each.
    public String notes() {
        List<String> notes = new ArrayList<>();
        if (marking() != null) {
            notes.add("Marking: " + marking() + ".");
        }
        if (signature != null) {
            notes.add("Signed: " + signature + ".");
        }
        if (!references.isEmpty()) {
            notes.add("References: " + String.join("; ", references) + ".");
        }
        if (!sources.isEmpty()) {
            notes.add("Source: " + String.join("; ", sources) + ".");
        }
        notes.add("SHA-256: " + sha256 + ".");
        return String.join(" ", notes);
    }

    private static String title(Telegram telegram, @Nullable String originator) {
        Located<String> subject = telegram.heading().subject();
        if (subject != null && !subject.value().isBlank()) {
            return subject.value();
        }
        return originator == null ? "Telegram" : "Telegram from " + originator;
    }

    private static @Nullable String originator(Heading heading) {
        if (heading.origin() != null) {
            String name = heading.origin().name();
            return name == null ? heading.origin().post() : name;
        }
        return heading.from() == null ? null : heading.from().value();
    }

    private static List<String> names(List<Located<Addressee>> addressees) {
        return addressees.stream().map(addressee -> addressee.value().name()).toList();
    }

    private static @Nullable String summary(Telegram telegram) {
        String summary =
                telegram.body().paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.SUMMARY)
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n\n"));
        return summary.isBlank() ? null : summary;
    }

    private static String reference(Reference reference) {
        return reference.mrn() == null ? reference.text() : reference.mrn().toString();
    }

    private static List<String> sources(Telegram telegram) {
        List<String> places = telegram.source().places().stream().map(Place::words).toList();
        String name = telegram.source().name();
        return !places.isEmpty() ? places : name.isEmpty() ? List.of() : List.of(name);
    }

    /// For keys that take few characters: letters, digits and dashes of the id.
    public String key() {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    }
}
