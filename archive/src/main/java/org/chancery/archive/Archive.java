package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.format.telegram.Telegram;

/// Telegrams, kept byte for byte and found again. Thread-safe.
@SuppressWarnings("DoNotCallSuggester") // signatures only, their bodies are the next commits
public final class Archive implements AutoCloseable {

    private Archive() {}

    /// To write to and to read; made if there is none.
    ///
    /// @throws ArchiveInUseException if somebody else writes to it; the message says who
    public static Archive open(Path directory) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// To read only, beside whoever writes.
    ///
    /// @throws NoArchiveException if there is none
    public static Archive openForReading(Path directory) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Keeps what it does not have yet. May be killed at any moment: what was told as done is kept, and the same call again does the rest.
    ///
    /// @return what came of it; what could not be read is in there and stops nothing
    /// @throws IOException if the archive itself cannot be written, as when its disk is full; all kept before stays
    public IngestReport ingest(Iterable<Original> originals, IngestListener listener) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Never fails for a bad query: the result says what is wrong with it.
    public SearchResult search(Search search, Reader reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// The best copy that the reader may see.
    ///
    /// @param idOrMrn an id, or an MRN in any spelling: `09ASTANA1967`, `09 Astana 1967`
    public Optional<Holding> find(String idOrMrn, Reader reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// All copies of the same telegram that the reader may see, the best first.
    public List<Holding> variants(Holding holding, Reader reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// The exact bytes, checked against their hash.
    public byte[] original(Holding holding) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Telegram telegram(Holding holding) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Telegrams that name this one in their REF line, the oldest first, each once.
    ///
    /// @param mrn in any spelling
    public List<Holding> citing(String mrn, Reader reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// What this copy names in its REF line, in order.
    public List<Citation> cited(Holding holding, Reader reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Gives all that fits, in the order asked for, one by one; which page the search asks for does not matter.
    public void export(Search search, Reader reader, Visitor each) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Telegrams that the reader may see; copies of one count once.
    public long size(Reader reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Holds every original against its hash, and the index against the store. Changes nothing.
    public FixityReport verify(ProgressListener listener) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Reads all originals again and makes records and index anew.
    public void reindex(ProgressListener listener) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
