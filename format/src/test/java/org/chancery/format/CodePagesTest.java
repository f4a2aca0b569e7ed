package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.format.TelegramWriter.Written;
import org.chancery.format.diagnostic.CodePage;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Characters;
import org.chancery.format.write.Style;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every code has a page, and what the page shows is what happens.
final class CodePagesTest {

    private static final Path PAGES =
            Path.of("src", "main", "resources", "org", "chancery", "format", "code");

    @TestFactory
    Stream<DynamicTest> theExampleOfEveryPageYieldsItsCode() {
        return TelegramParser.codes().stream()
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> check(code)));
    }

    private static void check(DiagnosticCode code) {
        CodePage page = CodePage.of(code);
        assertThat(page.title()).isNotBlank();
        assertThat(page.meaning()).isNotEmpty();
        assertThat(page.rule()).isNotEmpty();
        assertThat(page.advice()).isNotEmpty();
        assertThat(diagnostics(page.exampleBytes()))
                .extracting(diagnostic -> diagnostic.code().id())
                .contains(code.id());
    }

    /// Of reading, of a late day, and of writing for a teletype.
    private static List<Diagnostic> diagnostics(byte[] example) {
        Telegram telegram = TelegramParser.parse(example);
        Written written =
                new TelegramWriter(Tables.standard(), Style.WIRE.withCharacters(Characters.ITA2))
                        .write(telegram.fields());
        List<Diagnostic> all = new ArrayList<>(telegram.diagnostics());
        all.addAll(DayChecks.on(LocalDate.of(2030, 1, 1), telegram));
        all.addAll(written.diagnostics());
        return all;
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        List<String> codes =
                TelegramParser.codes().stream().map(code -> code.id() + ".md").toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    void theDocumentListsEveryCode() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "diagnostics.md"));
        for (DiagnosticCode code : TelegramParser.codes()) {
            assertThat(document)
                    .contains("/code/%s.md): %s\n".formatted(code.id(), CodePage.of(code).title()));
        }
    }

    /// The telegram that the examples are made from has nothing wrong with it.
    @Test
    void anOrderlyTelegramYieldsNothing() {
        byte[] orderly = CodePage.of(org.chancery.format.heading.LabelCode.DCL_DUE).exampleBytes();
        assertThat(TelegramParser.parse(orderly).diagnostics()).isEmpty();
    }
}
