package org.chancery.archive.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.chancery.archive.Completions;
import org.chancery.archive.Facet;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Visitor;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.chancery.archive.entity.EntityReader;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Statistics;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// The index of an archive: one document for each copy, named by its SHA-256. Thread-safe.
///
/// Copies of one telegram share [Holding#id()]; of those that fit a search and that its reader may
/// see, the one with the lowest place is the hit, and all together count once.
public final class TelegramIndex implements AutoCloseable {

    /// Of the fields and of how words are made of text: an index of another one is made anew.
    private static final String SCHEMA = "16";

    private static final String SCHEMA_KEY = "schema";
    private static final String GENERATION_KEY = "generation";

    /// Of memory for what is not on the disk yet, in megabytes.
    private static final double BUFFER = 64;

    /// No segment is merged into one of more than this, in megabytes: a merge needs that much room
    /// beside.
    private static final double LARGEST_SEGMENT = 4096;

    /// Says at each start that a module is missing which brings our searches nothing; held, since
    /// loggers are forgotten.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        VECTORS.setLevel(Level.OFF);
    }

    private static SearcherFactory snapshots() {
        Lengths lengths = new Lengths();
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new Snapshot(reader, lengths);
            }
        };
    }

    private final Directory directory;
    private final @Nullable IndexWriter writer;

    /// Where others write; null where we do.
    private final @Nullable FolderSign folder;

    private final SearcherManager snapshots;
    private final Holdings holdings;
    private final EntityReader entities;
    private final Tables tables;

    private TelegramIndex(
            Directory directory,
            @Nullable IndexWriter writer,
            @Nullable FolderSign folder,
            SearcherManager snapshots,
            Holdings holdings,
            Tables tables) {
        this.tables = tables;
        this.directory = directory;
        this.writer = writer;
        this.folder = folder;
        this.snapshots = snapshots;
        this.holdings = holdings;
        this.entities = new EntityReader(tables);
    }

    /// To write to and to search; made if there is none. One made by another version of Chancery is
    /// emptied, and its generation is 0.
    public static TelegramIndex open(Path path, Holdings holdings) throws IOException {
        return open(path, holdings, Tables.standard());
    }

    /// The same, with a site's own tables.
    public static TelegramIndex open(Path path, Holdings holdings, Tables tables)
            throws IOException {
        Directory directory = FSDirectory.open(path);
        boolean isFit = DirectoryReader.indexExists(directory) && isFit(directory);
        IndexWriter writer = new IndexWriter(directory, settings(isFit));
        try {
            if (!isFit) {
                commit(writer, 0);
            }
            return new TelegramIndex(
                    directory,
                    writer,
                    null,
                    new SearcherManager(writer, snapshots()),
                    holdings,
                    tables);
        } catch (IOException e) {
            try (directory;
                    writer) {
                throw e; // without its lock, so that the next attempt may make it anew
            }
        }
    }

    /// Whether its documents are what this version makes of telegrams.
    private static boolean isFit(Directory directory) throws IOException {
        return SCHEMA.equals(
                SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA_KEY));
    }

    private static IndexWriterConfig settings(boolean keeps) {
        LogByteSizeMergePolicy merges = new LogByteSizeMergePolicy();
        merges.setMaxMergeMB(LARGEST_SEGMENT);
        return new IndexWriterConfig(new TelegramAnalyzer())
                .setOpenMode(
                        keeps
                                ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND
                                : IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER)
                .setMergePolicy(merges)
                .setCommitOnClose(false);
    }

    /// To search beside whoever writes; later commits of theirs are seen.
    ///
    /// @throws NoSuchFileException if there is no index
    /// @throws IOException if it was made by another version of Chancery, too
    public static TelegramIndex openForReading(Path path, Holdings holdings, Tables tables)
            throws IOException {
        if (!Files.isDirectory(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Directory directory = FSDirectory.open(path);
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new NoSuchFileException(path.toString());
            }
            if (!isFit(directory)) {
                throw new IOException(
                        "the index in \"%s\" is of another version of Chancery: 'chancery reindex' makes it anew"
                                .formatted(path));
            }
            return new TelegramIndex(
                    directory,
                    null,
                    new FolderSign(path),
                    new SearcherManager(directory, snapshots()),
                    holdings,
                    tables);
        } catch (IOException e) {
            try (directory) {
                throw e;
            }
        }
    }

    /// Takes the copy with these bytes, in place of what was said of it before. Found by searches
    /// here at once, elsewhere from the next commit on.
    ///
    /// @param place among the copies of its telegram: 0 for the best
    /// @param arrival the number of its original: they are numbered as they come
    public void put(Holding holding, Telegram telegram, int place, long arrival)
            throws IOException {
        writer().updateDocument(
                        new Term(Fields.KEY, holding.sha256()),
                        document(holding, telegram, place, arrival));
    }

    /// Takes a copy that the index has not: nothing has to be looked for that it would stand in
    /// for.
    public void add(Holding holding, Telegram telegram, int place, long arrival)
            throws IOException {
        writer().addDocument(document(holding, telegram, place, arrival));
    }

    private Document document(Holding holding, Telegram telegram, int place, long arrival) {
        return Documents.of(
                holding,
                telegram,
                entities.mentions(telegram),
                place,
                arrival,
                tables.declassification());
    }

    /// Writes what was put to the disk, with the generation of the store that it comes up to.
    public void commit(long generation) throws IOException {
        commit(writer(), generation);
    }

    private static void commit(IndexWriter writer, long generation) throws IOException {
        Map<String, String> said =
                Map.of(SCHEMA_KEY, SCHEMA, GENERATION_KEY, String.valueOf(generation));
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
    }

    /// Of the last commit; 0 where there is none.
    public long generation() throws IOException {
        Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
        return SCHEMA.equals(said.get(SCHEMA_KEY))
                ? Long.parseLong(said.getOrDefault(GENERATION_KEY, "0"))
                : 0;
    }

    /// Gives the SHA-256 of each copy, in no order.
    public void ids(Consumer<String> each) throws IOException {
        at(snapshot -> {
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
                ids(leaf.reader(), each);
            }
            return 0;
        });
    }

    /// From the index itself: kept text would have to be unpacked for each.
    private static void ids(LeafReader segment, Consumer<String> each) throws IOException {
        Terms keys = segment.terms(Fields.KEY);
        if (keys == null) {
            return;
        }
        Bits live = segment.getLiveDocs();
        TermsEnum key = keys.iterator();
        PostingsEnum copies = null;
        while (key.next() != null) {
            copies = key.postings(copies, PostingsEnum.NONE);
            while (copies.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(copies.docID())) {
                    each.accept(key.term().utf8ToString());
                }
            }
        }
    }

    /// Never fails for a bad query: the result says what is wrong with it.
    public SearchResult search(Search search, Reader reader) throws IOException {
        return at(snapshot -> new Searching(snapshot, holdings, reader, tables).search(search));
    }

    /// How a query that is being typed may go on.
    public Completions complete(String query, int caret, Reader reader) throws IOException {
        return at(snapshot ->
                new Searching(snapshot, holdings, reader, tables).complete(query, caret));
    }

    /// All that fits, in the order asked for, whatever page is asked for; nothing for a query with
    /// an error.
    public void each(Search search, Reader reader, Visitor each) throws IOException {
        at(snapshot -> {
            new Searching(snapshot, holdings, reader, tables).each(search, each);
            return 0;
        });
    }

    /// What fits, in numbers. Never fails for a bad query: the result says what is wrong with it.
    public Statistics statistics(String query, Dimension by, Reader reader) throws IOException {
        return at(snapshot ->
                new Tallying(new Searching(snapshot, holdings, reader, tables)).of(query, by));
    }

    /// Keywords in context. Never fails for a bad query: the result says what is wrong with it.
    public Concordance concordance(KeywordSearch search, Reader reader) throws IOException {
        return at(snapshot ->
                new Concording(new Searching(snapshot, holdings, reader, tables), search).lines());
    }

    /// Who and what is named. Never fails for a bad query: the result says what is wrong with it.
    public Entities entities(String query, Reader reader) throws IOException {
        return at(snapshot ->
                new Naming(new Searching(snapshot, holdings, reader, tables), Fields.ranks(reader))
                        .of(query));
    }

    /// How an entity is written, in how many telegrams.
    public Facet forms(Entity entity, Reader reader) throws IOException {
        return at(snapshot ->
                new Naming(new Searching(snapshot, holdings, reader, tables), Fields.ranks(reader))
                        .forms(entity));
    }

    /// Copies whose text may be much like that of a telegram, itself among them, in no order.
    ///
    /// @param bands of the telegram's text
    /// @param most of them
    public List<Holding> like(long[] bands, int most, Reader reader) throws IOException {
        return at(snapshot -> new Kin(snapshot, holdings, reader).of(bands, most));
    }

    /// Forgets everything, and is of generation 0, on the disk too.
    public void clear() throws IOException {
        writer().deleteAll();
        commit(0);
    }

    /// Whether all its files are what was once written, by their sums: reads every byte of them.
    public boolean isWhole() throws IOException {
        return at(snapshot -> {
            try {
                for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return true;
            } catch (CorruptIndexException | EOFException _) {
                return false;
            }
        });
    }

    /// Whether it still works: a disk that fails, or is full, while the index is written ends it,
    /// and it has to be opened anew.
    public boolean isOpen() {
        return writer == null || writer.isOpen();
    }

    @Override
    public void close() throws IOException {
        snapshots.close();
        if (writer != null) {
            writer.close();
        }
        directory.close();
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("this index was opened for reading");
        }
        return writer;
    }

    /// What is written here is known at once; what others write, by the folder.
    private void lookForChanges() throws IOException {
        if (folder == null) {
            snapshots.maybeRefreshBlocking();
            return;
        }
        FolderSign.Sign now = folder.now();
        if (!folder.isSame(now)) {
            snapshots.maybeRefreshBlocking();
            folder.remember(now);
        }
    }

    private interface Work<T> {
        T with(Snapshot snapshot) throws IOException;
    }

    /// Works on the newest state, which stays as it is until the work is done.
    private <T> T at(Work<T> work) throws IOException {
        lookForChanges();
        IndexSearcher snapshot = snapshots.acquire();
        try {
            return work.with((Snapshot) snapshot);
        } finally {
            snapshots.release(snapshot);
        }
    }
}
