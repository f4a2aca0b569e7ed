package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The same engine with nothing of ours: the reading text, stored, in one field, written by as many
/// threads as there are processors, with our index's buffer and merges and one commit at the end.
/// What our import is held against.
final class BareLucene {

    private static final double MEGABYTES_IN_MEMORY = 64;
    private static final double LARGEST_SEGMENT = 4096;

    private BareLucene() {}

    /// Texts by their number, from any thread.
    interface Texts {
        int count();

        String at(int index) throws IOException;
    }

    static void index(Path folder, Texts texts, Analyzer analyzer) throws IOException {
        LogByteSizeMergePolicy merges = new LogByteSizeMergePolicy();
        merges.setMaxMergeMB(LARGEST_SEGMENT);
        IndexWriterConfig config =
                new IndexWriterConfig(analyzer)
                        .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
                        .setMergePolicy(merges);
        int threads = Runtime.getRuntime().availableProcessors();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config);
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int first = i;
                parts.add(workers.submit(() -> add(texts, first, threads, writer)));
            }
            for (Future<Integer> part : parts) {
                part.get();
            }
            writer.commit();
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    /// Every so many texts from the first on.
    private static int add(Texts texts, int first, int every, IndexWriter writer)
            throws IOException {
        int added = 0;
        for (int i = first; i < texts.count(); i += every) {
            Document document = new Document();
            document.add(new TextField("text", texts.at(i), Field.Store.YES));
            writer.addDocument(document);
            added++;
        }
        return added;
    }
}
