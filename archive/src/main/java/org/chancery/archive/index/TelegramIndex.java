package org.chancery.archive.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Visitor;
import org.chancery.format.telegram.Telegram;

/// The index of an archive: one document for each copy, named by its SHA-256. Thread-safe.
///
/// Copies of one telegram share [Holding#id()]; of those that fit a search and that its reader may see, the one with the lowest place is the
/// hit, and all together count once.
@SuppressWarnings("DoNotCallSuggester") // signatures only, their bodies are the next commits
public final class TelegramIndex implements AutoCloseable {

    private TelegramIndex() {}

    /// To write to and to search; made if there is none. One made by another version of Chancery is emptied, and its generation is 0.
    public static TelegramIndex open(Path directory, Holdings holdings) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// To search beside whoever writes; later commits of theirs are seen.
    public static TelegramIndex openForReading(Path directory, Holdings holdings) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Takes the copy with these bytes, in place of what was said of it before. Found by searches here at once, elsewhere from the next commit on.
    ///
    /// @param place among the copies of its telegram: 0 for the best
    public void put(Holding holding, Telegram telegram, int place) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Writes what was put to the disk, with the generation of the store that it comes up to.
    public void commit(long generation) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Of the last commit; 0 where there is none.
    public long generation() throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Gives the SHA-256 of each copy, in no order.
    public void ids(Consumer<String> each) throws IOException {
        throw new UnsupportedOperationException();
    }

    public SearchResult search(Search search, Reader reader) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// All that fits, in the order asked for, whatever page is asked for; nothing for a query with an error.
    public void each(Search search, Reader reader, Visitor each) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Forgets everything, and is of generation 0, on the disk too.
    public void clear() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
