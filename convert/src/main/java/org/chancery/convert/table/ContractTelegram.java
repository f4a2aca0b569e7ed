package org.chancery.convert.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.convert.parcel.Statement;
import org.chancery.convert.table.JsonValue.Members;
import org.chancery.convert.text.WireText;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.table.CaptionTable;
import org.chancery.format.table.MarkingTable;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// A telegram in the JSON that Chancery writes ([org.chancery.format.json.TelegramJson]), set down
/// as wire text again, from which its reader has the fields. What the JSON does not state is not
/// written: format lines 9 and 15, and channels but the first.
final class ContractTelegram {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4}|\\d{2})(\\D+?)(-A)?(\\d{1,9})");

    private static final Pattern GROUP =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([A-Z]) ([A-Z]{3}) (\\d{2})");

    private static final List<String> MONTHS =
            Arrays.stream(Month.values()).map(month -> month.name().substring(0, 3)).toList();

    private final Members json;
    private final Tables tables = Tables.standard();
    private final @Nullable Instant date;

    private ContractTelegram(Members json) {
        this.json = json;
        this.date = read(json.text("date"), Instant::parse);
    }

    /// By names that no other object has all of.
    static boolean isOne(Members json) {
        return json.text("dialect") != null
                && json.values().containsKey("paragraphs")
                && !json.members("sections").values().isEmpty()
                && json.members("source").text("sha256") != null;
    }

    /// Whether it may have been one: there are texts and numbers within that are no telegrams.
    static boolean isLikeOne(Members json) {
        return Stream.of("dialect", "paragraphs", "passLines", "sections", "transmission")
                        .filter(json.values()::containsKey)
                        .limit(2)
                        .count()
                == 2;
    }

    /// For the parser: the wire text, and above it what the object says that the wire may not.
    static byte[] of(Members json) {
        return new ContractTelegram(json).bytes();
    }

    private byte[] bytes() {
        Statement statement = new Statement();
        for (Members note : json.objects("notes")) {
            statement.note(note.text("number"), note.text("text"));
        }
        return statement
                .identifier(json.text("mrn"))
                .created(json.text("date"))
                .classification(json.text("classification"))
                .origin(json.members("origin").text("name"))
                .title(json.text("subject"))
                .around(new WireText().of(new Telegram.Fields(heading(), body(), transmission())));
    }

    private Heading heading() {
        Members precedence = json.members("precedence");
        return new Heading(
                located(read(json.text("mrn"), ContractTelegram::mrn)),
                located(read(json.text("dtg"), this::group)),
                date,
                located(classification()),
                json.texts("captions").stream().map(name -> here(caption(name))).toList(),
                null,
                located(precedence(precedence.text("action"))),
                located(precedence(precedence.text("info"))),
                located(json.text("from")),
                addressees("to"),
                addressees("info"),
                List.of(),
                each(json.texts("passLines")),
                executiveOrder(json.members("executiveOrder")),
                classifiedBy(json.members("classifiedBy")),
                json.objects("tags").stream().map(tag -> here(tag(tag))).toList(),
                located(json.text("subject")),
                located(portion(json.text("subjectPortion"))),
                json.objects("references").stream().map(item -> here(reference(item))).toList(),
                sections(json.members("sections")));
    }

    private @Nullable Classification classification() {
        String name = json.text("classification");
        return name == null ? null : tables.markings().named(name);
    }

    private Caption caption(String name) {
        CaptionTable.Row row = tables.captions().named(name);
        return row == null ? new Caption(name, "handling", null) : row.caption();
    }

    private List<Located<Addressee>> addressees(String name) {
        return json.objects(name).stream()
                .map(one ->
                        here(
                                new Addressee(
                                        or(one.text("name"), ""),
                                        one.text("routing"),
                                        precedence(one.text("precedence")),
                                        one.text("serial"),
                                        false)))
                .toList();
    }

    private static @Nullable Located<ExecutiveOrder> executiveOrder(Members order) {
        String number = order.text("order");
        return number == null
                ? null
                : here(
                        new ExecutiveOrder(
                                number,
                                or(order.text("text"), ""),
                                read(order.text("declassifyOn"), LocalDate::parse),
                                order.text("event"),
                                order.texts("exemptions")));
    }

    private static @Nullable Located<ClassifiedBy> classifiedBy(Members by) {
        return by.values().isEmpty()
                ? null
                : here(
                        new ClassifiedBy(
                                by.text("name"),
                                by.text("person"),
                                by.text("title"),
                                by.texts("reasons")));
    }

    private static Tag tag(Members tag) {
        Tag.Kind kind = named(Tag.Kind.values(), tag.text("kind"));
        return new Tag(
                or(tag.text("tag"), ""),
                kind == null ? Tag.Kind.UNKNOWN : kind,
                tag.text("meaning"));
    }

    private static Reference reference(Members item) {
        Reference.Kind kind = named(Reference.Kind.values(), item.text("kind"));
        return new Reference(
                item.text("label"),
                kind == null ? Reference.Kind.UNKNOWN : kind,
                read(item.text("mrn"), ContractTelegram::mrn),
                or(item.text("text"), ""),
                "true".equals(item.text("notal")));
    }

    private static Sections sections(Members sections) {
        List<Integer> present =
                sections.texts("present").stream()
                        .map(number -> read(number, Integer::valueOf))
                        .filter(Objects::nonNull)
                        .toList();
        Integer declared = read(sections.text("declared"), Integer::valueOf);
        return new Sections(declared == null ? Math.max(1, present.size()) : declared, present);
    }

    private Body body() {
        List<Paragraph> paragraphs =
                json.objects("paragraphs").stream().map(this::paragraph).toList();
        return new Body(paragraphs, located(json.text("signature")), List.of());
    }

    private Paragraph paragraph(Members paragraph) {
        Paragraph.Kind kind = named(Paragraph.Kind.values(), paragraph.text("kind"));
        return new Paragraph(
                paragraph.text("number"),
                portion(paragraph.text("portion")),
                kind == null ? Paragraph.Kind.TEXT : kind,
                paragraph.text("heading"),
                or(paragraph.text("text"), ""),
                List.of());
    }

    private @Nullable Portion portion(@Nullable String label) {
        MarkingTable markings = tables.markings();
        return label == null ? null : markings.portion(label);
    }

    /// The JSON does not state the digraph of format line 2, nor whether format line 4 said ZNR or
    /// ZNY: they follow from precedence and security. The positional line of JANAP 128 has neither,
    /// and no format line 1 before it.
    private Transmission transmission() {
        Members sent = json.members("transmission");
        String channel = sent.text("channel");
        String security = sent.text("security");
        List<String> relay = sent.texts("relay");
        boolean isPositional =
                "janap128".equals(json.text("dialect")) && security != null && channel == null;
        Precedence action = precedence(json.members("precedence").text("action"));
        String digraph =
                isPositional || relay.isEmpty() || action == null
                        ? null
                        : String.valueOf(action.prosign()).repeat(2);
        return new Transmission(
                channel == null ? List.of() : List.of(here(channel)),
                located(digraph),
                each(relay),
                located(sent.text("station")),
                located(sent.text("serial")),
                located(sent.text("filed")),
                located(security),
                isPositional || security == null ? null : security.startsWith("U"),
                each(sent.texts("signals")),
                null);
    }

    private static Mrn mrn(String written) {
        Matcher number = NUMBER.matcher(written);
        if (!number.matches()) {
            throw new IllegalArgumentException(written);
        }
        return new Mrn(
                number.group(1),
                number.group(2),
                number.group(3) != null,
                Integer.parseInt(number.group(4)));
    }

    /// `050345Z NOV 09`; the century is the date's.
    private DateTimeGroup group(String written) {
        Matcher group = GROUP.matcher(written);
        if (!group.matches() || date == null) {
            throw new IllegalArgumentException(written);
        }
        int year = Integer.parseInt(group.group(6));
        int near = date.atOffset(ZoneOffset.UTC).getYear();
        // In a zone far from UTC, New Year is not when it is there.
        for (int full = near - 1; full <= near + 1; full++) {
            if (Math.floorMod(full, 100) == year) {
                return new DateTimeGroup(
                        Integer.parseInt(group.group(1)),
                        Integer.parseInt(group.group(2)),
                        Integer.parseInt(group.group(3)),
                        group.group(4).charAt(0),
                        Month.of(MONTHS.indexOf(group.group(5)) + 1),
                        full);
            }
        }
        throw new IllegalArgumentException(written);
    }

    private static @Nullable Precedence precedence(@Nullable String word) {
        for (Precedence precedence : Precedence.values()) {
            if (precedence.word().equals(word)) {
                return precedence;
            }
        }
        return null;
    }

    /// A constant by its word in the contract.
    private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String word) {
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
                return one;
            }
        }
        return null;
    }

    /// A value that others may have changed: what is none is not there.
    private static <T> @Nullable T read(@Nullable String written, Function<String, T> reader) {
        try {
            return written == null ? null : reader.apply(written);
        } catch (IllegalArgumentException | DateTimeException none) {
            return null;
        }
    }

    private static List<Located<String>> each(List<String> values) {
        return values.stream().map(ContractTelegram::here).toList();
    }

    private static <T> @Nullable Located<T> located(@Nullable T value) {
        return value == null ? null : here(value);
    }

    private static <T> Located<T> here(T value) {
        return new Located<>(value, List.<Span>of());
    }

    private static String or(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
