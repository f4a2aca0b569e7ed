package org.chancery.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Parcel;
import org.chancery.format.TelegramParser;
import org.chancery.format.TelegramWriter;
import org.chancery.format.json.TelegramJson;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.chancery.format.write.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What goes out in a form that the importer opens comes back with the same fields.
final class ThereAndBackLaws {

    private static final int TELEGRAMS = 120;
    private static final SyntheticTelegrams SYNTHETIC = new SyntheticTelegrams(4);

    /// Forms that carry every field that the wire carries.
    enum Way {
        WIRE(Form.WIRE),
        EML(Form.EML),
        CSV(Form.CSV),
        PARQUET(Form.PARQUET),
        TEI(Form.TEI),
        MARKDOWN(Form.MARKDOWN),
        PDF(Form.PDF, 20),
        DOSSIER(Form.DOSSIER, 5),
        JSON(Form.JSON);

        private final Form form;
        private final int telegrams;

        Way(Form form) {
            this(form, TELEGRAMS);
        }

        /// @param telegrams that go it alone; to set pages takes its time
        Way(Form form, int telegrams) {
            this.form = form;
            this.telegrams = telegrams;
        }
    }

    static Stream<Arguments> eachWay() {
        return Stream.of(Way.values())
                .flatMap(way ->
                        LongStream.range(0, way.telegrams).mapToObj(i -> Arguments.of(way, i)));
    }

    @ParameterizedTest
    @MethodSource("eachWay")
    void comesBackAsItWas(Way way, long number) {
        Telegram telegram = read(SYNTHETIC.at(number).bytes());
        assertCarried(way, telegram, back(way.form, List.of(telegram)));
    }

    @ParameterizedTest
    @MethodSource("eachWay")
    void comesBackDamagedAsItWas(Way way, long number) {
        Telegram telegram = read(SYNTHETIC.damaged(number).bytes());
        assertCarried(way, telegram, back(way.form, List.of(telegram)));
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("..", "samples"))) {
            return all.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBackFromItsJson(Path sample) throws IOException {
        Telegram telegram = read(Files.readAllBytes(sample));
        assertCarried(Way.JSON, telegram, back(Form.NDJSON, List.of(telegram)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"TEI", "MARKDOWN", "PDF", "DOSSIER", "JSON"})
    void notesOfEditorsComeBack(Way way) {
        Telegram telegram =
                read(
                        """
                        36 External Affairs Officer London to Department of External Affairs

                        Cablegram 212   LONDON, 19 August 1949

                        1. The ferry sails on *Mondays*.[1]

                        MERRIGOLD

                        _

                        1 Document 34: <not> printed, or *lost*.

                        2 The reference is to the ferry that
                        sails on 12 Sundays.

                        [NAA: A12, 3/4]
                        """
                                .getBytes(UTF_8));
        assertThat(telegram.notes()).hasSize(3);
        List<Telegram> back = back(way.form, List.of(telegram));
        assertThat(back).hasSize(1);
        assertThat(back.getFirst().notes()).isEqualTo(telegram.notes());
        assertThat(back.getFirst().body().paragraphs().toString()).doesNotContain("Document 34");
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"EML", "MARKDOWN", "PDF"},
            mode = EnumSource.Mode.EXCLUDE)
    void manyComeBackInTheirOrder(Way way) {
        List<Telegram> telegrams =
                LongStream.range(0, TELEGRAMS)
                        .mapToObj(i -> read(SYNTHETIC.at(i).bytes()))
                        .filter(ThereAndBackLaws::isWhollyWritten)
                        .toList();
        assertThat(back(way.form, telegrams).stream().map(Telegram::id))
                .isEqualTo(telegrams.stream().map(Telegram::id).toList());
    }

    /// Whatever others have made of our JSON, it is a telegram or it is refused.
    @ParameterizedTest
    @MethodSource("samples")
    void changedJsonIsReadAsFarAsItGoes(Path sample) throws IOException {
        JsonNode json =
                JsonMapper.shared().readTree(TelegramJson.of(read(Files.readAllBytes(sample))));
        RandomGenerator random = new SplittableRandom(sample.getFileName().toString().hashCode());
        for (int i = 0; i < 60; i++) {
            byte[] changed =
                    changed(json, random, 1 + random.nextInt(8)).toString().getBytes(UTF_8);
            List<String> refused = new ArrayList<>();
            List<Telegram> back = unpacked("back.json", changed, refused);
            assertThat(refused)
                    .as(new String(changed, UTF_8))
                    .noneMatch(reason -> reason.contains("of a make that is not known"));
            assertThat(back.size() + refused.size()).as(new String(changed, UTF_8)).isOne();
        }
    }

    private static JsonNode changed(JsonNode json, RandomGenerator random, int times) {
        JsonNode copy = json.deepCopy();
        for (int i = 0; i < times; i++) {
            JsonNode at = copy;
            for (int depth = 0; at.size() > 0 && (depth == 0 || random.nextInt(3) > 0); depth++) {
                JsonNode below =
                        at.values().stream()
                                .skip(random.nextInt(at.size()))
                                .findFirst()
                                .orElseThrow();
                if (!below.isContainer()) {
                    break;
                }
                at = below;
            }
            if (at instanceof ObjectNode object && object.size() > 0) {
                String name =
                        object.propertyNames().stream()
                                .skip(random.nextInt(object.size()))
                                .findFirst()
                                .orElseThrow();
                object.set(name, other(random));
            } else if (at instanceof ArrayNode list) {
                list.insert(random.nextInt(list.size() + 1), other(random));
            }
        }
        return copy;
    }

    private static JsonNode other(RandomGenerator random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(random.nextLong());
            case 2 -> nodes.booleanNode(true);
            case 3 -> nodes.arrayNode().add("a").add(1).addNull();
            case 4 -> nodes.objectNode().put("text", -1).put("mrn", "0".repeat(40));
            case 5 -> nodes.stringNode("");
            case 6 -> nodes.stringNode("\u0000\nNNNN\nBT\n\uD800");
            case 7 -> nodes.stringNode("99999999999999999999");
            default -> nodes.stringNode("9".repeat(3) + "Z".repeat(300));
        };
    }

    /// A telegram of which the wire does not carry every field comes back all the same.
    private static void assertCarried(Way way, Telegram telegram, List<Telegram> back) {
        assertThat(back).hasSize(1);
        if (isWhollyWritten(telegram)) {
            if (way == Way.JSON) {
                assertThat(stated(back.getFirst())).isEqualTo(stated(telegram));
            } else {
                assertThat(back.getFirst().fields()).isEqualTo(telegram.fields());
            }
        }
    }

    /// What the JSON says of the telegram itself; without a number the id is that of its bytes.
    private static ObjectNode stated(Telegram telegram) {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(TelegramJson.of(telegram));
        json.without(List.of("source", "diagnostics", "dialect"));
        return telegram.id().startsWith("sha-") ? json.without(List.of("id")) : json;
    }

    private static boolean isWhollyWritten(Telegram telegram) {
        return new TelegramWriter(Tables.standard(), Style.WIRE)
                .write(telegram.fields()).diagnostics().stream()
                        .noneMatch(d -> d.code().id().equals("WRT-LOST"));
    }

    private static List<Telegram> back(Form form, List<Telegram> telegrams) {
        List<String> refused = new ArrayList<>();
        List<Telegram> back =
                unpacked("back." + form.ending(), Telegrams.as(form, telegrams), refused);
        assertThat(refused).isEmpty();
        return back;
    }

    /// @param refused gets the reason for each that was
    private static List<Telegram> unpacked(String name, byte[] bytes, List<String> refused) {
        List<Telegram> back = new ArrayList<>();
        new Unpacker(Tables.standard())
                .unpack(
                        Parcel.of(name, bytes),
                        new Finds() {
                            @Override
                            public void telegram(Found found) {
                                back.add(read(found.bytes()));
                            }

                            @Override
                            public void refused(String parcel, String reason) {
                                refused.add(reason);
                            }
                        });
        return back;
    }

    private static Telegram read(byte[] bytes) {
        return new TelegramParser(Tables.standard()).read(bytes, "", "text");
    }
}
