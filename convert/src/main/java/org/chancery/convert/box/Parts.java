package org.chancery.convert.box;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.chancery.convert.parcel.Cut;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;

/// The parts of a document that is a zip archive within (OOXML, ODF, EPUB), by their names.
public final class Parts {

    private Parts() {}

    /// One of them, null where it has none of that name. Where the list at the end is lost, what
    /// stands before the end is found.
    public static @Nullable Parcel part(Parcel document, String name, Walk walk)
            throws IOException {
        try (SeekableByteChannel channel = document.channel();
                ZipFile zip = Boxes.opened(channel)) {
            if (zip == null) {
                return fromBeginning(document, name, walk);
            }
            ZipArchiveEntry entry = zip.getEntry(name);
            return entry == null ? null : walk.take(document, name, zip.getInputStream(entry));
        }
    }

    private static @Nullable Parcel fromBeginning(Parcel document, String name, Walk walk)
            throws IOException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(document.open())) {
            for (ZipArchiveEntry entry = zip.getNextEntry();
                    entry != null;
                    entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return walk.take(document, name, new Cut(zip));
                }
            }
        } catch (RefusedException e) {
            throw e;
        } catch (IOException cutShort) {
            // what is behind the end is not there
        }
        return null;
    }
}
