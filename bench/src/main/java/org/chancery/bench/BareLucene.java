package org.chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The same engine with nothing of ours: one text field, stored, by its standard analyzer. What our
/// indexing and searching is held against.
final class BareLucene implements AutoCloseable {

    private static final double MEGABYTES_IN_MEMORY = 64;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private BareLucene(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /// Indexes the telegrams' whole text in a folder.
    static void index(Path folder, List<byte[]> telegrams) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
        config.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < telegrams.size(); i++) {
                Document document = new Document();
                document.add(new StringField("id", String.valueOf(i), Field.Store.YES));
                document.add(
                        new TextField(
                                "text",
                                new String(telegrams.get(i), StandardCharsets.UTF_8),
                                Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }

    static BareLucene open(Path folder) throws IOException {
        return new BareLucene(FSDirectory.open(folder));
    }

    /// All words must stand in the text; the stored ids of the best twenty are read.
    long search(String... words) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            Query term = new TermQuery(new Term("text", word));
            all.add(term, BooleanClause.Occur.MUST);
        }
        TopDocs found = searcher.search(all.build(), 20);
        long read = 0;
        for (var hit : found.scoreDocs) {
            read += searcher.storedFields().document(hit.doc).get("id").length();
        }
        return read + found.totalHits.value();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
