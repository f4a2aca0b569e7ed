package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Heading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of the readers of whole headings, over damaged telegrams and over input made to hurt.
final class WholeHeadingProperties {

    private static final List<String> SOURCES =
            List.of(
                    "UNCLASSIFIED|SBU||MRN: 10 VALLETTA 61|Date/DTG: Feb 19, 2010 / 191115Z FEB 10|From: AMEMBASSY VALLETTA|Action: WASHDC, SECSTATE ROUTINE|E.O.: 12958"
                            + "|TAGS: EFIS, PREL|Captions: SENSITIVE, SIPDIS|Reference: A) 09 VALLETTA 440|B) 09 STATE 116020|Pass Line: FOR EUR|Subject: (SBU) X|Y"
                            + "||Classified By: DCM Jane Doe, reasons 1.4 (b).||1. (SBU) Text.||Signature: OAKDEN|Info: TUNIS, AMEMBASSY ROUTINE; ROME, AMEMBASSY ROUTINE|SBU",
                    "37. Telegram 15438 From the Embassy in Thailand to the Department of State||Bangkok, November 13, 1969, 1146Z.||1 Source: NARA. Secret; Exdis."
                            + "||15438. Pass Rome. Subject: Hearings. Ref: A. Bangkok 15212; B. State 190484.||1. I spoke today.||Hannah||_||1 A note.",
                    "---|title: \"231 Chifley to Attlee\"|doc_date: 1946-11-20|---||# 231 Chifley to Attlee||Cablegram 390 CANBERRA, 20 November 1946||IMMEDIATE TOP SECRET||Text.",
                    "NAVADMIN 097/05|MSGID/GENADMIN/CNO/N1/MAY//|SUBJ/BOARD|/RESULTS//|REF/A/MSG/CNO/011200ZAUG2009/NOTAL//|RMKS/1. TEXT.//",
                    "Identifier|Created|Classification|Origin|09ASTANA1967|2009-11-05 03:45:00|CONFIDENTIAL|Embassy Astana|Cable title:||TITLE|Tags: PGOV PREL|pdf||VZCZCXRO9485",
                    "Message Attributes|Capture Date: 01 JAN 1994|Document Number: 1973VALLET00871|Draft Date: 23 MAY 1973|Subject: A|B|TAGS: EFIS, MT",
                    "RAAUZYUW RUENAAA4003 2161731-UUUU--RUCRNAD.");

    private static final List<Function<String, DraftText>> READERS =
            List.of(DraftText::smart, DraftText::edited, DraftText::sets);

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damageIsReadWithoutTroubleAndSpansStayInside(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String whole : SOURCES) {
            String bars = DraftText.damaged(whole, random);
            for (Function<String, DraftText> reader : READERS) {
                DraftText read = reader.apply(bars);
                int length = read.source().bytes().length;
                spans(read)
                        .forEach(span ->
                                assertThat(span.end())
                                        .as("seed %d: %s", seed, bars)
                                        .isLessThanOrEqualTo(length));
                assertThat(
                                read.marks().tile(read.source()).stream()
                                        .mapToInt(piece -> piece.span().length())
                                        .sum())
                        .isEqualTo(length);
            }
            SourceText source = DraftText.source(bars);
            assertThatCode(() ->
                            ArchivePage.find(
                                    source,
                                    Lines.of(source.text(), source.lines()),
                                    0,
                                    new Marks()))
                    .as("seed %d: %s", seed, bars)
                    .doesNotThrowAnyException();
            assertThatCode(() ->
                            MessageAttributes.find(
                                    source,
                                    Lines.of(source.text(), source.lines()),
                                    0,
                                    new Marks()))
                    .as("seed %d: %s", seed, bars)
                    .doesNotThrowAnyException();
            source.lines().forEach(line -> PositionalLine.of(source, line));
        }
    }

    private static List<Span> spans(DraftText read) {
        List<Span> spans = new ArrayList<>();
        Heading heading = read.draft().heading();
        read.draft().diagnostics.stream().map(Diagnostic::span).forEach(spans::add);
        heading.toAddressees().stream().map(Located::span).forEach(spans::add);
        heading.infoAddressees().stream().map(Located::span).forEach(spans::add);
        heading.references().stream().map(Located::span).forEach(spans::add);
        heading.tags().stream().map(Located::span).forEach(spans::add);
        for (Located<?> field :
                new Located<?>[] {
                    heading.mrn(),
                    heading.dtg(),
                    heading.classification(),
                    heading.subject(),
                    heading.from()
                }) {
            if (field != null) {
                spans.add(field.span());
            }
        }
        return spans;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "A ",
                "ABC. ",
                "Ref: A. Valletta 5; ",
                "Subject: ",
                "REF/A/",
                "SUBJ/X",
                "//",
                "; ",
                ", ",
                "(",
                ": ",
                "|",
                "x||",
                "Info: x|",
                "Info: |",
                "1. (U) x|",
                "SECRET|",
                "_|",
                "Source: x|",
                "Page 1|",
                "a:b|",
                "ABC DEF|",
                "Identifier|",
                "Identifier\t",
                "Capture Date: x|",
                "12 ",
                "Telegram ",
                " from ",
                " to "
            })
    void muchOfAnythingTakesAMoment(String piece) {
        int times = 200_000 / piece.length();
        for (String whole : SOURCES) {
            String head = whole.substring(0, Math.min(whole.length(), 120));
            String hurting = head + piece.repeat(times);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> {
                        READERS.forEach(reader ->
                                assertThat(reader.apply(hurting).source().length())
                                        .isEqualTo(hurting.length()));
                        SourceText source = DraftText.source(hurting);
                        ArchivePage.find(
                                source, Lines.of(source.text(), source.lines()), 0, new Marks());
                        MessageAttributes.find(
                                source, Lines.of(source.text(), source.lines()), 0, new Marks());
                    });
        }
    }
}
