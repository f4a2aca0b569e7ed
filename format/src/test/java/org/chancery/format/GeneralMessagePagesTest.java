package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// General messages where their number, class or originator stands in another place than the usual
/// one (reference 9.2).
final class GeneralMessagePagesTest {

    private static final String SETS =
            """
            MSGID/GENADMIN/CNO WASHINGTON DC/N1/MAY//
            SUBJ/SHIPS LIBRARIES//
            RMKS/1. Books.
            2. Shelves.//
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Above the date-time group.
                """
                NAVADMIN 064/22
                R 301921Z DEC 22
                UNCLAS
                """,
                """
                NAVADMIN 064/22
                DTG: R 301921Z DEC 22
                UNCLAS
                """,
                // Behind the class, with and without the subject code.
                """
                R 301921Z DEC 22
                FM CNO WASHINGTON DC
                TO NAVADMIN
                UNCLAS NAVADMIN 064/22
                """,
                """
                R 301921Z DEC 22
                FM CNO WASHINGTON DC//N1//
                TO NAVADMIN
                UNCLAS //N01020// NAVADMIN 064/22
                """,
                """
                R 301921Z DEC 22
                FM CNO WASHINGTON DC
                TO NAVADMIN
                BT
                UNCLAS //N01020// NAVADMIN 064/22
                """,
                // One stroke behind the class.
                """
                R 301921Z DEC 22
                UNCLASSIFIED/
                NAVADMIN 064/22
                """,
                // A gateway's mark of the end of the addresses, on a line of its own.
                """
                R 301921Z DEC 22
                FM CNO WASHINGTON DC
                TO NAVADMIN
                QQQQ
                UNCLAS
                NAVADMIN 064/22
                """,
                """
                R 301921Z DEC 22
                FM CNO WASHINGTON DC
                TO NAVADMIN
                BT
                UNCLAS
                QQQQ
                NAVADMIN 064/22
                """,
            })
    void theNumberIsFound(String top) {
        Telegram telegram = read(top + SETS);
        assertThat(telegram.id()).isEqualTo("22NAVADMIN64");
        assertThat(telegram.dialect().dialect()).isEqualTo(Dialect.JANAP128);
        assertThat(telegram.heading().classification())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo(Classification.UNCLASSIFIED);
        assertThat(subject(telegram)).isEqualTo("SHIPS LIBRARIES");
        assertThat(names(telegram.heading().toAddressees())).isSubsetOf("NAVADMIN");
        assertThat(telegram.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(HeadingCode.CLS_CAPTION_UNKNOWN);
    }

    @Test
    void aNumberOfAnotherYearAboveIsNotItsOwn() {
        Telegram telegram = read("NAVADMIN 064/07\nR 301921Z DEC 22\nUNCLAS\n" + SETS);
        assertThat(telegram.heading().mrn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GENTEXT/REMARKS/1.  Books.\n", "RMKS/1.  Books.\n"})
    void whereOnlyTheRemarksAreLeft(String remarks) {
        Telegram telegram = read("R 121752Z OCT 21\nALMAR 025/21 \n" + remarks + "2.  Shelves.\n");
        assertThat(telegram.id()).isEqualTo("21ALMAR25");
        assertThat(telegram.body().paragraphs())
                .extracting(paragraph -> String.valueOf(paragraph.number()))
                .containsExactly("1", "2");
        assertThat(telegram.body().paragraphs()).allMatch(paragraph -> paragraph.heading() == null);
    }

    @Test
    void lineEndsThatAreAllLost() {
        Telegram telegram =
                read(
                        "UNCLASSIFIED// ROUTINE R 192237Z MAR 20 MID110000494988U FM CNO WASHINGTON"
                                + " DC TO NAVADMIN INFO SECNAV WASHINGTON DC CNO WASHINGTON DC CMC"
                                + " WASHINGTON DC BT UNCLAS NAVADMIN 075/20 PASS TO OFFICE CODES:"
                                + " FM CNO WASHINGTON DC//N1// MSGID/NAVADMIN/CNO WASHINGTON"
                                + " DC/CNO/MAR// SUBJ/SHIPS LIBRARIES// REF/A/ALNAV/SECNAV/026/20//"
                                + " RMKS/1. This NAVADMIN is of books, of which each ship has too"
                                + " few. 2. It is of shelves, too.// BT #0001 NNNN UNCLASSIFIED//");
        assertThat(telegram.id()).isEqualTo("20NAVADMIN75");
        assertThat(names(telegram.heading().infoAddressees()))
                .containsExactly("SECNAV WASHINGTON DC", "CNO WASHINGTON DC", "CMC WASHINGTON DC");
        assertThat(subject(telegram)).isEqualTo("SHIPS LIBRARIES");
    }

    @Test
    void theLabelsOfSetsVary() {
        Telegram telegram =
                read(
                        """
                        R 311803Z OCT 14
                        MARADMIN 562/14
                        MSGID/CMC WASHINGTON DC MRA RA//
                        SUBJECT/SHIPS LIBRARIES//
                        REF/A/ALNAV/SECNAV/026/20//
                        REF/B/MARADMIN/082-20//
                        REF/C/DOC/DOD/YMD: 20140512//
                        GENTEXT/REMARKS/1. Books.//
                        """);
        assertThat(subject(telegram)).isEqualTo("SHIPS LIBRARIES");
        assertThat(telegram.heading().from())
                .isNotNull()
                .extracting(Located::value)
                .isEqualTo("CMC WASHINGTON DC MRA RA");
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("20ALNAV26", "20MARADMIN82", "null");
        assertThat(telegram.heading().references())
                .extracting(reference -> reference.value().kind())
                .containsExactly(
                        Reference.Kind.TELEGRAM, Reference.Kind.TELEGRAM, Reference.Kind.DOCUMENT);
    }

    @Test
    void aCoastGuardMessageHasItsSubjectCodeBelowItsNumber() {
        Telegram telegram =
                read(
                        """
                        R 161703Z JUN 25 MID120002011578U
                        FM COMDT COGARD WASHINGTON DC
                        TO ALCOAST
                        BT
                        UNCLAS
                        ALCOAST 272/25
                        SSIC 13034
                        SUBJ: SHIPS LIBRARIES
                        A. 14 CFR SECTION 99.7
                        B. NOTICE 250411-270520
                        C. ALCOAST 112/24
                        1. Purpose. Books.
                        """);
        assertThat(telegram.id()).isEqualTo("25ALCOAST272");
        assertThat(telegram.heading().references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("null", "null", "24ALCOAST112");
        assertThat(telegram.diagnostics()).extracting(Diagnostic::code).isEmpty();
    }

    private static List<String> names(List<Located<Addressee>> addressees) {
        return addressees.stream().map(addressee -> addressee.value().name()).toList();
    }

    private static String subject(Telegram telegram) {
        Located<String> subject = telegram.heading().subject();
        return subject == null ? "none" : subject.value();
    }

    private static Telegram read(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
