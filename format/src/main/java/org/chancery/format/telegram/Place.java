package org.chancery.format.telegram;

/// Where in a container a telegram's bytes were read.
///
/// @param container its file's name
/// @param kind of the container: `zip`, `csv`, `tei`
/// @param sha256 of the container's exact bytes, in hexadecimal
/// @param entry the way to it within the container, `/` between; empty for the container itself
/// @param offset of its first byte within that entry, -1 where the entry does not say
/// @param length in bytes there, -1 where the entry does not say
public record Place(
        String container, String kind, String sha256, String entry, long offset, long length) {

    /// For people: `release.zip, 1975/03.html`, `cables.csv, bytes 1,204 to 9,866`.
    public String words() {
        StringBuilder words = new StringBuilder(container);
        if (!entry.isEmpty()) {
            words.append(", ").append(entry);
        }
        if (offset > 0) {
            words.append(
                    length < 0
                            ? ", from byte %,d".formatted(offset)
                            : ", bytes %,d to %,d".formatted(offset, offset + length));
        }
        return words.toString();
    }
}
