package org.chancery.archive.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.archive.Holding;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Caption;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.DialectDecision;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Source;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// A telegram made by hand: what a test says of it, and nothing else.
///
/// @param year two digits
/// @param portions `C|text of the paragraph`; without a mark: `|text`
/// @param references `09STATE1234`
record Paper(
        String year,
        String post,
        int serial,
        @Nullable Instant date,
        @Nullable String classification,
        String subject,
        List<String> tags,
        List<String> captions,
        Precedence precedence,
        List<String> to,
        List<String> references,
        String signature,
        List<String> portions) {

    /// By rank.
    static final List<String> CLASSES =
            List.of(
                    "UNCLASSIFIED",
                    "SENSITIVE BUT UNCLASSIFIED",
                    "CONFIDENTIAL",
                    "SECRET",
                    "TOP SECRET");

    static final List<String> MARKS = List.of("U", "SBU", "C", "S", "TS");

    private static final Span SOMEWHERE = new Span(0, 0);

    static Paper of(
            String post,
            int serial,
            String date,
            String classification,
            String subject,
            String... portions) {
        return new Paper(
                date.substring(2, 4),
                post,
                serial,
                Instant.parse(date + "T12:00:00Z"),
                classification,
                subject,
                List.of(),
                List.of(),
                Precedence.ROUTINE,
                List.of(),
                List.of(),
                "",
                List.of(portions));
    }

    Paper tagged(String... tags) {
        return new Paper(
                year,
                post,
                serial,
                date,
                classification,
                subject,
                List.of(tags),
                captions,
                precedence,
                to,
                references,
                signature,
                portions);
    }

    Paper captioned(String... captions) {
        return new Paper(
                year,
                post,
                serial,
                date,
                classification,
                subject,
                tags,
                List.of(captions),
                precedence,
                to,
                references,
                signature,
                portions);
    }

    Paper urgent(Precedence precedence) {
        return new Paper(
                year,
                post,
                serial,
                date,
                classification,
                subject,
                tags,
                captions,
                precedence,
                to,
                references,
                signature,
                portions);
    }

    Paper to(String... to) {
        return new Paper(
                year,
                post,
                serial,
                date,
                classification,
                subject,
                tags,
                captions,
                precedence,
                List.of(to),
                references,
                signature,
                portions);
    }

    Paper citing(String... references) {
        return new Paper(
                year,
                post,
                serial,
                date,
                classification,
                subject,
                tags,
                captions,
                precedence,
                to,
                List.of(references),
                signature,
                portions);
    }

    Paper signed(String signature) {
        return new Paper(
                year,
                post,
                serial,
                date,
                classification,
                subject,
                tags,
                captions,
                precedence,
                to,
                references,
                signature,
                portions);
    }

    Paper undated() {
        return new Paper(
                year,
                post,
                serial,
                null,
                classification,
                subject,
                tags,
                captions,
                precedence,
                to,
                references,
                signature,
                portions);
    }

    Paper saying(String... portions) {
        return new Paper(
                year,
                post,
                serial,
                date,
                classification,
                subject,
                tags,
                captions,
                precedence,
                to,
                references,
                signature,
                List.of(portions));
    }

    String id() {
        return year + post + serial;
    }

    /// The strictest of banner and portions.
    int rank() {
        int rank = classification == null ? 4 : CLASSES.indexOf(classification);
        for (String portion : portions) {
            rank = Math.max(rank, MARKS.indexOf(portion.substring(0, portion.indexOf('|'))));
        }
        return rank;
    }

    Telegram telegram() {
        Source source =
                new Source(
                        SourceText.of(toString().getBytes(StandardCharsets.UTF_8)),
                        id() + ".txt",
                        "text");
        Heading heading =
                new Heading(
                        located(new Mrn(year, post, serial)),
                        null,
                        date,
                        classification == null
                                ? null
                                : located(
                                        new Classification(
                                                classification, CLASSES.indexOf(classification))),
                        captions.stream()
                                .map(caption -> located(new Caption(caption, "channel", null)))
                                .toList(),
                        new Origin(
                                post,
                                (isMission() ? "Mission " : "Embassy ")
                                        + post.charAt(0)
                                        + post.substring(1).toLowerCase(Locale.ROOT),
                                null),
                        located(precedence),
                        null,
                        located(isMission() ? "USMISSION USUN NEW YORK" : "AMEMBASSY " + post),
                        to.stream()
                                .map(name -> located(new Addressee(name, null, null, null, false)))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        tags.stream()
                                .map(tag -> located(new Tag(tag, Tag.Kind.SUBJECT, null)))
                                .toList(),
                        located(subject),
                        null,
                        references.stream().map(Paper::reference).toList(),
                        new Sections(1, List.of(1)));
        Body body =
                new Body(paragraphs(), signature.isEmpty() ? null : located(signature), List.of());
        return new Telegram(
                source,
                new DialectDecision(Dialect.ACP127, List.of()),
                heading,
                body,
                Transmission.NONE,
                null,
                List.of(),
                List.of());
    }

    private boolean isMission() {
        return post.startsWith("USUN");
    }

    Holding holding(Telegram telegram, int variants) {
        Heading heading = telegram.heading();
        return new Holding(
                id(),
                id(),
                date,
                heading.classification() == null ? null : heading.classification().value(),
                captions,
                heading.origin(),
                subject,
                tags,
                precedence,
                telegram.source().sha256(),
                telegram.source().name(),
                telegram.source().bytes(),
                variants);
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String portion : portions) {
            String mark = portion.substring(0, portion.indexOf('|'));
            Portion marked =
                    mark.isEmpty() ? null : new Portion(mark, mark, MARKS.indexOf(mark), List.of());
            paragraphs.add(
                    new Paragraph(
                            String.valueOf(paragraphs.size() + 1),
                            marked,
                            kind(portion.substring(mark.length() + 1)),
                            null,
                            portion.substring(mark.length() + 1),
                            List.of(SOMEWHERE)));
        }
        return paragraphs;
    }

    private static Paragraph.Kind kind(String text) {
        return text.startsWith("SUMMARY:")
                ? Paragraph.Kind.SUMMARY
                : text.startsWith("COMMENT:") ? Paragraph.Kind.COMMENT : Paragraph.Kind.TEXT;
    }

    private static Located<Reference> reference(String number) {
        String post = number.replaceAll("[0-9]", "");
        int at = number.indexOf(post);
        Mrn mrn =
                new Mrn(
                        number.substring(0, at),
                        post,
                        Integer.parseInt(number.substring(at + post.length())));
        return located(
                new Reference(
                        null,
                        Reference.Kind.TELEGRAM,
                        mrn,
                        mrn.year() + " " + post + " " + mrn.serial(),
                        false));
    }

    private static <T> Located<T> located(T value) {
        return new Located<>(value, SOMEWHERE);
    }
}
