package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Postings as a file without damage has them are walked to their end; those that no file without
/// damage has are told, and no walk goes on for ever.
class FormsScorerTest {

    private static final int DOCUMENTS = 9000;

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void findsWhatHasAllWords() throws IOException {
        assertThat(walk("1 5 64 4200 8999", "5 63 64 4200 8000 8999"))
                .containsExactly(5, 64, 4200, 8999);
    }

    @ParameterizedTest
    @CsvSource({
        "stays where it is, 3 70 70 70",
        "goes back, 3 70 69 71",
        "goes back behind the window, 3 4300 1 2",
        "begins past the last document, 9000 9001",
        "goes on past the last document, 3 8999 12000",
        "has a number of four bytes for a document, 3 2147483646",
    })
    void toldOfDamage(String what, String places) {
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    assertThatThrownBy(() -> walk(places))
                            .as(what)
                            .isInstanceOfAny(
                                    CorruptIndexException.class, IndexOutOfBoundsException.class);
                    endsOrTells(places, "3 70 4300 8999");
                    endsOrTells("3 70 4300 8999", places);
                });
    }

    /// Beside a word without damage the walk may end before it comes to the damage.
    private static void endsOrTells(String... words) throws IOException {
        try {
            assertThat(walk(words)).isSubsetOf(3, 70, 4300, 8999);
        } catch (CorruptIndexException | IndexOutOfBoundsException told) {
            assertThat(told).hasMessageMatching("postings out of order.*|Index .*out of bounds.*");
        }
    }

    private static List<Integer> walk(String... words) throws IOException {
        FormsScorer.Word[] all = new FormsScorer.Word[words.length];
        for (int i = 0; i < words.length; i++) {
            all[i] =
                    new FormsScorer.Word(
                            new PostingsEnum[] {new Places(words[i])},
                            new float[] {1},
                            new Frequency());
        }
        FormsScorer scorer = new FormsScorer(all, new byte[DOCUMENTS]);
        List<Integer> found = new ArrayList<>();
        DocIdSetIterator walk = scorer.iterator();
        for (int doc = walk.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = walk.nextDoc()) {
            assertThat(scorer.score()).isEqualTo(words.length);
            found.add(doc);
        }
        return found;
    }

    private static final class Frequency extends SimScorer {

        @Override
        public float score(float frequency, long norm) {
            return frequency;
        }
    }

    /// Documents one after the other, in whatever order; after the last one it stays there, as
    /// postings do whose end was written over.
    private static final class Places extends PostingsEnum {

        private final List<Integer> documents;
        private final boolean ends;
        private int at = -1;

        Places(String documents) {
            this.documents = List.of(documents.split(" ")).stream().map(Integer::valueOf).toList();
            this.ends = this.documents.equals(this.documents.stream().sorted().distinct().toList());
        }

        @Override
        public int docID() {
            if (at < 0) {
                return -1;
            }
            return at < documents.size()
                    ? documents.get(at)
                    : ends ? NO_MORE_DOCS : documents.getLast();
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int target) {
            do {
                at++;
            } while (at < documents.size() && documents.get(at) < target);
            return docID();
        }

        @Override
        public int freq() {
            return 1;
        }

        @Override
        public long cost() {
            return documents.size();
        }

        @Override
        public int nextPosition() {
            return -1;
        }

        @Override
        public int startOffset() {
            return -1;
        }

        @Override
        public int endOffset() {
            return -1;
        }

        @Override
        public @Nullable BytesRef getPayload() {
            return null;
        }
    }
}
