package org.chancery.archive;

import java.io.IOException;
import java.util.List;
import org.chancery.archive.store.Shelves;

/// What people add to the telegrams of an archive: which belong together. It is kept beside the
/// telegrams, in the same file; no telegram is changed by it, and a reindex leaves it as it is.
/// Thread-safe.
///
/// It can be written to while another program imports, and in an archive that was opened for
/// reading.
public final class Desk {

    private final Shelves shelves;

    Desk(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Collections by name, with those of their telegrams counted that the reader may see. Who may
    /// not see everything is told only of collections that have something for them.
    public List<TelegramCollection> collections(Reader reader) throws IOException {
        return shelves.all(reader);
    }

    /// The collections that a telegram is in, by name.
    public List<String> collectionsOf(Holding holding) throws IOException {
        return shelves.of(holding.sha256());
    }

    /// Puts a telegram, with all its copies, into a collection, made if there is none.
    ///
    /// @return whether it was not in there before
    /// @throws IllegalArgumentException if that is no name; the message says why
    public boolean collect(String name, Holding holding) throws IOException {
        return shelves.put(TelegramCollection.name(name), holding.sha256());
    }

    /// Takes a telegram out of a collection.
    ///
    /// @return whether it was in there
    public boolean takeOut(String name, Holding holding) throws IOException {
        return shelves.take(name, holding.sha256());
    }

    /// Forgets a collection; its telegrams stay in the archive.
    ///
    /// @return whether there was one
    public boolean dissolve(String name) throws IOException {
        return shelves.dissolve(name);
    }
}
