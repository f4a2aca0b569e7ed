package org.chancery.convert.parcel;

/// A telegram found in a container, as text for `format` to read.
///
/// Where its container is itself text, the bytes are the container's own. Where it is not (a page,
/// a table, mail, paper), they are its text in UTF-8, and what the container says of it stands
/// above it as an archive's page does, so that it is read as a claim and held against the text.
///
/// @param name for people: `release.zip/1975/03.html`, `cables.csv#17`
/// @param kind of what it was read from
/// @param entry the way to it within the file, `/` between; empty for the file itself
/// @param offset of its first byte within that entry, -1 where the entry does not say
/// @param length in bytes there, -1 where the entry does not say
/// @param bytes for the parser
public record Found(String name, Kind kind, String entry, long offset, long length, byte[] bytes) {

    /// The whole of a parcel, read into text.
    public static Found whole(Parcel parcel, Kind kind, byte[] bytes) {
        return new Found(parcel.name(), kind, parcel.entry(), 0, parcel.size(), bytes);
    }

    /// A telegram that was pasted into another one's place.
    public static Found pasted(Parcel parcel, Kind kind, PastedRow row) {
        return new Found(
                parcel.name() + "#pasted",
                kind,
                parcel.entry().isEmpty() ? "pasted row" : parcel.entry() + "/pasted row",
                -1,
                -1,
                row.telegram());
    }
}
