package org.chancery.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.format.TelegramParser;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// What is written as XML is valid.
final class SchemaTest {

    /// What a schema finds wrong.
    private static final class Faults implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            all.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }

    enum Kind {
        TEI(Form.TEI, "tei.rnc"),
        DUBLIN_CORE(Form.DUBLIN_CORE, "dc.rnc"),
        METS(Form.METS, "mets.rnc"),
        EAD(Form.EAD, "ead.rnc");

        private final Form form;
        private final String schema;

        Kind(Form form, String schema) {
            this.form = form;
            this.schema = schema;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySampleIsValid(Kind kind) throws Exception {
        for (Telegram telegram : Telegrams.samples()) {
            assertThat(faults(kind, Telegrams.as(kind.form, telegram)))
                    .as(telegram.source().name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void syntheticTelegramsAreValid(Kind kind) throws Exception {
        for (Telegram telegram : synthetic()) {
            assertThat(faults(kind, Telegrams.as(kind.form, telegram))).as(telegram.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TEI", "EAD"})
    void manyInOneAreValid(Kind kind) throws Exception {
        assertThat(faults(kind, Telegrams.as(kind.form, Telegrams.samples()))).isEmpty();
        assertThat(faults(kind, Telegrams.as(kind.form, synthetic()))).isEmpty();
        assertThat(faults(kind, Telegrams.as(kind.form))).as("none").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isValidWhateverATelegramSays(Kind kind) throws Exception {
        for (String words : HostileTest.WORDS) {
            assertThat(faults(kind, Telegrams.as(kind.form, Telegrams.saying(words))))
                    .as(words)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TEI, </head>, </head><lg/>",
        "EAD, level=\"item\", level=\"cable\"",
        "METS, SHA-256, SHA-3",
        "DUBLIN_CORE, dc:title, dc:titel"
    })
    void aFaultIsFound(Kind kind, String right, String wrong) throws Exception {
        String document =
                new String(Telegrams.as(kind.form, Telegrams.sample()), StandardCharsets.UTF_8);
        assertThat(faults(kind, document.replace(right, wrong).getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void whatWasTakenOutIsAGap() {
        String tei =
                new String(
                        Telegrams.as(Form.TEI, Telegrams.sample("08USUNNEWYORK988-redacted.txt")),
                        StandardCharsets.UTF_8);
        assertThat(tei).contains("<gap reason=\"withheld\"><desc>");
    }

    private static List<Telegram> synthetic() {
        SyntheticTelegrams telegrams = new SyntheticTelegrams(11);
        TelegramParser parser = new TelegramParser(Tables.standard());
        return LongStream.range(0, 60)
                .boxed()
                .flatMap(i -> Stream.of(telegrams.at(i), telegrams.damaged(i)))
                .map(telegram -> parser.read(telegram.bytes(), "a.txt", "text"))
                .toList();
    }

    private static List<String> faults(Kind kind, byte[] document) throws Exception {
        Faults faults = new Faults();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        ValidationDriver driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        URL schema = Objects.requireNonNull(SchemaTest.class.getResource("schema/" + kind.schema));
        assertThat(driver.loadSchema(new InputSource(schema.toString())))
                .as("%s", faults.all)
                .isTrue();
        driver.validate(new InputSource(new ByteArrayInputStream(document)));
        return faults.all;
    }
}
