package org.chancery.archive.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EL MINISTERIO DE RELACIONES EXTERIORES SALUDA ATENTAMENTE A LA HONORABLE EMBAJADA Y TIENE EL HONOR DE REFERIRSE A LA NOTA VERBAL | es",
                "El Gobierno no aceptará presión alguna en este asunto, dijo el Canciller al Embajador. | es",
                "LE PRESIDENT A RECU CE MATIN L'AMBASSADEUR AU PALAIS, INDIQUE LE COMMUNIQUE. | fr",
                "DIE BUNDESREGIERUNG HAT MIT BEDAUERN ZUR KENNTNIS GENOMMEN, DASS DIE VERHANDLUNGEN NICHT FORTGESETZT WERDEN | de",
                "IL MINISTRO DEGLI ESTERI HA DICHIARATO CHE IL GOVERNO ITALIANO NON INTENDE MODIFICARE LA PROPRIA POSIZIONE | it",
                "O GOVERNO CONSIDERA QUE AS NEGOCIACOES NAO PODEM CONTINUAR SEM A PARTICIPACAO DE TODOS OS PAISES | pt",
                "DE REGERING HEEFT BESLOTEN DAT HET VERDRAG NIET ZAL WORDEN ONDERTEKEND VOORDAT DE KAMER HEEFT GESPROKEN | nl",
                "HUKUMET BU KONUDA HICBIR BASKIYI KABUL ETMEYECEGINI VE GORUSMELERIN DEVAM EDECEGINI BILDIRDI | tr",
                "Rząd oświadczył, że nie przyjmie tego projektu i że rozmowy będą się toczyć tylko przez pośredników | pl",
                "Советское правительство считает необходимым заявить, что эти действия не могут быть оправданы | ru",
                "Η κυβέρνηση δηλώνει ότι δεν αποδέχεται καμία πίεση για το ζήτημα αυτό και θα συνεχίσει | el",
                "قالت الحكومة في بيان لها إن المفاوضات سوف تستمر في الأسبوع القادم بين جميع الأطراف المعنية | ar",
                "外務大臣は本日の記者会見で、この問題について政府の立場に変わりはないと述べた。 | ja",
                // the note, but for what introduces it
                "THE NOTE READS: QUOTE EL MINISTERIO DE RELACIONES EXTERIORES SALUDA ATENTAMENTE A LA EMBAJADA Y TIENE EL HONOR DE REFERIRSE A LA NOTA UNQUOTE | es",
                // a word or two of it, within English
                "THE MINISTER CALLED THE TEXT \"UNA NOTA QUE NO ES PARA EL PUBLICO\" AND SAID THAT HE WOULD NOT SIGN IT | en",
                "EMBOFF MET FONOFF REP AUG 3 RE VISIT. NO CHG ETA. PLS ADVISE ASAP ETD AND A/C TYPE. REQ CLEARANCE SOONEST. | en",
                "CONFIRM RECEIPT SEPTEL. EMBASSY CONCURS. GOVT UNLIKELY ACT BEFORE ELECTIONS. RECOMMEND DEPARTMENT DEFER REPLY. | en",
                // names are no language
                "PARTICIPANTS: JUAN CARLOS DE LA PENA, MARIA DEL CARMEN LOPEZ, JOSE LUIS DE LOS SANTOS, PEDRO GONZALEZ, ANA DE LA CRUZ | en",
                "DELEGATION: ABDUL RAHMAN AL-SAUD, HAMAD BIN JASSIM AL-THANI, MUHAMMAD AL-SABAH, YUSUF BIN ALAWI | en",
                "Vladimir Ivanovich Petrov, Sergey Kuznetsov, Igor Sidorenko, Nikolay Tkachenko, Oleksandr Shevchenko | en",
                "ZCZC LAA117 08042031 GG LICCZQZX LFFFYNYX DTTCZQZX LMMLYFYX 080420 LMMLYNYX QWXXX/IV/M/W/000/005/3548N01304E003 | en",
                // too short to tell
                "SALUDOS CORDIALES DEL CANCILLER. |",
                "MESSAGE CANCELLED. |",
            })
    void tells(String paragraph, String code) {
        assertThat(LanguageReader.of(paragraph).map(Language::code).orElse(null)).isEqualTo(code);
    }

    /// Two texts in other languages were written for the samples; whatever else is said to be
    /// foreign is an error.
    @Test
    void samplesAreInEnglishButForTwoParagraphs() throws IOException {
        List<String> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                Telegram telegram = TelegramParser.parse(Files.readAllBytes(file));
                for (Paragraph paragraph : telegram.body().paragraphs()) {
                    LanguageReader.of(paragraph.text())
                            .filter(language -> !language.equals(Language.ENGLISH))
                            .ifPresent(language -> others.add(telegram.id() + " " + language));
                }
            }
        }
        assertThat(others).containsExactly("08TUNIS1061 French", "08TUNIS1061 Spanish");
    }

    @Test
    void languagesAreNamedByCodeAndName() {
        assertThat(Language.named("ES")).isEqualTo(Language.named("spanish")).isPresent();
        assertThat(Language.named("latin")).isEmpty();
        assertThat(Language.all())
                .extracting(Language::name)
                .doesNotHaveDuplicates()
                .isSorted()
                .contains("English", "French", "Russian", "Chinese");
    }
}
