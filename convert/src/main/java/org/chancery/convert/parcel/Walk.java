package org.chancery.convert.parcel;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The way through a file and all that is in it: each reader of containers tells what it finds
/// here.
public interface Walk {

    /// Where the bytes of an entry come from. A stream of a whole archive stays open.
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /// A telegram.
    void found(Found found);

    /// A container within a container.
    void enter(Parcel child) throws IOException;

    /// A container within a container, of a kind that its content need not show.
    ///
    /// @param kind null to go by the content
    void enter(Parcel child, @Nullable Kind kind) throws IOException;

    /// Takes in the bytes of an entry, up to what the limits allow. They are gone when the walk has
    /// left the entry's container.
    ///
    /// @throws RefusedException if it is past the limits, or its bytes cannot be unpacked
    Parcel take(Parcel container, String entry, InputStream in) throws IOException;

    /// Takes in an entry whose fault is its own alone: it is told, and its container goes on. One
    /// that breaks off is taken as far as it goes.
    ///
    /// @return null where it cannot be unpacked
    default @Nullable Parcel taken(Parcel container, String entry, Source source) {
        String name = container.name() + "/" + entry;
        try {
            Cut in = new Cut(source.open());
            Parcel child = take(container, entry, in);
            if (in.isCut()) {
                refuse(name, Cut.WORDS);
            }
            return child;
        } catch (RefusedException e) {
            refuse(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            refuse(name, "cannot be unpacked: " + e.getMessage());
        }
        return null;
    }

    /// Takes note of bytes that were unpacked within a container, not as an entry of it.
    ///
    /// @throws RefusedException if they are more than the limits allow
    void count(long bytes) throws RefusedException;

    /// Something that cannot be read, or of which nobody knows what it is.
    ///
    /// @param name for people
    /// @param reason what follows the name: `is damaged`
    void refuse(String name, String reason);

    /// Something that is no telegram and does not claim to be one.
    ///
    /// @param name for people
    /// @param kind what it is instead, one of few: `memorandum of conversation`
    void pass(String name, String kind);

    /// How far the walk is within its file, in bytes; for whoever waits.
    void at(long offset);

    /// After a yes, a reader returns as soon as it can.
    boolean isStopped();

    Limits limits();
}
