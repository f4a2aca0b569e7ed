package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {

    private static final String FIELD = "text.U";

    /// A stroke is the end of a paragraph.
    @ParameterizedTest
    @CsvSource({
        "BORDER SECURITY, border security, 1",
        "BORDER POST SECURITY, border security, 0.25",
        "BORDER OF ALL SECURITY, border security, 0.1111",
        "SECURITY BORDER, border security, 0.1111",
        "BORDER A B C D E F SECURITY, border security, 0.0204",
        "BORDER A B C D E F G SECURITY, border security, 0",
        "BORDER | SECURITY, border security, 0",
        "BORDER SECURITY AND BORDER SECURITY, border security, 2",
        "BORDER BORDER SECURITY, border security, 1",
        "BORDER SECURITY SECURITY, border security, 1",
        "BORDER SECURITY BORDER SECURITY BORDER, border security, 2",
        "RAPID REACTION FORCE, rapid reaction force, 1",
        "RAPID BORDER REACTION FORCE, rapid reaction force, 0.25",
        "FORCE REACTION RAPID, rapid reaction force, 0.1111",
        "RAPID REACTION, rapid reaction force, 0",
        "RAPID X REACTION RAPID REACTION FORCE, rapid reaction force, 1"
    })
    void theNearerTheWordsTheMoreTheyCount(String text, String words, float near)
            throws IOException {
        assertThat(near(List.of(text.split("\\|")), List.of(words.split(" "))))
                .isCloseTo(near, within(1e-4f));
    }

    @Test
    void aWordThatStandsNowhereHasNoNeighbours() throws IOException {
        assertThat(near(List.of("BORDER SECURITY"), List.of("border", "zeppelin"))).isZero();
    }

    private static float near(List<String> paragraphs, List<String> words) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.addDocument(document(List.of("BORDER", "RAPID FORCE")));
                writer.addDocument(document(paragraphs));
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                LeafReader segment = reader.leaves().getFirst().reader();
                @Nullable Neighbours neighbours = Neighbours.of(segment, FIELD, words);
                if (neighbours == null || neighbours.most(1) == 0) {
                    return 0;
                }
                int most = neighbours.most(1);
                float near = neighbours.near();
                assertThat(near).isBetween(0f, (float) most);
                return near;
            }
        }
    }

    private static Document document(List<String> paragraphs) {
        Document document = new Document();
        document.add(new WordsField(FIELD, paragraphs));
        return document;
    }
}
