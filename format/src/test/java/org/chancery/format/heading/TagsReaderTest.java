package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.telegram.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagsReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    PGOV PREL PINR MARR SNAR CH RS AF ZK  -> PGOV PREL PINR MARR SNAR CH RS AF ZK
                    PREL, PGOV; SNAR/CH                   -> PREL PGOV SNAR CH
                    prel pgov ch                          -> PREL PGOV CH
                    PREL.PGOV.CH                          -> PREL PGOV CH
                    PREL - PGOV - CH.                     -> PREL PGOV CH
                    PREL| PGOV,|CH                        -> PREL PGOV CH
                    PREL "PGOV" *CH*                      -> PREL PGOV CH
                    UNGA/C-1 PREL                         -> UNGA/C-1 PREL
                    AFL-CIO ELAB                          -> AFL-CIO ELAB
                    AT&T ECON                             -> AT&T ECON
                    EL AL EAIR                            -> EL AL EAIR
                    COLOMBO PLAN EAID                     -> COLOMBO PLAN EAID
                    KDEM KPAO                             -> KDEM KPAO
                    PREL (UN)                             -> PREL UN
                    """)
    void readsTagsHoweverTheyAreParted(String value, String expected) {
        assertThat(FieldText.tags(value, FieldText.astana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    OVIP (VANCE, CYRUS) IS, SY, SA                         -> OVIP <VANCE, CYRUS> IS SY SA
                    OVIP (VANCE, CYRUS)|(BROWN, HAROLD) US                 -> OVIP <VANCE, CYRUS> <BROWN, HAROLD> US
                    OVIP (VANCE, CYRUS; BROWN, HAROLD) US                  -> OVIP <VANCE, CYRUS> <BROWN, HAROLD> US
                    OREP (FEATHERSTONE, HORACE)(MUDGE, DELPHINE) PREL      -> OREP <FEATHERSTONE, HORACE> <MUDGE, DELPHINE> PREL
                    PREL, OVIP (HABIB), LE                                 -> PREL OVIP <HABIB> LE
                    OVIP (VANCE, CYRUS IS, SY                              -> OVIP <VANCE, CYRUS> IS SY
                    OVIP (VANCE, CYRUS (BROWN, HAROLD) US                  -> OVIP <VANCE, CYRUS> <BROWN, HAROLD> US
                    OVIP KISSINGER, HENRY A. US                            -> OVIP <KISSINGER, HENRY A.> US
                    OVIP, KISSINGER, HENRY, PREL                           -> OVIP <KISSINGER, HENRY> PREL
                    OVIP MUDGE DELPHINE PREL                               -> OVIP <MUDGE, DELPHINE> PREL
                    ovip (mudge, delphine), prel, mt                       -> OVIP <MUDGE, DELPHINE> PREL MT
                    """)
    void readsPersons(String value, String expected) {
        assertThat(FieldText.tags(value, FieldText.astana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    2009-11-05 -> PREL COUNTERTERRORISM  -> PREL COUNTERTERRORISM? ! TAG-UNKNOWN COUNTERTERRORISM
                    2009-11-05 -> PREL PRLE              -> PREL PRLE? ! TAG-UNKNOWN PRLE
                    2009-11-05 -> PREL PREL CH           -> PREL PREL CH ! TAG-DUP PREL
                    2009-11-05 -> PREL RU IQ VZ          -> PREL RU IQ VZ ! TAG-VARIANT RU ! TAG-VARIANT IQ ! TAG-VARIANT VZ
                    2009-11-05 -> CH RS                  -> CH RS ! TAG-NO-SUBJECT CH RS
                    2009-11-05 -> PRELPGOV CH            -> PREL PGOV CH ! TAG-UNKNOWN PRELPGOV > PREL PGOV
                    2009-11-05 -> PREL PGOVCHRS          -> PREL PGOV CH RS ! TAG-UNKNOWN PGOVCHRS > PGOV CH RS
                    2009-11-05 -> MTPREL ITPHUM          -> MT PREL IT PHUM ! TAG-UNKNOWN MTPREL > MT PREL ! TAG-UNKNOWN ITPHUM > IT PHUM
                    2009-11-05 -> PREL MT SIPDIS         -> PREL MT ! TAG-UNKNOWN SIPDIS
                    2009-11-05 -> PREL HUMAN RIGHTS      -> PREL HUMAN RIGHTS? ! TAG-UNKNOWN HUMAN RIGHTS
                    2009-11-05 -> ECON, ECONOMIC AFFAIRS -> ECON ECONOMIC AFFAIRS? ! TAG-UNKNOWN ECONOMIC AFFAIRS
                    2009-11-05 -> PREL FERRY SAFETY, MT  -> PREL FERRY SAFETY? MT ! TAG-UNKNOWN FERRY SAFETY
                    2009-11-05 -> PR-|EL CH              -> PREL CH ! TAG-UNKNOWN PR-|EL > PREL
                    2009-11-05 -> PREL U.S.              -> PREL US ! TAG-UNKNOWN U.S > US
                    2009-11-05 -> N/A                    -> -
                    2009-11-05 -> NONE                   -> -
                    2009-11-05 -> ,,,                    -> -
                    2009-11-05 -> PFOR CH                -> PFOR CH ! TAG-UNKNOWN PFOR
                    1990-11-05 -> PFOR CH                -> PFOR CH
                    1974-05-17 -> PFOR CH                -> PFOR CH
                    1974-05-17 -> PFOR KDEM              -> PFOR KDEM ! TAG-UNKNOWN KDEM
                    1966-12-28 -> EFIS PBTS AR           -> EFIS PBTS AR
                    """)
    void saysWhatIsWrong(String date, String value, String expected) {
        assertThat(FieldText.tags(value, FieldText.setting(date, ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
                    1974-05-17 -> CH -> China (Mainland)
                    2009-11-05 -> CH -> China
                    2023-05-17 -> CH -> Switzerland
                    2009-11-05 -> KS -> Korea (Republic of)
                    1974-05-17 -> KS -> Korea (South)
                    2009-11-05 -> ZK -> Central Asia
                    2023-05-17 -> RU -> Russia
                    """)
    void picksTheListOfItsTime(String date, String tag, String meaning) {
        Reading<List<Located<Tag>>> reading =
                TagsReader.read(FieldText.passage(tag), FieldText.setting(date, ""));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> {
                            Located<?> located = (Located<?>) ((List<?>) read.value()).getFirst();
                            assertThat(located.value())
                                    .isEqualTo(new Tag(tag, Tag.Kind.COUNTRY, meaning));
                        });
    }

    @Test
    void suggestsTheNearestTag() {
        Reading<List<Located<Tag>>> reading =
                TagsReader.read(FieldText.passage("PRLE"), FieldText.astana());
        assertThat(reading.diagnostics().getFirst().message())
                .isEqualTo("tag not as the list of its time has it: PRLE (PREL?)");
    }
}
