package org.chancery.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.archive.calendar.Calendar;
import org.chancery.archive.calendar.Due;
import org.chancery.archive.calendar.DueTelegram;
import org.chancery.archive.calendar.Release;
import org.chancery.archive.compare.Likeness;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.KeywordSearch;
import org.chancery.archive.coverage.Overview;
import org.chancery.archive.coverage.Series;
import org.chancery.archive.coverage.SeriesReport;
import org.chancery.archive.coverage.Survey;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.chancery.archive.fixity.Verify;
import org.chancery.archive.ingest.CatchUp;
import org.chancery.archive.ingest.Ingest;
import org.chancery.archive.ingest.Reindex;
import org.chancery.archive.query.Nearest;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Network;
import org.chancery.archive.reference.Ranked;
import org.chancery.archive.reference.References;
import org.chancery.archive.reference.WantedList;
import org.chancery.archive.reference.Wish;
import org.chancery.archive.statistics.Dimension;
import org.chancery.archive.statistics.Statistics;
import org.chancery.archive.store.Numbers;
import org.chancery.archive.store.Originals;
import org.chancery.archive.store.Store;
import org.chancery.archive.store.WriterLock;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.MrnReader;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Telegrams, kept byte for byte and found again. Thread-safe.
///
/// A folder with three things in it: `archive.sqlite` keeps, `index` finds and can be made anew
/// from it, `writer.lock` lets one process write. A fourth may be there, `tables`: a site's own in
/// place of ours, by which all that is kept is read.
public final class Archive implements AutoCloseable {

    /// A text that has more candidates than this is a form that many fill in.
    private static final int MOST_CANDIDATES = 50;

    private final Path directory;
    private final Store store;
    private final IndexDoor index;
    private final @Nullable WriterLock lock;
    private final Tables tables;
    private final TelegramParser parser;
    private final Numbers numbers;
    private final Answers answers = new Answers();

    /// One ingest or reindex at a time.
    private final ReentrantLock writing = new ReentrantLock();

    private Archive(
            Path directory,
            Tables tables,
            Store store,
            IndexDoor index,
            @Nullable WriterLock lock) {
        this.directory = directory;
        this.tables = tables;
        this.parser = new TelegramParser(tables);
        this.numbers = new Numbers(tables);
        this.store = store;
        this.index = index;
        this.lock = lock;
    }

    /// To write to and to read; made if there is none.
    ///
    /// @throws ArchiveInUseException if somebody else writes to it; the message says who
    public static Archive open(Path directory) throws IOException {
        return open(directory, "", (done, total) -> {});
    }

    /// The same.
    ///
    /// @param who opens it, for those whom that keeps out: `chancery serve`; may be empty
    /// @param catchingUp hears how far it is where the index has to catch up: seconds after a
    ///   crash, as long as a reindex where it was lost
    public static Archive open(Path directory, String who, ProgressListener catchingUp)
            throws IOException {
        refuseOthers(directory);
        Files.createDirectories(directory);
        Tables tables = SiteTables.ofArchive(directory);
        try (Opening opening = new Opening()) {
            WriterLock lock = opening.with(WriterLock.take(directory, who));
            Store store = opening.with(Store.open(directory));
            IndexDoor index = opening.with(IndexDoor.writing(directory, cards(store), tables));
            Archive archive = new Archive(directory, tables, store, index, lock);
            new CatchUp(store, index.index(), archive.parser).run(catchingUp);
            opening.succeeded();
            return archive;
        }
    }

    /// To read only, beside whoever writes.
    ///
    /// @throws NoArchiveException if there is none
    public static Archive openForReading(Path directory) throws IOException {
        Tables tables = SiteTables.ofArchive(directory);
        Store store = Store.openForReading(directory);
        return new Archive(
                directory, tables, store, IndexDoor.reading(directory, cards(store), tables), null);
    }

    private static Cards cards(Store store) {
        return new Cards(store.catalogue(), store.shelves());
    }

    /// A folder of other things, named by mistake, is not to be strewn with an archive's files.
    private static void refuseOthers(Path directory) throws IOException {
        if (!Files.isDirectory(directory) || Files.exists(directory.resolve(Store.FILE))) {
            return;
        }
        try (Stream<Path> things = Files.list(directory)) {
            // Where the making of an archive was cut short, the first of its files may be there.
            Optional<Path> other =
                    things.filter(thing ->
                                    !WriterLock.isPart(thing)
                                            && !thing.endsWith(Store.README)
                                            && !thing.endsWith(SiteTables.FOLDER))
                            .findFirst();
            if (other.isPresent()) {
                throw new NoArchiveException(
                        "\"%s\" is no archive and not empty (it has \"%s\"): an archive needs a folder of its own"
                                .formatted(directory, other.get().getFileName()));
            }
        }
    }

    /// Keeps what it does not have yet. May be killed at any moment: what was told as done is kept,
    /// and the same call again does the rest.
    ///
    /// @return what came of it; what could not be read is in there and stops nothing
    /// @throws IOException if the archive itself cannot be written, as when its disk is full; all
    ///   kept before stays
    public IngestReport ingest(Iterable<Original> originals, IngestListener listener)
            throws IOException {
        return write(
                () -> new Ingest(store, index.index(), parser, numbers).run(originals, listener));
    }

    /// Never fails for a bad query: the result says what is wrong with it.
    public SearchResult search(Search search, Reader reader) throws IOException {
        return index.ask(opened -> opened.search(search, reader));
    }

    /// How a query that is being typed may go on, and how many telegrams it then finds.
    ///
    /// @param caret where in the query the next character would stand, in characters; what is
    ///   outside of the query is its nearer end
    public Completions complete(String query, int caret, Reader reader) throws IOException {
        return index.ask(opened -> opened.complete(query, caret, reader));
    }

    /// What fits a query, in numbers. Never fails for a bad query: the result says what is wrong
    /// with it.
    public Statistics statistics(String query, Dimension by, Reader reader) throws IOException {
        return index.ask(opened -> opened.statistics(query, by, reader));
    }

    /// Who and what the telegrams that fit a query name. Never fails for a bad query: the result
    /// says what is wrong with it.
    public Entities entities(String query, Reader reader) throws IOException {
        return index.ask(opened -> opened.entities(query, reader));
    }

    /// How drafters write an entity, in how many telegrams.
    public Facet forms(Entity entity, Reader reader) throws IOException {
        return index.ask(opened -> opened.forms(entity, reader));
    }

    /// Keywords in context. Never fails for a bad query: the result says what is wrong with it.
    public Concordance concordance(KeywordSearch search, Reader reader) throws IOException {
        return index.ask(opened -> opened.concordance(search, reader));
    }

    /// The best copy that the reader may see.
    ///
    /// @param idOrMrn an id, or an MRN in any spelling: `09ASTANA1967`, `09 Astana 1967`
    public Optional<Holding> find(String idOrMrn, Reader reader) throws IOException {
        Optional<Holding> byId = store.catalogue().bestOfId(idOrMrn.strip(), reader);
        if (byId.isPresent()) {
            return byId;
        }
        Mrn mrn = MrnReader.read(idOrMrn, tables);
        return mrn == null ? Optional.empty() : store.catalogue().best(numbers.key(mrn), reader);
    }

    /// All copies of the same telegram that the reader may see, the best first.
    public List<Holding> variants(Holding holding, Reader reader) throws IOException {
        return store.catalogue().copies(holding, reader);
    }

    /// The exact bytes, checked against their hash.
    public byte[] original(Holding holding) throws IOException {
        return kept(holding).bytes();
    }

    /// A telegram as one reads it: where the best copy has only some of its sections and other
    /// copies have more, they are joined, each byte as it came.
    public Telegram whole(Holding best, Reader reader) throws IOException {
        Telegram telegram = telegram(best);
        int declared = telegram.heading().sections().declared();
        if (best.variants() < 2 || declared <= telegram.heading().sections().present().size()) {
            return telegram;
        }
        List<Telegram> copies = new ArrayList<>();
        for (Holding copy : variants(best, reader)) {
            copies.add(telegram(copy));
        }
        return Sections.join(copies, parser).orElse(telegram);
    }

    /// Telegrams of other numbers, or none, with almost the same text, the most alike first. Only
    /// for readers from whom nothing is kept: their likeness tells of all that they say.
    public List<Twin> twins(Holding holding, Telegram telegram, Reader reader) throws IOException {
        Likeness likeness = Likeness.of(telegram);
        List<Twin> twins = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(holding.id()));
        for (Holding other :
                index.ask(opened -> opened.like(likeness.bands(), MOST_CANDIDATES, reader))) {
            if (seen.add(other.id())) {
                double alike = likeness.to(Likeness.of(telegram(other)));
                if (alike >= Likeness.SAME_MESSAGE) {
                    twins.add(new Twin(other, alike));
                }
            }
        }
        twins.sort(Comparator.comparingDouble(Twin::likeness).reversed());
        return twins;
    }

    /// The copy with these bytes.
    ///
    /// @param sha256 in hexadecimal
    public Optional<Holding> copy(String sha256, Reader reader) throws IOException {
        return store.catalogue().copy(sha256, reader);
    }

    /// This copy, by itself.
    public Telegram telegram(Holding holding) throws IOException {
        Originals.Kept kept = kept(holding);
        return parser.read(kept.bytes(), kept.name(), kept.container())
                .foundAt(store.containers().places(holding.sha256()));
    }

    /// Writes the exact bytes of a container that telegrams came in. There is all in it that it
    /// came with: whoever may not see everything in the archive must not be given it.
    ///
    /// @param sha256 as [org.chancery.format.telegram.Place#sha256()] has it
    /// @return whether its bytes are kept; if not, nothing is written
    public boolean container(String sha256, OutputStream out) throws IOException {
        return store.containers().write(sha256, out);
    }

    private Originals.Kept kept(Holding holding) throws IOException {
        return store.originals()
                .kept(holding.sha256())
                .orElseThrow(() ->
                        new IOException(
                                "the archive in \"%s\" has no \"%s\""
                                        .formatted(directory, holding.name())));
    }

    /// Telegrams that name this one in their REF line, the oldest first, each once.
    ///
    /// @param mrn in any spelling
    public List<Holding> citing(String mrn, Reader reader) throws IOException {
        Mrn cited = MrnReader.read(mrn, tables);
        return cited == null ? List.of() : store.catalogue().citing(numbers.key(cited), reader);
    }

    /// What this copy names in its REF line, in order.
    public List<Citation> cited(Holding holding, Reader reader) throws IOException {
        List<Citation> citations = new ArrayList<>();
        for (Located<Reference> located : telegram(holding).heading().references()) {
            Reference reference = located.value();
            Optional<Holding> cited =
                    reference.mrn() == null
                            ? Optional.empty()
                            : store.catalogue().best(numbers.key(reference.mrn()), reader);
            citations.add(new Citation(reference, cited.orElse(null)));
        }
        return citations;
    }

    /// A telegram and those that citations connect it with, in both directions.
    ///
    /// @param idOrMrn of one that is held, or that a telegram cites which the reader may see
    /// @return empty where it is neither
    public Optional<Conversation> conversation(
            String idOrMrn, Conversation.Bounds bounds, Reader reader) throws IOException {
        Optional<Holding> held = find(idOrMrn, reader);
        Mrn mrn = held.isPresent() ? null : MrnReader.read(idOrMrn, tables);
        if (held.isEmpty() && mrn == null) {
            return Optional.empty();
        }
        String key = mrn == null ? store.catalogue().key(held.orElseThrow()) : numbers.key(mrn);
        return new References(store, reader).around(key, bounds);
    }

    /// What telegrams cite and the archive does not have for the reader, the most cited first.
    ///
    /// @param query those whose citations count; blank for all
    public WantedList wanted(Wish wish, String query, Reader reader) throws IOException {
        Wish named =
                wish.post() == null
                        ? wish
                        : new Wish(
                                numbers.post(wish.post()), wish.year(), wish.from(), wish.size());
        References references = new References(store, reader);
        return query.isBlank()
                ? references.wanted(named)
                : references.wantedBy(
                        named, each -> export(new Search(query, Sort.OLDEST, 0, 0), reader, each));
    }

    /// The telegrams that others lean on, held or wanted, the weightiest first. Goes through all
    /// citations: seconds for a million telegrams.
    public List<Ranked> ranked(int most, Reader reader) throws IOException {
        return answers.to(
                        List.of("ranked", most, reader),
                        Ranking.class,
                        store.generation(),
                        () -> new Ranking(new References(store, reader).ranked(most)))
                .items();
    }

    private record Ranking(List<Ranked> items) {}

    /// All telegrams that cite or are cited, and all citations.
    ///
    /// @param query those whose citations count; blank for all
    public Network network(String query, Reader reader) throws IOException {
        References references = new References(store, reader);
        return query.isBlank()
                ? references.network()
                : references.networkOf(
                        each -> export(new Search(query, Sort.OLDEST, 0, 0), reader, each));
    }

    /// How much of what each post sent in each year is held. Goes through all numbers: seconds for
    /// a million telegrams, the first time.
    public Overview coverage(Reader reader) throws IOException {
        return answers.to(
                List.of("coverage", reader),
                Overview.class,
                store.generation(),
                () -> new Survey(store, reader).all());
    }

    /// What one post sent in one year, with its gaps; empty where nothing of it is held or cited.
    public Optional<SeriesReport> coverage(Series series, Reader reader) throws IOException {
        return new Survey(store, reader)
                .report(new Series(postName(series.post()), series.airgram(), series.year()));
    }

    /// How many classified telegrams are due for declassification in which year, and how many are
    /// overdue.
    ///
    /// @param query telegrams that count; blank for all
    /// @param today the caller's day
    public Calendar calendar(String query, LocalDate today, Reader reader) throws IOException {
        return answers.to(
                List.of("calendar", query, today, reader),
                Calendar.class,
                store.generation(),
                () ->
                        Calendar.of(
                                query,
                                today,
                                asked ->
                                        search(
                                                        new Search(asked, Sort.OLDEST, 0, 0)
                                                                .withoutValues(),
                                                        reader)
                                                .total()));
    }

    /// When one is due; empty where it is not classified.
    public Optional<DueTelegram> due(Holding holding) throws IOException {
        Telegram telegram = telegram(holding);
        Due due = Due.of(telegram, tables.declassification());
        return due == null
                ? Optional.empty()
                : Optional.of(new DueTelegram(holding, due, Release.openPortions(telegram)));
    }

    /// What is due in a time, the oldest telegrams first; those that bear a releaser's stamp are
    /// left out.
    ///
    /// @param time as `declassify:` takes it: `1985`, `1985..1990`
    public void due(String query, String time, Reader reader, DueTelegram.Visitor each)
            throws IOException {
        export(
                new Search(Calendar.due(query, time), Sort.OLDEST, 0, 0),
                reader,
                holding -> {
                    Optional<DueTelegram> due = due(holding);
                    if (due.isPresent()) {
                        each.visit(due.get());
                    }
                });
    }

    /// A post's name as message reference numbers have it, of any spelling.
    public String postName(String spelling) {
        return numbers.post(spelling);
    }

    /// The post that may have been meant by the name of one that sent nothing; empty where it did,
    /// or where no post of which something is held or cited has a name like it.
    public Optional<String> postLike(String spelling, Reader reader) throws IOException {
        String name = postName(spelling);
        Set<String> senders =
                coverage(reader).series().stream()
                        .map(coverage -> coverage.series().post())
                        .collect(Collectors.toCollection(TreeSet::new));
        return senders.contains(name) ? Optional.empty() : Nearest.of(name, senders);
    }

    /// Gives all that fits, in the order asked for, one by one; which page the search asks for does
    /// not matter.
    public void export(Search search, Reader reader, Visitor each) throws IOException {
        index.ask(opened -> {
            opened.each(search, reader, each);
            return true;
        });
    }

    /// What came in for each saved search since it was last seen; nothing, where nothing did. The
    /// same grammar as any other search, over the new arrivals alone.
    ///
    /// @param most hits for each
    public List<Alert> alerts(int most, Reader reader) throws IOException {
        List<Alert> alerts = new ArrayList<>();
        for (SavedSearch saved : desk().searches()) {
            alerts.add(
                    new Alert(
                            saved,
                            search(
                                    new Search(
                                                    saved.query(),
                                                    Sort.NEWEST,
                                                    0,
                                                    most,
                                                    null,
                                                    saved.seen())
                                            .withoutValues(),
                                    reader)));
        }
        return alerts;
    }

    /// What people add to the telegrams.
    public Desk desk() {
        return new Desk(store.shelves(), store.searches(), store.notes());
    }

    /// All notes that the reader may see, by telegram, with their words where the telegrams have
    /// them now.
    public List<Note> notes(Reader reader) throws IOException {
        List<Note> notes = new ArrayList<>();
        String id = "";
        ReadingText reading = null;
        for (Note note : desk().notes(reader)) {
            if (!note.id().equals(id)) {
                id = note.id();
                Optional<Holding> holding = find(id, reader);
                reading = holding.isEmpty() ? null : ReadingText.of(whole(holding.get(), reader));
            }
            notes.add(reading == null ? note : note.in(reading));
        }
        return notes;
    }

    /// The tables in force here.
    public Tables tables() {
        return tables;
    }

    /// Telegrams that the reader may see; copies of one count once.
    public long size(Reader reader) throws IOException {
        return store.catalogue().size(reader);
    }

    /// Holds every original against its hash, and the index against the store. Changes nothing.
    public FixityReport verify(ProgressListener listener) throws IOException {
        boolean isBeingWritten = lock != null ? writing.isLocked() : WriterLock.isTaken(directory);
        return new Verify(store, isBeingWritten)
                .run(
                        reading ->
                                index.ask(opened -> {
                                    reading.of(opened);
                                    return true;
                                }),
                        listener);
    }

    /// Reads all originals again and makes records and index anew.
    public void reindex(ProgressListener listener) throws IOException {
        write(() -> {
            new Reindex(store, index.index(), parser, numbers).run(listener);
            return true;
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T write(Work<T> work) throws IOException {
        if (lock == null) {
            throw new IllegalStateException("opened for reading: " + directory);
        }
        writing.lock();
        try {
            return work.run();
        } finally {
            writing.unlock();
        }
    }

    /// Waits for an ingest that still runs.
    @Override
    public void close() throws IOException {
        writing.lock();
        try (lock;
                store;
                index) {
            // closed in the order opposite to opening
        } finally {
            writing.unlock();
        }
    }
}
