package org.chancery.convert.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Limits;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// XML of kinds of its own, with records that hold telegrams.
@Timeout(60)
final class XmlTelegramsTest {

    private static final String HEAD = "<?xml version=\"1.0\"?>";

    private static String cable(int serial) {
        return "<cable><meta><mrn>75VALLETTA%d</mrn><origin>Embassy Valletta</origin></meta><body>%s</body></cable>"
                .formatted(serial, Samples.telegram(serial));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cables><cable><mrn>75VALLETTA1</mrn><body>%s</body></cable><cable><body>%s</body></cable></cables>",
                "<add><doc><field name='mrn'>75VALLETTA1</field><field name='body'>%s</field></doc><doc><field name='body'>%s</field></doc></add>",
                "<x:list xmlns:x='y'><x:item><x:full_text><![CDATA[%s]]></x:full_text></x:item><x:item><x:full_text>%s</x:full_text></x:item></x:list>"
            })
    void everyRecordIsATelegram(String form) {
        Heard heard =
                Heard.of("x", HEAD + form.formatted(Samples.telegram(1), Samples.telegram(2)));
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.telegrams().getLast().entry()).isEqualTo("row 2");
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void whatStandsAroundTheTextIsAClaim() {
        Telegram read = Heard.of("x", HEAD + "<all>" + cable(17) + "</all>").telegram();
        assertThat(requireNonNull(requireNonNull(read.claim()).origin()).value())
                .isEqualTo("Embassy Valletta");
    }

    @Test
    void elementsWithinATextEndLines() {
        String body =
                "<p>1. It sails.</p><p>2. It <b>comes</b> back.</p>"
                        .replace("<b>comes</b>", "comes");
        String text =
                Heard.of(
                                "x",
                                HEAD
                                        + "<r><c><mrn>75VALLETTA1</mrn><body>"
                                        + body
                                        + "</body></c></r>")
                        .text();
        assertThat(text).endsWith("1. It sails.\n2. It comes back.");
    }

    /// A description with the full text in a note, an edition: whatever its elements are called.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mods><titleInfo><title>Ferries</title></titleInfo><note type='fulltext'>%s</note></mods>",
                "<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:body><h:pre>%s</h:pre></h:body></h:html>",
                "<r:article xmlns:r='r'><r:literallayout>%s</r:literallayout></r:article>"
            })
    void xmlOfWordsAloneMayBeATelegram(String form) {
        Heard heard = Heard.of("x", HEAD + form.formatted(Samples.telegram(17)));
        assertThat(heard.ids()).containsExactly("75VALLETTA17");
        assertThat(heard.refusals()).isEmpty();
    }

    @Test
    void theUserSaysWhichElementIsWhat() {
        String own = HEAD + "<r><c><nr>75VALLETTA1</nr><was>1. It sails.</was></c></r>";
        Heard heard =
                Heard.of(
                        "x",
                        own.getBytes(StandardCharsets.UTF_8),
                        ColumnMap.parse("mrn=nr,body=was"),
                        Limits.standard());
        assertThat(heard.ids()).containsExactly("75VALLETTA1");
    }

    @Test
    void xmlOfOtherKindsSaysWhatIsMissing() {
        for (String other :
                new String[] {
                    "<feed/>",
                    "<mods><titleInfo><title>x</title></titleInfo></mods>",
                    "<chat><message>Hello.</message></chat>",
                    "<rss><item>"
                            + Samples.telegram(1)
                            + "</item><item>"
                            + Samples.telegram(2)
                            + "</item></rss>",
                    "<a>".repeat(100_000),
                    "<r><c>&unknown;</c></r>"
                }) {
            Heard heard = Heard.of("x", HEAD + other);
            assertThat(heard.telegrams()).isEmpty();
            assertThat(heard.refusals()).hasSize(1);
        }
    }

    @Test
    void damagedXmlIsReadAsFarAsItGoes() {
        Heard heard = Heard.of("x", HEAD + "<all>" + cable(1) + cable(2) + "<cable></all>");
        assertThat(heard.ids()).containsExactly("75VALLETTA1", "75VALLETTA2");
        assertThat(heard.refusals())
                .containsExactly("\"x\" is XML that is damaged: it was read as far as it goes");
    }

    @Test
    void anElementThatAloneWouldFillTheMemoryIsRefused() {
        String much = "x".repeat(70 << 20);
        for (String one :
                new String[] {
                    "<r><c><mrn>75VALLETTA1</mrn><body>" + much + "</body></c></r>",
                    "<r><c a=\"" + much + "\"><body>1. It sails.</body></c></r>"
                }) {
            Heard heard = Heard.of("x", HEAD + one);
            assertThat(heard.telegrams()).isEmpty();
            assertThat(heard.refusals()).hasSize(1);
        }
    }

    @Test
    void entitiesAreNeverResolved() {
        String hostile =
                HEAD
                        + "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r><c><mrn>75VALLETTA1</mrn><body>1. &x; sails.</body></c></r>";
        assertThat(Heard.of("x", hostile).telegrams())
                .allSatisfy(found ->
                        assertThat(new String(found.bytes(), StandardCharsets.UTF_8))
                                .doesNotContain("root:"));
    }
}
