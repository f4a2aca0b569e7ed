package org.chancery.archive;

import java.io.IOException;
import java.util.List;
import org.chancery.archive.query.QueryParser;
import org.chancery.archive.store.Searches;
import org.chancery.archive.store.Shelves;

/// What people add to the telegrams of an archive: which belong together, and what they want to
/// hear of. It is kept beside the telegrams, in the same file; no telegram is changed by it, and a
/// reindex leaves it as it is. Thread-safe.
///
/// It can be written to while another program imports, and in an archive that was opened for
/// reading.
public final class Desk {

    private final Shelves shelves;
    private final Searches searches;

    Desk(Shelves shelves, Searches searches) {
        this.shelves = shelves;
        this.searches = searches;
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

    /// Saved searches, by name.
    public List<SavedSearch> searches() throws IOException {
        return searches.all();
    }

    /// Keeps a query under a name, in place of another one of that name; what is here already is no
    /// news for it.
    ///
    /// @throws IllegalArgumentException if that is no name, or no query; the message says why
    public void save(String name, String query) throws IOException {
        List<QueryDiagnostic> wrong = QueryParser.parse(query).diagnostics();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong.getFirst().message());
        }
        searches.save(TelegramCollection.name(name), query.strip());
    }

    /// Forgets a saved search.
    ///
    /// @return whether there was one
    public boolean forget(String name) throws IOException {
        return searches.forget(name);
    }

    /// Notes that its reader has seen all that is here for a saved search.
    ///
    /// @return whether there is one
    public boolean seen(String name) throws IOException {
        return searches.seen(name);
    }
}
