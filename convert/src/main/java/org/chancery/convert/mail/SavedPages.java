package org.chancery.convert.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Field;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;

/// A web page that a browser saved in one file with all that it shows, in the form of a letter
/// (MHTML, RFC 2557). The page is read as any page is; its pictures, style and frames are not
/// looked at, but for the pages of a set of frames, which has no text of its own.
///
/// ```
/// From: <Saved by Blink>
/// Snapshot-Content-Location: https://archive.example.org/75VALLETTA17.html
/// Content-Type: multipart/related; type="text/html"; boundary="..."
/// ```
public final class SavedPages {

    private SavedPages() {}

    public static void read(Parcel parcel, Walk walk) throws IOException {
        Message saved = Letters.message(parcel, walk);
        List<Entity> pages = new ArrayList<>();
        gather(saved, pages, walk.limits().depth());
        if (pages.isEmpty()) {
            // Nobody's page: a letter to nobody, with a text of its own.
            walk.enter(parcel, Kind.MAIL);
            return;
        }
        Entity root = root(saved, pages);
        byte[] page = bytes(root);
        enter(parcel, root, page, walk);
        if (isSetOfFrames(page)) {
            for (Entity frame : pages) {
                if (!frame.equals(root)) {
                    enter(parcel, frame, bytes(frame), walk);
                }
            }
        }
    }

    private static void gather(Entity entity, List<Entity> pages, int depth) {
        switch (entity.getBody()) {
            case Multipart parts -> {
                if (depth > 0) {
                    parts.getBodyParts().forEach(part -> gather(part, pages, depth - 1));
                }
            }
            case SingleBody _ -> {
                String type = entity.getMimeType();
                if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
                    pages.add(entity);
                }
            }
            case null, default -> {
                // a letter in a page
            }
        }
    }

    /// The one that the header names by number or address, else the first (RFC 2387 section 3.2).
    private static Entity root(Message saved, List<Entity> pages) {
        String start =
                saved.getHeader().getField("Content-Type") instanceof ContentTypeField type
                        ? type.getParameter("start")
                        : null;
        String address = header(saved, "Snapshot-Content-Location");
        for (Entity page : pages) {
            boolean isNamed = start != null && start.equals(header(page, "Content-ID"));
            boolean isThere = address != null && address.equals(header(page, "Content-Location"));
            if (isNamed || isThere) {
                return page;
            }
        }
        return pages.getFirst();
    }

    private static @Nullable String header(Entity entity, String name) {
        Field field = entity.getHeader().getField(name);
        return field == null ? null : Objects.toString(field.getBody(), "").strip();
    }

    /// Where the letter names the set of characters, a mark says so above whatever the page says.
    private static byte[] bytes(Entity page) throws IOException {
        try (InputStream in = ((SingleBody) page.getBody()).getInputStream()) {
            byte[] bytes = in.readAllBytes();
            Charset named = Decoding.named(page.getCharset());
            return named == null
                    ? bytes
                    : ("\uFEFF" + Decoding.text(bytes, named)).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static boolean isSetOfFrames(byte[] page) {
        return new String(page, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("<frameset");
    }

    private static void enter(Parcel parcel, Entity page, byte[] bytes, Walk walk)
            throws IOException {
        walk.enter(walk.take(parcel, name(page), new ByteArrayInputStream(bytes)), Kind.HTML);
    }

    /// The last word of its address: `75VALLETTA17.html`.
    private static String name(Entity page) {
        String address = header(page, "Content-Location");
        String way = address == null ? "" : address.replaceAll("[?#].*", "");
        String last = Parcel.word(way.substring(way.lastIndexOf('/') + 1));
        return last.isEmpty() ? "page" : last;
    }
}
