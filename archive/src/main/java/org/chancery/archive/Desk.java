package org.chancery.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.chancery.archive.query.QueryParser;
import org.chancery.archive.store.Notes;
import org.chancery.archive.store.Searches;
import org.chancery.archive.store.Shelves;
import org.chancery.format.telegram.Telegram;

/// What people add to the telegrams of an archive: which belong together, and what they want to
/// hear of. It is kept beside the telegrams, in the same file; no telegram is changed by it, and a
/// reindex leaves it as it is. Thread-safe.
///
/// It can be written to while another program imports, and in an archive that was opened for
/// reading.
public final class Desk {

    private final Shelves shelves;
    private final Searches searches;
    private final Notes notes;

    Desk(Shelves shelves, Searches searches, Notes notes) {
        this.shelves = shelves;
        this.searches = searches;
        this.notes = notes;
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

    /// Notes on a telegram that the reader may see, in the order of its text.
    ///
    /// @param whole as [Archive#whole] gives it to the reader: their words are looked for in it
    public List<Note> notes(Holding holding, Telegram whole, Reader reader) throws IOException {
        ReadingText reading = ReadingText.of(whole);
        return notes.of(holding.sha256(), reader).stream().map(note -> note.in(reading)).toList();
    }

    /// All notes that the reader may see, by telegram, where their words stood when they were
    /// written.
    List<Note> notes(Reader reader) throws IOException {
        return notes.all(reader);
    }

    /// Writes a note on words of a telegram. It belongs to the copy and bears the label of all that
    /// was read: who may not see all of it is never told of the note.
    ///
    /// @param whole as [Archive#whole] gives it to who writes
    /// @param stretch of its reading text
    /// @return the note's number
    /// @throws IllegalArgumentException if there are no words there, or nothing to say; the message
    ///   says why
    public long annotate(
            Holding holding,
            Telegram whole,
            ReadingText.Stretch stretch,
            String text,
            Reader writer)
            throws IOException {
        ReadingText reading = ReadingText.of(whole);
        ReadingText.Stretch words =
                reading.words(stretch.start(), stretch.end())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "the reading text of %s has no words from %d to %d"
                                                .formatted(
                                                        holding.id(),
                                                        stretch.start(),
                                                        stretch.end())));
        if (words.end() - words.start() > Note.LONGEST) {
            throw new IllegalArgumentException(
                    "a note is on up to %,d characters".formatted(Note.LONGEST));
        }
        if (text.isBlank() || text.strip().length() > Note.LONGEST) {
            throw new IllegalArgumentException(
                    "a note has one character at least and %,d at most".formatted(Note.LONGEST));
        }
        return notes.add(
                holding.sha256(),
                !whole.source().sha256().equals(holding.sha256()),
                new Note(
                        0,
                        holding.id(),
                        words.start(),
                        words,
                        new Note.Quote(
                                reading.exact(words), reading.prefix(words), reading.suffix(words)),
                        text.strip(),
                        Instant.now()),
                writer);
    }

    /// Takes a note away that the reader may see.
    ///
    /// @return whether there was one
    public boolean erase(long number, Reader reader) throws IOException {
        return notes.erase(number, reader);
    }
}
