package org.chancery.archive.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.chancery.archive.Holding;
import org.chancery.archive.calendar.Due;
import org.chancery.archive.calendar.Release;
import org.chancery.archive.compare.Likeness;
import org.chancery.archive.entity.Mention;
import org.chancery.archive.label.Label;
import org.chancery.archive.query.Trait;
import org.chancery.archive.statistics.Filing;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.table.DeclassificationTable;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.EditorsNote;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Makes the index's document of a telegram.
final class Documents {

    /// Lucene takes no term of more than 32,766 bytes; a name longer than this is damage.
    private static final int LONGEST_NAME = 500;

    private static final FieldType NAME = name();

    private final Document document = new Document();

    /// What each field of text has, a piece after the other.
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private final Holding holding;
    private final Telegram telegram;
    private final DeclassificationTable rules;

    private Documents(Holding holding, Telegram telegram, DeclassificationTable rules) {
        this.holding = holding;
        this.telegram = telegram;
        this.rules = rules;
    }

    /// @param place among the copies of its telegram
    /// @param arrival the number of its original
    static Document of(
            Holding holding,
            Telegram telegram,
            List<Mention> mentions,
            int place,
            long arrival,
            DeclassificationTable rules) {
        Documents making = new Documents(holding, telegram, rules);
        making.document.add(new LongPoint(Fields.ARRIVAL, arrival));
        making.identity(place);
        making.access();
        making.subject();
        making.paragraphs();
        for (int rank = 0; rank < Fields.RANKS; rank++) {
            making.texts.putIfAbsent(Fields.text(rank), List.of());
            making.texts.putIfAbsent(Fields.subject(rank), List.of());
        }
        making.texts.forEach((field, texts) -> making.document.add(new WordsField(field, texts)));
        making.parties();
        making.catalogue();
        making.date();
        making.traits();
        making.entities(mentions);
        LanguageFields.add(making.document, telegram);
        making.likeness();
        return making.document;
    }

    private void identity(int place) {
        document.add(new StringField(Fields.KEY, holding.sha256(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(bounded(holding.id()))));
        document.add(
                new NumericDocValuesField(
                        Fields.TIE,
                        HexFormat.fromHexDigitsToLong(holding.sha256().substring(0, 15))));
        document.add(new NumericDocValuesField(Fields.PLACE, place));
        if (holding.variants() > 1) {
            document.add(new StringField(Fields.MANY, "", Field.Store.NO));
        }
        number(holding.id());
        if (holding.mrn() != null && !holding.mrn().equals(holding.id())) {
            number(holding.mrn());
        }
    }

    /// Each once in a rank, however often it is named there.
    private void entities(List<Mention> mentions) {
        Set<String> said = new HashSet<>();
        for (Mention mention : mentions) {
            int rank = mention.isOfHeading() ? 0 : rank(mention.portion());
            String key = bounded(mention.entity().key());
            if (said.add(Fields.entities(rank) + key)) {
                key(Fields.entities(rank), key);
                key(Fields.names(rank), bounded(mention.entity().name()));
                document.add(new SortedSetDocValuesField(Fields.entities(rank), new BytesRef(key)));
            }
            String form = bounded(key + '\t' + mention.written());
            if (said.add(Fields.forms(rank) + form)) {
                document.add(new SortedSetDocValuesField(Fields.forms(rank), new BytesRef(form)));
            }
        }
    }

    private void likeness() {
        for (long band : Likeness.of(telegram).bands()) {
            document.add(new StringField(Fields.LIKE, bytes(band), Field.Store.NO));
        }
    }

    static BytesRef bytes(long band) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(band, bytes, 0);
        return new BytesRef(bytes);
    }

    private void number(String number) {
        String key = Keys.number(bounded(number));
        document.add(new StringField(Fields.NUMBER, key, Field.Store.NO));
        if (Keys.isNumber(key)) {
            document.add(new StringField(Fields.NUMBER, Keys.withoutYear(key), Field.Store.NO));
        }
    }

    private void access() {
        Label label = Label.of(telegram);
        document.add(new StringField(Fields.RANK, String.valueOf(label.rank()), Field.Store.NO));
        label.caveats()
                .forEach(caveat ->
                        document.add(
                                new StringField(Fields.CAVEAT, bounded(caveat), Field.Store.NO)));
    }

    private void subject() {
        if (holding.subject() != null) {
            Located<Portion> portion = telegram.heading().subjectPortion();
            words(
                    Fields.subject(rank(portion == null ? null : portion.value())),
                    holding.subject());
        }
    }

    /// A heading is text of the first paragraph that stands under it.
    private void paragraphs() {
        String heading = null;
        int place = 0;
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            int rank = rank(paragraph.portion());
            place++;
            if (paragraph.heading() != null && !paragraph.heading().equals(heading)) {
                heading = paragraph.heading();
                text(new KeptParagraph(rank, Paragraph.Kind.TEXT, place, heading));
            }
            text(new KeptParagraph(rank, paragraph.kind(), place, paragraph.text()));
            switch (paragraph.kind()) {
                case SUMMARY -> words(Fields.summary(rank), paragraph.text());
                case COMMENT -> words(Fields.comment(rank), paragraph.text());
                case ACTION, TEXT -> {}
            }
        }
        // an editor's notes follow the text; whoever may see no more than its open paragraphs must
        // not read there what the others say
        for (EditorsNote note : telegram.notes()) {
            place++;
            text(new KeptParagraph(rank(null), null, place, note.text()));
            words(Fields.footnote(rank(null)), note.text());
        }
    }

    private void text(KeptParagraph kept) {
        if (!kept.text().isBlank()) {
            words(Fields.text(kept.rank()), kept.text());
            document.add(new StoredField(Fields.PARAGRAPH, kept.written()));
        }
    }

    private void words(String field, String text) {
        texts.computeIfAbsent(field, _ -> new ArrayList<>()).add(text);
    }

    private int rank(@Nullable Portion portion) {
        return Fields.rank(Label.rank(portion, telegram));
    }

    private void parties() {
        Heading heading = telegram.heading();
        if (holding.origin() != null) {
            name(Fields.FROM, holding.origin().post());
            name(Fields.FROM, holding.origin().name());
        }
        name(Fields.FROM, heading.from() == null ? null : heading.from().value());
        heading.toAddressees().forEach(this::addressee);
        heading.infoAddressees().forEach(this::addressee);
        for (Located<Addressee> addressee : heading.infoAddressees()) {
            name(Fields.INFO, addressee.value().name());
            name(Fields.INFO, addressee.value().routing());
        }
        if (heading.classifiedBy() != null) {
            name(Fields.CLASSIFIED_BY, heading.classifiedBy().value().name());
            name(Fields.CLASSIFIED_BY, heading.classifiedBy().value().title());
        }
        name(
                Fields.SIGNED,
                telegram.body().signature() == null ? null : telegram.body().signature().value());
        for (Located<Reference> reference : heading.references()) {
            name(Fields.CITED_TEXT, reference.value().text());
            if (reference.value().mrn() != null) {
                cited(Keys.number(bounded(reference.value().mrn().toString())));
            }
        }
    }

    private void addressee(Located<Addressee> addressee) {
        name(Fields.TO, addressee.value().name());
        name(Fields.TO, addressee.value().routing());
    }

    private void cited(String number) {
        document.add(new StringField(Fields.CITED, number, Field.Store.NO));
        document.add(new SortedSetDocValuesField(Fields.CITES, new BytesRef(number)));
        if (Keys.isNumber(number)) {
            document.add(new StringField(Fields.CITED, Keys.withoutYear(number), Field.Store.NO));
        }
    }

    private void name(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            document.add(new Field(field, text, NAME));
        }
    }

    private void catalogue() {
        if (holding.origin() != null) {
            counted(Fields.ORIGIN, List.of(holding.origin().post()));
        }
        if (holding.classification() != null) {
            counted(Fields.CLASSIFICATION, List.of(holding.classification().name()));
            document.add(
                    new StringField(
                            Fields.LEVEL,
                            String.valueOf(Fields.rank(holding.classification().rank())),
                            Field.Store.NO));
        }
        if (holding.precedence() != null) {
            counted(Fields.PRECEDENCE, List.of(holding.precedence().word()));
        }
        counted(Fields.TAG, holding.tags());
        kinds();
        counted(Fields.CAPTION, holding.captions());
        counted(Fields.DIALECT, List.of(telegram.dialect().dialect().word()));
        if (telegram.heading().dtg() != null) {
            key(Fields.DTG, Keys.letters(telegram.heading().dtg().value().wire()));
        }
        portions();
        telegram.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id())
                .distinct()
                .forEach(code -> key(Fields.LINT, code));
    }

    private void kinds() {
        Set<String> seen = new HashSet<>();
        for (Located<Tag> located : telegram.heading().tags()) {
            Tag tag = located.value();
            String kind = tag.kind().word();
            if (!Keys.name(tag.tag()).isEmpty() && seen.add(kind)) {
                key(Fields.TAG_KIND, kind);
                document.add(new SortedSetDocValuesField(Fields.TAG_KIND, new BytesRef(kind)));
            }
            String path = kind + Trees.UNDER + bounded(tag.tag());
            if (!Keys.name(tag.tag()).isEmpty() && seen.add(path)) {
                document.add(new SortedSetDocValuesField(Fields.TAG_KIND, new BytesRef(path)));
            }
        }
    }

    private void portions() {
        Set<String> marks = new HashSet<>();
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            if (paragraph.portion() != null) {
                marks.add(Keys.letters(paragraph.portion().mark()));
                marks.add(Keys.letters(paragraph.portion().base()));
            }
        }
        marks.forEach(mark -> key(Fields.PORTION, mark));
    }

    private void key(String field, String key) {
        if (!key.isEmpty()) {
            document.add(new StringField(field, bounded(key), Field.Store.NO));
        }
    }

    /// Found by any spelling, counted as written.
    private void counted(String field, List<String> values) {
        for (String value : values) {
            String name = Keys.name(value);
            if (!name.isEmpty()) {
                document.add(new StringField(field, bounded(name), Field.Store.NO));
                document.add(new SortedSetDocValuesField(field, new BytesRef(bounded(value))));
            }
        }
    }

    private static String bounded(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /// Of a telegram that is not classified: what its marking states all the same.
    private @Nullable LocalDate due() {
        Due due = Due.of(telegram, rules);
        if (due != null) {
            return due.date();
        }
        Located<ExecutiveOrder> order = telegram.heading().executiveOrder();
        return order == null ? null : order.value().declassifyOn();
    }

    private void date() {
        LocalDate due = due();
        if (due != null) {
            document.add(new LongPoint(Fields.DECLASSIFY, due.toEpochDay()));
        }
        Filing.minutes(telegram)
                .ifPresent(
                        minutes -> document.add(new NumericDocValuesField(Fields.FILED, minutes)));
        Instant date = holding.date();
        if (date != null) {
            LocalDate day = date.atZone(ZoneOffset.UTC).toLocalDate();
            // as point and as value: who sorts by it passes over what is too old to be shown
            document.add(new LongPoint(Fields.DATE, date.getEpochSecond()));
            document.add(new NumericDocValuesField(Fields.DATE, date.getEpochSecond()));
            document.add(
                    new NumericDocValuesField(
                            Fields.MONTH, day.getYear() * 12L + day.getMonthValue() - 1));
        }
    }

    private void traits() {
        for (Trait trait : Trait.values()) {
            if (has(trait)) {
                document.add(new StringField(Fields.HAS, trait.word(), Field.Store.NO));
            }
        }
    }

    private boolean has(Trait trait) {
        List<Located<Reference>> references = telegram.heading().references();
        return switch (trait) {
            case SUMMARY -> has(Paragraph.Kind.SUMMARY);
            case COMMENT -> has(Paragraph.Kind.COMMENT);
            case FOOTNOTES -> !telegram.notes().isEmpty();
            case ACTION -> has(Paragraph.Kind.ACTION);
            case REFERENCES -> !references.isEmpty();
            case NOTAL -> references.stream().anyMatch(reference -> reference.value().notal());
            case SECTIONS -> telegram.heading().sections().declared() > 1;
            case REDACTIONS -> !telegram.body().redactions().isEmpty();
            case RELEASED -> Release.isStamped(telegram);
        };
    }

    private boolean has(Paragraph.Kind kind) {
        return telegram.body().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.kind() == kind);
    }

    /// A fact: how long it is weighs nothing.
    private static FieldType name() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
