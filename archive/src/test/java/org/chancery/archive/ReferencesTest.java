package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Conversation.Bounds;
import org.chancery.archive.reference.Dates;
import org.chancery.archive.reference.Edge;
import org.chancery.archive.reference.GraphForm;
import org.chancery.archive.reference.Node;
import org.chancery.archive.reference.Ranked;
import org.chancery.archive.reference.Wanted;
import org.chancery.archive.reference.WantedForm;
import org.chancery.archive.reference.WantedList;
import org.chancery.archive.reference.Wish;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Conversations, wanted telegrams, weights. The serial of [Wire] is its minute: 2 is sent after 1.
class ReferencesTest {

    private static final Wish ALL = new Wish(null, null, 0, 100);

    @TempDir Path folder;

    @Test
    void aConversationGoesBothWaysInTheOrderOfTime() throws IOException {
        try (Archive archive = with(chain())) {
            Conversation talk = around(archive, "08VALLETTA2", Bounds.STANDARD);
            assertThat(talk.id()).isEqualTo("08VALLETTA2");
            assertThat(talk.nodes())
                    .extracting(Node::id)
                    .containsExactly(
                            "07TUNIS9", "08VALLETTA1", "08VALLETTA2", "08VALLETTA3", "08VALLETTA4");
            assertThat(talk.nodes()).extracting(Node::distance).containsExactly(2, 1, 0, 1, 1);
            assertThat(talk.edges())
                    .containsExactly(
                            new Edge("08VALLETTA1", "07TUNIS9", true),
                            new Edge("08VALLETTA2", "08VALLETTA1", false),
                            new Edge("08VALLETTA3", "08VALLETTA2", false),
                            new Edge("08VALLETTA4", "08VALLETTA2", false),
                            new Edge("08VALLETTA4", "08VALLETTA3", false));
            assertThat(talk.isCut()).isFalse();
            assertThat(talk.wanted()).isEqualTo(1);
        }
    }

    @Test
    void whatGoesOnWithTheSameIsOneThread() throws IOException {
        try (Archive archive =
                with(
                        Wire.of("VALLETTA", 1),
                        Wire.of("VALLETTA", 2).citing("VALLETTA 1"),
                        // Another answer to the same, and one to that.
                        Wire.of("VALLETTA", 3).citing("VALLETTA 1"),
                        Wire.of("VALLETTA", 4).citing("VALLETTA 3"),
                        Wire.of("VALLETTA", 5).citing("VALLETTA 2"))) {
            Conversation talk = around(archive, "08VALLETTA1", Bounds.STANDARD);
            assertThat(talk.nodes()).extracting(Node::thread).containsExactly(0, 0, 1, 1, 0);
            assertThat(talk.threads()).isEqualTo(2);
        }
    }

    @Test
    void boundsAreKeptAndTold() throws IOException {
        try (Archive archive = with(chain())) {
            Conversation near = around(archive, "08VALLETTA2", new Bounds(1, 60));
            assertThat(near.nodes())
                    .extracting(Node::id)
                    .containsExactly("08VALLETTA1", "08VALLETTA2", "08VALLETTA3", "08VALLETTA4");
            assertThat(near.isCut()).isTrue();
            Conversation few = around(archive, "08VALLETTA2", new Bounds(3, 2));
            assertThat(few.nodes()).hasSize(2);
            assertThat(few.isCut()).isTrue();
            assertThat(around(archive, "08VALLETTA2", new Bounds(0, 60)).nodes()).hasSize(1);
        }
    }

    @Test
    void whatEverybodyCitesConnectsNobody() throws IOException {
        List<Wire> all = new ArrayList<>(List.of(Wire.of("TUNIS", 1)));
        for (int serial = 1; serial <= 30; serial++) {
            all.add(Wire.of("VALLETTA", serial).citing("TUNIS 1"));
        }
        try (Archive archive = with(all.toArray(Wire[]::new))) {
            Conversation talk = around(archive, "08VALLETTA1", Bounds.STANDARD);
            assertThat(talk.nodes())
                    .extracting(Node::id)
                    .containsExactly("08TUNIS1", "08VALLETTA1");
            assertThat(talk.nodes().getFirst().citedBy()).isEqualTo(30);
            assertThat(talk.isCut()).isTrue();
            assertThat(around(archive, "08TUNIS1", Bounds.STANDARD).nodes()).hasSize(31);
        }
    }

    @Test
    void whatIsWantedHasAConversationToo() throws IOException {
        try (Archive archive = with(chain())) {
            Conversation talk = around(archive, "07 Tunis 9", Bounds.STANDARD);
            assertThat(talk.id()).isEqualTo("07TUNIS9");
            assertThat(talk.nodes()).hasSize(5);
            assertThat(archive.conversation("07TUNIS10", Bounds.STANDARD, Reader.everything()))
                    .isEmpty();
            assertThat(archive.conversation("no number", Bounds.STANDARD, Reader.everything()))
                    .isEmpty();
        }
    }

    @Test
    void wantedAreListedWithThoseThatCiteThem() throws IOException {
        try (Archive archive =
                with(
                        Wire.of("VALLETTA", 1).citing("07 TUNIS 9", "08 TUNIS 4"),
                        Wire.of("VALLETTA", 2).citing("2007 TUNIS 9", "VALLETTA 1"),
                        // A copy of the same: it cites once.
                        Wire.of("VALLETTA", 2).citing("07 TUNIS 9").signals("ZDS"))) {
            WantedList wanted = archive.wanted(ALL, "", Reader.everything());
            assertThat(wanted.total()).isEqualTo(2);
            Wanted first = wanted.items().getFirst();
            assertThat(first.mrn()).isEqualTo("07TUNIS9");
            assertThat(first.citedBy()).isEqualTo(2);
            assertThat(first.citing())
                    .extracting(Holding::id)
                    .containsExactly("08VALLETTA1", "08VALLETTA2");
            assertThat(first.dates())
                    .isEqualTo(new Dates(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31)));
            // Not after the first that cites it.
            assertThat(wanted.items().getLast().dates().to()).isEqualTo("2008-08-03");
            assertThat(archive.wanted(new Wish("Tunis", 2008, 0, 9), "", Reader.everything()))
                    .extracting(WantedList::total)
                    .isEqualTo(1L);
            assertThat(archive.wanted(new Wish(null, null, 1, 9), "", Reader.everything()).items())
                    .extracting(Wanted::mrn)
                    .containsExactly("08TUNIS4");
            assertThat(archive.wanted(ALL, "mrn:08VALLETTA2", Reader.everything()).total())
                    .isEqualTo(1);
            assertThat(WantedForm.CSV.write(wanted))
                    .contains("\r\n07TUNIS9,TUNIS,2007,2007-01-01,2007-12-31,2,\"08VALLETTA1 ");
        }
    }

    @Test
    void theWeightiestIsWhatWeightyOnesCite() throws IOException {
        try (Archive archive =
                with(
                        Wire.of("VALLETTA", 1),
                        Wire.of("VALLETTA", 2).citing("VALLETTA 1"),
                        Wire.of("VALLETTA", 3).citing("VALLETTA 2"),
                        Wire.of("VALLETTA", 4).citing("VALLETTA 2", "TUNIS 7"))) {
            List<Ranked> ranked = archive.ranked(10, Reader.everything());
            assertThat(ranked)
                    .extracting(Ranked::id)
                    .containsExactly("08VALLETTA1", "08VALLETTA2", "08TUNIS7");
            assertThat(ranked).extracting(Ranked::citedBy).containsExactly(1L, 2L, 1L);
            assertThat(ranked.getLast().holding()).isNull();
            assertThat(archive.ranked(1, Reader.everything())).hasSize(1);
        }
    }

    @Test
    void nothingIsNothing() throws IOException {
        try (Archive archive = with()) {
            assertThat(archive.ranked(10, Reader.everything())).isEmpty();
            assertThat(archive.wanted(ALL, "", Reader.everything()).total()).isZero();
        }
    }

    @Test
    void isWrittenForOtherPrograms() throws IOException {
        try (Archive archive =
                with(Wire.of("VALLETTA", 1).subject("FISH & \"CHIPS\"").citing("07 TUNIS 9"))) {
            Conversation talk = around(archive, "08VALLETTA1", Bounds.STANDARD);
            assertThat(GraphForm.DOT.write(talk))
                    .contains("\"08VALLETTA1\" -> \"07TUNIS9\";", "FISH & \\\"CHIPS\\\"");
            assertThat(GraphForm.GRAPHML.write(talk))
                    .contains("FISH &amp; &quot;CHIPS&quot;")
                    .contains("<edge source=\"08VALLETTA1\" target=\"07TUNIS9\">");
            assertThat(GraphForm.JSON.write(talk))
                    .startsWith("{\"id\":\"08VALLETTA1\",\"cut\":false,\"threads\":1,\"wanted\":1,")
                    .contains("{\"from\":\"08VALLETTA1\",\"to\":\"07TUNIS9\",\"notal\":false}");
        }
    }

    @Test
    void theWholeNetworkHasEachTelegramAndEachCitationOnce() throws IOException {
        try (Archive archive =
                with(
                        Wire.of("VALLETTA", 1).subject("FISH & CHIPS"),
                        Wire.of("VALLETTA", 2).citing("VALLETTA 1", "07 TUNIS 9"),
                        Wire.of("VALLETTA", 3).citing("VALLETTA 2", "VALLETTA 2"),
                        Wire.of("VALLETTA", 4))) {
            assertThat(written(archive, "", GraphForm.JSON, Reader.everything()))
                    .containsOnlyOnce(
                            "\"id\":\"08VALLETTA1\",\"held\":true,\"post\":\"VALLETTA\",\"year\":2008")
                    .containsOnlyOnce(
                            "\"id\":\"07TUNIS9\",\"held\":false,\"post\":\"TUNIS\",\"year\":2007")
                    .containsOnlyOnce(
                            "{\"from\":\"08VALLETTA3\",\"to\":\"08VALLETTA2\",\"notal\":false}")
                    .contains("{\"from\":\"08VALLETTA2\",\"to\":\"07TUNIS9\",\"notal\":false}")
                    .doesNotContain("08VALLETTA4");
            assertThat(written(archive, "", GraphForm.GRAPHML, Reader.everything()))
                    .contains("FISH &amp; CHIPS", "<data key=\"year\">2007</data>")
                    .containsOnlyOnce("<edge source=\"08VALLETTA3\" target=\"08VALLETTA2\">")
                    .endsWith("</graphml>\n");
            assertThat(written(archive, "", GraphForm.DOT, Reader.everything()))
                    .contains(
                            "\"07TUNIS9\" [label=\"07TUNIS9\\n2007 ?\", style=\"rounded,dashed\"]")
                    .contains("\"08VALLETTA2\" -> \"08VALLETTA1\";");
            assertThat(written(archive, "mrn:08VALLETTA3", GraphForm.JSON, Reader.everything()))
                    .contains("\"08VALLETTA2\"", "\"08VALLETTA3\"")
                    .doesNotContain("TUNIS");
        }
        try (Archive archive = Archive.open(folder.resolve("empty"))) {
            assertThat(written(archive, "", GraphForm.JSON, Reader.everything()))
                    .isEqualTo("{\"nodes\":[],\"edges\":[]}");
        }
    }

    private static String written(Archive archive, String query, GraphForm form, Reader reader)
            throws IOException {
        StringBuilder out = new StringBuilder();
        form.write(archive.network(query, reader), out);
        return out.toString();
    }

    /// The law of labels: for a reader from whom something is kept, an archive answers as one in
    /// which that never was.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsHiddenLeavesNoTrace(long seed) throws IOException {
        Random random = new Random(seed);
        List<Wire> open = new ArrayList<>();
        List<Wire> all = new ArrayList<>();
        for (int serial = 1; serial <= 40; serial++) {
            Wire wire =
                    Wire.of("VALLETTA", serial)
                            .citing(
                                    "VALLETTA " + (1 + random.nextInt(40)),
                                    "TUNIS " + (1 + random.nextInt(6)));
            switch (random.nextInt(3)) {
                case 0 -> all.add(wire.secret());
                case 1 -> all.add(wire.under("NODIS"));
                default -> {
                    all.add(wire);
                    open.add(wire);
                }
            }
        }
        Reader clerk = new Reader("clerk", new Classification("CONFIDENTIAL", 2), Set.of("NODIS"));
        try (Archive archive = Archive.open(folder.resolve("all"));
                Archive bare = Archive.open(folder.resolve("open"))) {
            fill(archive, all);
            fill(bare, open);
            for (int serial = 1; serial <= 40; serial++) {
                String mrn = "08VALLETTA" + serial;
                assertThat(
                                archive.conversation(mrn, Bounds.STANDARD, clerk)
                                        .map(GraphForm.JSON::write))
                        .as(mrn)
                        .isEqualTo(
                                bare.conversation(mrn, Bounds.STANDARD, clerk)
                                        .map(GraphForm.JSON::write));
            }
            assertThat(WantedForm.JSON.write(archive.wanted(ALL, "", clerk)))
                    .isEqualTo(WantedForm.JSON.write(bare.wanted(ALL, "", clerk)));
            assertThat(archive.ranked(50, clerk).toString())
                    .isEqualTo(bare.ranked(50, clerk).toString());
            assertThat(written(archive, "", GraphForm.JSON, clerk))
                    .isEqualTo(written(bare, "", GraphForm.JSON, clerk));
        }
    }

    private static Wire[] chain() {
        return new Wire[] {
            Wire.of("VALLETTA", 1).citing("07 TUNIS 9 (NOTAL)"),
            Wire.of("VALLETTA", 2).citing("VALLETTA 1"),
            Wire.of("VALLETTA", 3).citing("VALLETTA 2"),
            Wire.of("VALLETTA", 4).citing("VALLETTA 2", "VALLETTA 3"),
            Wire.of("VALLETTA", 5)
        };
    }

    private Archive with(Wire... telegrams) throws IOException {
        Archive archive = Archive.open(folder.resolve("archive"));
        fill(archive, List.of(telegrams));
        return archive;
    }

    private static void fill(Archive archive, List<Wire> telegrams) throws IOException {
        archive.ingest(telegrams.stream().map(Wire::original).toList(), (done, total, name) -> {});
    }

    private static Conversation around(Archive archive, String mrn, Bounds bounds)
            throws IOException {
        return archive.conversation(mrn, bounds, Reader.everything()).orElseThrow();
    }
}
