package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.Cli;
import org.chancery.cli.Cli.Run;
import org.chancery.cli.terminal.Columns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands in columns keeps within the screen, however narrow, and loses nothing there.
class NarrowScreenTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void importSamples() {
        assertThat(Cli.run("import", Cli.samples(), "--archive", folder.resolve("a")).code())
                .isZero();
        assertThat(
                        Cli.run(
                                        "note",
                                        "09ASTANA1967",
                                        "--quote",
                                        "Shaikhutdinov",
                                        "Who he is stands in the yearbook of 2008, page 114, with a picture.",
                                        "--archive",
                                        folder.resolve("a"))
                                .code())
                .isZero();
    }

    /// A command, and what its answer has on every screen.
    static Stream<Arguments> answers() {
        return Stream.of(
                        answer("coverage", "ASTANA", "1,379", "cited and not held"),
                        answer("coverage TUNIS 2007", "1 to 1570", "2007-12-03", "1533"),
                        answer("concordance treaty", "07VALLETTA558", "treaties"),
                        answer("concordance \"fishing treaty\" or conference", "conference"),
                        answer("stats --by tag", "PREL", "nine of ten within", "strength"),
                        answer("graph", "07STATE167412", "CONFIDENTIAL", "wanted"),
                        answer("graph 07STATE167412", "cites", "(NOTAL)", "not held"),
                        answer("wanted", "07TUNIS1533", "07VALLETTA558", "cited by"),
                        answer("calendar", "2018", "overdue on"),
                        answer("calendar --overdue", "76VALLETTA690", "FLOATS", "25 years"),
                        answer("notes", "09ASTANA1967", "Shaikhutdinov", "yearbook", "picture."),
                        answer("entities", "Posts", "VALLETTA"),
                        answer("search --facets astana", "09ASTANA1967", "Embassy Astana"))
                .flatMap(answer ->
                        Stream.of(40, 60, 80, 200).map(width -> Arguments.of(width, answer)));
    }

    record Answer(List<String> command, List<String> has) {}

    private static Answer answer(String command, String... has) {
        return new Answer(List.of(command.split(" (?=([^\"]*\"[^\"]*\")*[^\"]*$)")), List.of(has));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isFilledAndNotOverrun(int width, Answer answer) {
        Run run =
                new Cli()
                        .environment("COLUMNS", Integer.toString(width))
                        .with(
                                Stream.concat(
                                                answer.command().stream(),
                                                Stream.of("--archive", folder.resolve("a")))
                                        .toArray());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(answer.has());
        assertThat(run.out().lines()).allMatch(line -> Columns.width(line) <= width);
    }
}
