package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.LineMap;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.ExecutiveOrder;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.telegram.Transmission;
import org.junit.jupiter.api.Test;

/// The real sample, 09ASTANA1967, read completely: a page of an archive, a telegram of three
/// sections, its heading block twice.
@SuppressWarnings("NullAway") // a field that is missing fails its test
final class SampleTest {

    private final Telegram telegram = Samples.read("09ASTANA1967");
    private final Heading heading = telegram.heading();
    private final Body body = telegram.body();

    @Test
    void theArchivesPageStandsApartFromTheMessage() {
        assertThat(telegram.claim()).isNotNull();
        assertThat(telegram.claim().identifier().value()).isEqualTo("09ASTANA1967");
        assertThat(telegram.claim().created().value()).isEqualTo("2009-11-05 03:45:00");
        assertThat(telegram.claim().classification().value()).isEqualTo("CONFIDENTIAL");
        assertThat(telegram.claim().origin().value()).isEqualTo("Embassy Astana");
        assertThat(telegram.claim().title().value())
                .isEqualTo("KAZAHKSTAN: DAS KROL COMPARES NOTES WITH");
        assertThat(telegram.claim().tags()).hasSize(9);
        assertThat(telegram.pieces().getFirst().element()).isEqualTo(Element.ARCHIVE_PAGE);
        assertThat(body.paragraphs().getFirst().text())
                .startsWith("SUMMARY: SCA DAS George Krol met");
    }

    @Test
    void itsNumberDateAndClassAreRead() {
        assertThat(telegram.dialect().dialect()).isEqualTo(Dialect.ACP127);
        assertThat(telegram.id()).isEqualTo("09ASTANA1967");
        assertThat(heading.date()).isEqualTo(Instant.parse("2009-11-05T03:45:00Z"));
        assertThat(heading.dtg().value().wire()).isEqualTo("050345Z NOV 09");
        assertThat(heading.classification().value().name()).isEqualTo("CONFIDENTIAL");
        assertThat(heading.captions())
                .extracting(caption -> caption.value().name())
                .containsExactly("SIPDIS");
        assertThat(heading.origin().name()).isEqualTo("Embassy Astana");
        assertThat(heading.origin().country()).isEqualTo("KZ");
    }

    @Test
    void sixteenAddresseesHaveIndicatorPrecedenceAndSerial() {
        assertThat(heading.from().value()).isEqualTo("AMEMBASSY ASTANA");
        assertThat(heading.action().value()).isEqualTo(Precedence.PRIORITY);
        assertThat(heading.info()).isNull();
        assertThat(heading.toAddressees())
                .extracting(Located::value)
                .containsExactly(
                        new Addressee(
                                "SECSTATE WASHDC", "RUEHC", Precedence.PRIORITY, "6761", false));
        assertThat(heading.infoAddressees())
                .hasSize(15)
                .allSatisfy(addressee -> {
                    assertThat(addressee.value().routing()).isNotNull();
                    assertThat(addressee.value().precedence()).isEqualTo(Precedence.PRIORITY);
                });
        assertThat(heading.infoAddressees().get(1).value())
                .isEqualTo(
                        new Addressee(
                                "CIS COLLECTIVE", "RUCNCIS", Precedence.PRIORITY, "2116", false));
        assertThat(heading.infoAddressees())
                .extracting(
                        addressee -> addressee.value().routing() + "/" + addressee.value().name())
                .contains(
                        "RUEKJCS/JOINT STAFF WASHDC",
                        "RUEKJCS/SECDEF WASHDC",
                        "RHMFISS/CDR USCENTCOM MACDILL AFB FL");
    }

    @Test
    void orderClassifierAndPassLineAreRead() {
        assertThat(heading.passLines())
                .extracting(Located::value)
                .containsExactly("STATE FOR SCA/CEN, S/SRAP, INL");
        assertThat(heading.executiveOrder().value())
                .isEqualTo(
                        new ExecutiveOrder(
                                "12958",
                                "DECL: 11/02/2019",
                                LocalDate.of(2019, 11, 2),
                                null,
                                List.of()));
        assertThat(heading.classifiedBy().value().name())
                .isEqualTo("Ambassador Richard E. Hoagland");
        assertThat(heading.classifiedBy().value().title()).isNull();
        assertThat(heading.classifiedBy().value().reasons()).containsExactly("1.4(b)", "1.4(d)");
    }

    @Test
    void tagsHaveTheMeaningsOfTheirTime() {
        assertThat(heading.tags())
                .extracting(tag -> tag.value().tag())
                .containsExactly("PGOV", "PREL", "PINR", "MARR", "SNAR", "CH", "RS", "AF", "ZK");
        assertThat(heading.tags().get(5).value().meaning()).startsWith("China");
        assertThat(heading.tags().get(8).value().meaning()).contains("Central Asia");
    }

    @Test
    void theSubjectIsWholeAndThePagesTitleIsNot() {
        assertThat(heading.subject().value())
                .isEqualTo("KAZAHKSTAN: DAS KROL COMPARES NOTES WITH ASTANA'S SECURITY COUNCIL");
        assertThat(heading.subject().spans()).hasSize(2);
        Diagnostic cut = diagnostic("SUB-TRUNCATED");
        assertThat(new LineMap(telegram.source().text()).place(cut.span()).line()).isEqualTo(11);
    }

    @Test
    void threeSectionsAreJoinedAndTheHeadingBlockIsReadOnce() {
        assertThat(heading.sections().declared()).isEqualTo(3);
        assertThat(heading.sections().present()).containsExactly(1, 2, 3);
        assertThat(diagnostic("SEC-REPEAT")).isNotNull();
        assertThat(body.paragraphs())
                .extracting(Paragraph::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(body.paragraphs())
                .extracting(paragraph -> paragraph.portion().mark())
                .containsExactly("C", "C", "C", "C", "C", "C", "C", "C", "C", "C", "U");
    }

    @Test
    void pageLinesAreOutOfTheText() {
        Paragraph fourth = body.paragraphs().get(3);
        assertThat(fourth.text()).contains("to establish a \"security belt around Afghanistan.\"");
        assertThat(body.paragraphs()).noneMatch(paragraph -> paragraph.text().contains("00001967"));
        assertThat(telegram.pieces())
                .filteredOn(piece -> piece.element() == Element.PAGE_LINE)
                .extracting(piece -> telegram.source().text().text(piece.span()))
                .containsExactly("ASTANA 00001967 002 OF 003", "ASTANA 00001967 003 OF 003");
    }

    @Test
    void summaryCommentHeadingsAndSignatureAreRecognised() {
        assertThat(body.paragraphs().getFirst().kind()).isEqualTo(Paragraph.Kind.SUMMARY);
        assertThat(body.paragraphs().get(9).kind()).isEqualTo(Paragraph.Kind.COMMENT);
        assertThat(body.paragraphs().get(1).heading()).isEqualTo("STAFF OFFICERS TO ISAF HQ");
        assertThat(body.paragraphs().stream().map(Paragraph::heading).distinct())
                .containsExactly(
                        null,
                        "STAFF OFFICERS TO ISAF HQ",
                        "CSTO RAPID REACTION FORCE?",
                        "THE AFGHANISTAN THREAT TO CENTRAL ASIA",
                        "CHINA ALSO WATCHING",
                        "UZBEKISTAN",
                        "NO NEW U.S. MILITARY BASES");
        assertThat(body.signature().value()).isEqualTo("HOAGLAND");
    }

    @Test
    void theTransmissionIsKept() {
        Transmission transmission = telegram.transmission();
        assertThat(transmission.channels()).extracting(Located::value).containsExactly("XRO9485");
        assertThat(transmission.digraph().value()).isEqualTo("PP");
        assertThat(transmission.relay()).hasSize(13);
        assertThat(transmission.station().value()).isEqualTo("RUEHTA");
        assertThat(transmission.serial().value()).isEqualTo("1967");
        assertThat(transmission.filed().value()).isEqualTo("3090345");
        assertThat(transmission.security().value()).isEqualTo("CCCCC");
        assertThat(transmission.clear()).isFalse();
        assertThat(transmission.signals()).extracting(Located::value).containsExactly("ZZH");
    }

    @Test
    void everyFieldStandsWhereItSays() {
        assertThat(at(heading.from())).isEqualTo("AMEMBASSY ASTANA");
        assertThat(at(heading.dtg())).isEqualTo("050345Z NOV 09");
        assertThat(at(heading.classification())).isEqualTo("C O N F I D E N T I A L");
        assertThat(at(heading.mrn())).isEqualTo("ASTANA 001967");
        assertThat(at(body.signature())).isEqualTo("HOAGLAND");
        assertThat(heading.tags())
                .allSatisfy(tag -> assertThat(at(tag)).isEqualTo(tag.value().tag()));
        assertThat(telegram.pieces()).noneMatch(piece -> piece.element() == Element.UNREAD);
    }

    private String at(Located<?> located) {
        return telegram.source().text().text(located.span());
    }

    private Diagnostic diagnostic(String code) {
        return telegram.diagnostics().stream()
                .filter(found -> found.code().id().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
