package org.chancery.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.convert.card.Card;
import org.chancery.convert.citation.Embedded;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.LineMap;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Sets one telegram for reading.
public final class Typesetter {

    /// What the archive knows of a telegram that another cites.
    public record Held(String href, @Nullable String subject, @Nullable String date) {}

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm 'UTC'", Locale.UK)
                    .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern NUMBER =
            Pattern.compile("^(\\d{4}|\\d{2})([A-Z]+)(?:-(A))?(\\d+)$");

    private final Telegram telegram;
    private final Heading heading;
    private final Map<String, Held> held;
    private final Tables tables;
    private final UnaryOperator<String> tagHref;

    /// @param held the cited telegrams that the archive has, by their numbers
    /// @param tables that the telegram was read by
    public Typesetter(Telegram telegram, Map<String, Held> held, Tables tables) {
        this(telegram, held, tables, tag -> Queries.href("tag:" + Queries.quoted(tag)));
    }

    /// @param tagHref where telegrams of a tag are
    public Typesetter(
            Telegram telegram,
            Map<String, Held> held,
            Tables tables,
            UnaryOperator<String> tagHref) {
        this.tables = tables;
        this.tagHref = tagHref;
        this.telegram = telegram;
        this.heading = telegram.heading();
        this.held = Map.copyOf(held);
    }

    public ReadingPage page(Frame frame, ReadingPage.Surroundings around, boolean withSource) {
        Precedence precedence = value(heading.action());
        List<ReadingPage.Citation> references = references();
        String text =
                telegram.body().paragraphs().stream()
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n"));
        Card card = Card.of(telegram);
        BodySetter setter =
                new BodySetter(
                        targets(references),
                        around.sought(),
                        around.notes(),
                        telegram.source().text());
        return new ReadingPage(
                frame,
                telegram.id(),
                number(telegram.id()),
                Marking.of(value(heading.classification())),
                heading.captions().stream()
                        .map(caption ->
                                captionText(caption.value().name(), caption.value().instruction()))
                        .toList(),
                card.title(),
                heading.subjectPortion() == null
                        ? null
                        : Marking.of(heading.subjectPortion().value()),
                BodySetter.isCapitals(text),
                moment(),
                precedence == null ? null : precedence.word(),
                isUrgent(precedence),
                from(),
                parties(heading.toAddressees()),
                parties(heading.infoAddressees()),
                parties(heading.exempted()),
                heading.passLines().stream().map(Located::value).toList(),
                authority(),
                tags(),
                references,
                setter.blocks(telegram.body()),
                value(telegram.body().signature()),
                // what an editor calls a reference is not that of the heading
                new BodySetter(Map.of(), around.sought(), List.of(), telegram.source().text())
                        .editorsNotes(telegram),
                around,
                findings(),
                transmission(),
                file(),
                withSource ? new SourceSetter(telegram, tables).set() : null,
                Embedded.of(card));
    }

    static boolean isUrgent(@Nullable Precedence precedence) {
        return precedence != null && precedence.compareTo(Precedence.IMMEDIATE) >= 0;
    }

    /// `09 ASTANA 1967` for `09ASTANA1967`: the same letters with air between its parts; other
    /// names stay as they are.
    public static String number(String id) {
        return NUMBER.matcher(id).replaceFirst("$1 $2 $3$4");
    }

    private static String captionText(String name, @Nullable String instruction) {
        return instruction == null ? name : name + " " + instruction;
    }

    private ReadingPage.@Nullable Moment moment() {
        Instant date = heading.date();
        String group = heading.dtg() == null ? null : heading.dtg().value().wire();
        String iso = heading.isoDate();
        return date == null || iso == null
                ? null
                : new ReadingPage.Moment(
                        (heading.isDayAlone() ? WEEKDAY : MOMENT).format(date), iso, group);
    }

    private ReadingPage.@Nullable Party from() {
        String written = value(heading.from());
        String plain = heading.origin() == null ? null : heading.origin().name();
        String post = heading.origin() == null ? null : heading.origin().post();
        String name = written != null ? written : post;
        return name == null
                ? null
                : new ReadingPage.Party(
                        name,
                        plain,
                        null,
                        null,
                        null,
                        post == null
                                ? null
                                : "from:" + Queries.quoted(post.toLowerCase(Locale.ROOT)));
    }

    private static List<ReadingPage.Party> parties(List<Located<Addressee>> addressees) {
        return addressees.stream().map(Located::value).map(Typesetter::party).toList();
    }

    private static ReadingPage.Party party(Addressee addressee) {
        Precedence precedence = addressee.precedence();
        return new ReadingPage.Party(
                addressee.name(),
                null,
                addressee.routing(),
                precedence == null ? null : precedence.word(),
                addressee.serial(),
                "to:" + Queries.quoted(addressee.name()));
    }

    private ReadingPage.@Nullable Authority authority() {
        ExecutiveOrder order = value(heading.executiveOrder());
        ClassifiedBy by = value(heading.classifiedBy());
        if (order == null && by == null) {
            return null;
        }
        String classifier =
                by == null ? null : by.title() == null ? by.name() : by.name() + ", " + by.title();
        return new ReadingPage.Authority(
                order == null ? null : "E.O. " + order.order(),
                order == null ? null : release(order),
                order == null ? null : order.text(),
                classifier,
                by == null ? List.of() : by.reasons());
    }

    private static @Nullable String release(ExecutiveOrder order) {
        LocalDate date = order.declassifyOn();
        List<String> parts = new ArrayList<>();
        if (date != null) {
            parts.add("declassify on " + DAY.format(date));
        }
        if (order.event() != null) {
            parts.add("declassify " + order.event().toLowerCase(Locale.ROOT));
        }
        if (!order.exemptions().isEmpty()) {
            parts.add(String.join(", ", order.exemptions()));
        }
        return parts.isEmpty()
                ? (order.text().isBlank() ? null : order.text())
                : String.join("; ", parts);
    }

    private List<ReadingPage.Term> tags() {
        return heading.tags().stream()
                .map(Located::value)
                .map(tag ->
                        new ReadingPage.Term(
                                tag.tag(),
                                tag.meaning() == null
                                        ? "not in the list of its time"
                                        : tag.meaning(),
                                tagHref.apply(tag.tag())))
                .toList();
    }

    private List<ReadingPage.Citation> references() {
        return heading.references().stream().map(Located::value).map(this::citation).toList();
    }

    private ReadingPage.Citation citation(Reference reference) {
        Held cited = reference.mrn() == null ? null : held.get(reference.mrn().toString());
        return new ReadingPage.Citation(
                reference.label(),
                reference.text(),
                cited == null ? null : cited.href(),
                cited == null ? null : cited.subject(),
                cited == null ? null : cited.date(),
                reference.notal(),
                cited == null && reference.mrn() != null);
    }

    /// Where `ref A` in the text leads: to the telegram where there is one here, else to the item
    /// of the heading.
    private static Map<String, String> targets(List<ReadingPage.Citation> references) {
        Map<String, String> targets = new HashMap<>();
        for (ReadingPage.Citation reference : references) {
            String label = reference.label() == null ? "" : reference.label();
            targets.putIfAbsent(label, reference.href() == null ? "#refs" : reference.href());
        }
        if (references.size() == 1) {
            targets.putIfAbsent(
                    "",
                    references.getFirst().href() == null ? "#refs" : references.getFirst().href());
        }
        return targets;
    }

    private List<ReadingPage.Finding> findings() {
        LineMap map = new LineMap(telegram.source().text());
        return telegram.diagnostics().stream()
                .map(finding ->
                        new ReadingPage.Finding(
                                finding.severity().word(),
                                finding.code().id(),
                                finding.message(),
                                map.place(finding.span()).line()))
                .toList();
    }

    private List<ReadingPage.Fact> transmission() {
        Transmission wire = telegram.transmission();
        List<ReadingPage.Fact> facts = new ArrayList<>();
        add(
                facts,
                "Channel",
                wire.channels().stream().map(Located::value).collect(Collectors.joining(", ")));
        add(facts, "Station", value(wire.station()));
        add(facts, "Station serial", value(wire.serial()));
        add(facts, "Filed", value(wire.filed()));
        add(facts, "Security", value(wire.security()));
        add(
                facts,
                "Signals",
                wire.signals().stream().map(Located::value).collect(Collectors.joining(", ")));
        int declared = heading.sections().declared();
        if (declared > 1) {
            int present = heading.sections().present().size();
            add(
                    facts,
                    "Sections",
                    present == declared
                            ? declared + ", joined"
                            : present + " of " + declared + " here");
        }
        add(
                facts,
                "Still to reach",
                wire.relay().stream().map(Located::value).collect(Collectors.joining(" ")));
        return facts;
    }

    private List<ReadingPage.Fact> file() {
        List<ReadingPage.Fact> facts = new ArrayList<>();
        add(facts, "Name", telegram.source().name());
        telegram.source().places().forEach(place -> add(facts, "Found in", place.words()));
        add(facts, "Size", "%,d bytes".formatted(telegram.source().bytes()));
        add(facts, "Read as", telegram.dialect().dialect().word());
        add(facts, "SHA-256", telegram.source().sha256());
        return facts;
    }

    private static void add(List<ReadingPage.Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new ReadingPage.Fact(name, value));
        }
    }

    private static <T> @Nullable T value(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }
}
