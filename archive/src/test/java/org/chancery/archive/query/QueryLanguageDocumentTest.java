package org.chancery.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.QueryDiagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the manual says is so.
class QueryLanguageDocumentTest {

    /// A row of a table.
    record Row(String section, String query, String meaning) {}

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(Path.of("..", "docs", "query-language.md"))) {
            section = line.startsWith("## ") ? line.substring(3) : section;
            if (line.startsWith("| `")) {
                String[] cells = line.substring(2).split(" \\| ", 2);
                rows.add(
                        new Row(
                                section,
                                cells[0].replace("`", ""),
                                cells[1].replaceFirst(" \\|$", "")));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRead(Row row) {
        List<String> said =
                QueryParser.parse(row.query()).diagnostics().stream()
                        .map(QueryDiagnostic::message)
                        .toList();
        assertThat(said)
                .isEqualTo(row.section().equals("Complaints") ? List.of(row.meaning()) : List.of());
    }

    @Test
    void everyFieldIsInIt() throws IOException {
        String manual = Files.readString(Path.of("..", "docs", "query-language.md"));
        assertThat(Field.words())
                .allSatisfy(word -> assertThat(manual).contains("| `" + word + ":"));
        assertThat(rows()).hasSizeGreaterThan(30);
    }
}
