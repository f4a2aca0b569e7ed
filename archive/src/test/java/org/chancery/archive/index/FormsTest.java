package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chancery.archive.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words in any form, asked of an index that holds them as they stand.
class FormsTest {

    private static final String FIELD = Fields.text(0);

    @TempDir private Path folder;

    @Test
    void areTheWordsOfItsStemAndNoOthers() throws IOException {
        write(
                "0|TREATY TREATIES TREATYS TREAT TREATMENT",
                "0|DENMARK DANISH DANIEL MEN MAN MANY",
                "0|SECURE SECURED SECURITY SECURITIES US USE");
        assertThat(forms("treaties", Reader.everything()))
                .containsExactly("treaties", "treaty", "treatys");
        assertThat(forms("denmark", Reader.everything())).containsExactly("danish", "denmark");
        assertThat(forms("danish", Reader.everything())).containsExactly("danish", "denmark");
        assertThat(forms("man", Reader.everything())).containsExactly("man", "men");
        assertThat(forms("security", Reader.everything()))
                .containsExactly("securities", "security");
        assertThat(forms("us", Reader.everything())).containsExactly("us");
        assertThat(forms("nothing", Reader.everything())).isEmpty();
    }

    @Test
    void areThoseThatTheReaderMaySee() throws IOException {
        write("0|TREATY", "3|TREATIES", "0|SECRECY");
        assertThat(forms("treaty", Reader.everything())).containsExactly("treaties", "treaty");
        assertThat(forms("treaty", Shelf.upTo(2))).containsExactly("treaty");
        assertThat(forms("treaties", Shelf.upTo(2))).containsExactly("treaty");
    }

    /// As damage may make them: a word of which there are more forms than anybody writes.
    @Test
    void areCutAtSomeThatMostTelegramsHave() throws IOException {
        List<String> alike = alike();
        assertThat(alike).hasSizeGreaterThan(Forms.MOST);
        List<String> telegrams = new ArrayList<>();
        telegrams.add("0|" + String.join(" ", alike));
        telegrams.add("0|" + String.join(" ", alike.reversed().subList(0, 5)));
        write(telegrams.toArray(String[]::new));
        List<String> forms = forms(alike.getFirst(), Reader.everything());
        assertThat(forms)
                .hasSize(Forms.MOST)
                .contains(alike.getFirst())
                .containsAll(alike.reversed().subList(0, 5));
    }

    /// What the dictionary makes of FILIPINO with any ending behind it.
    private static List<String> alike() {
        Stemmer stemmer = new Stemmer();
        String stem = stemmer.stem("filipino");
        return Stream.of(
                        "",
                        "s",
                        "ed",
                        "er",
                        "ers",
                        "es",
                        "ing",
                        "ings",
                        "ly",
                        "ness",
                        "ment",
                        "ments",
                        "able",
                        "ability",
                        "al",
                        "ally",
                        "ation",
                        "ations",
                        "ic",
                        "ical",
                        "ism",
                        "ive",
                        "ize",
                        "ized",
                        "izes",
                        "ization",
                        "izations",
                        "ance",
                        "ence",
                        "ency",
                        "ial",
                        "ible",
                        "ics",
                        "ity",
                        "ities",
                        "or",
                        "ors")
                .map(ending -> "filipino" + ending)
                .filter(word -> stemmer.stem(word).equals(stem))
                .sorted()
                .toList();
    }

    @Test
    void areAskedAnewWhereMoreIsWritten() throws IOException {
        Path index = folder.resolve("index");
        try (Shelf shelf =
                Shelf.of(
                        index,
                        List.of(
                                Paper.of(
                                        "ROME",
                                        1,
                                        "2009-01-01",
                                        "UNCLASSIFIED",
                                        "A",
                                        "U|TREATY.")))) {
            assertThat(shelf.found("treaties")).containsExactly("09ROME1");
            shelf.put(Paper.of("ROME", 2, "2009-01-02", "UNCLASSIFIED", "A", "U|TREATIES."), 1, 0);
            assertThat(shelf.found("treaties")).containsExactly("09ROME2", "09ROME1");
            assertThat(shelf.found("treaty")).containsExactly("09ROME1", "09ROME2");
        }
    }

    /// Of a version that kept stems, or knew other fields.
    @Test
    void anIndexOfAnotherVersionIsEmptiedAndComesUpToNothing() throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new StringField(Fields.KEY, "0123", Field.Store.YES));
            document.add(new StringField("text.U.stem", "treaty", Field.Store.NO));
            writer.addDocument(document);
            writer.setLiveCommitData(Map.of("schema", "10", "generation", "7").entrySet());
            writer.commit();
        }
        try (Shelf shelf = Shelf.of(folder, List.of())) {
            assertThat(shelf.index.generation()).isZero();
            assertThat(shelf.search("").total()).isZero();
        }
    }

    /// @param telegrams each with the rank that it bears
    private void write(String... telegrams) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (String telegram : telegrams) {
                Document document = new Document();
                document.add(
                        new StringField(Fields.RANK, telegram.substring(0, 1), Field.Store.NO));
                document.add(new WordsField(FIELD, List.of(telegram.substring(2))));
                writer.addDocument(document);
                writer.flush();
            }
        }
    }

    private List<String> forms(String word, Reader reader) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader index = DirectoryReader.open(directory)) {
            return View.of(new Snapshot(index, new Lengths()), Snapshot.Clearance.of(reader))
                    .forms(FIELD, word)
                    .stream()
                    .map(form -> form.term().text())
                    .toList();
        }
    }
}
