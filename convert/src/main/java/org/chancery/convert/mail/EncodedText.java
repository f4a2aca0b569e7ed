package org.chancery.convert.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.convert.parcel.BareBase64;
import org.chancery.convert.parcel.Cut;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Uuencode;
import org.chancery.convert.parcel.Walk;

/// Files that were made text of to pass through mail: they are opened in turn, and the text around
/// them is a text of its own.
public final class EncodedText {

    private EncodedText() {}

    public static void uuencoded(Parcel parcel, Walk walk) throws IOException {
        // Bytes and characters are one here, so that the text around has its bytes again.
        Uuencode parted =
                Uuencode.of(
                        new String(
                                parcel.bytes(walk.limits().telegram()),
                                StandardCharsets.ISO_8859_1));
        if (!parted.text().isBlank()) {
            byte[] text = parted.text().getBytes(StandardCharsets.ISO_8859_1);
            walk.enter(walk.take(parcel, "text", new ByteArrayInputStream(text)), Kind.TEXT);
        }
        enter(parted.files(), parcel, walk);
    }

    static void enter(List<Uuencode.File> files, Parcel parcel, Walk walk) throws IOException {
        for (Uuencode.File file : files) {
            Parcel child =
                    walk.take(
                            parcel,
                            Parcel.word(file.name()),
                            new ByteArrayInputStream(file.bytes()));
            if (file.isCut()) {
                walk.refuse(child.name(), Cut.WORDS);
            }
            walk.enter(child);
        }
    }

    public static void base64(Parcel parcel, Walk walk) throws IOException {
        Parcel child = walk.taken(parcel, "content", () -> BareBase64.unpacked(parcel.open()));
        if (child != null) {
            walk.enter(child);
        }
    }
}
