package org.chancery.convert.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A volume of documents in TEI as the Office of the Historian publishes it, or one document of it.
/// Those that are telegrams are told, the others are passed over.
///
/// Read as a stream, one document in memory. Types of documents and entities that the file defines
/// are never looked at: neither files nor the net are touched, and nothing grows.
public final class Volume {

    /// Bytes of an edition that is read whole, as a tree.
    private static final int MOST_UNDIVIDED = 8 << 20;

    private final Parcel parcel;
    private final Walk walk;
    private final @Nullable Charset charset;
    private int documents;

    private Volume(Parcel parcel, Walk walk, @Nullable Charset charset) {
        this.parcel = parcel;
        this.walk = walk;
        this.charset = charset;
    }

    public static void read(Parcel parcel, Walk walk) throws IOException {
        new Volume(parcel, walk, Decoding.said(parcel.head())).read();
    }

    private void read() throws IOException {
        try (InputStream in = parcel.open()) {
            DocumentScanner scanner = new DocumentScanner(in, walk.limits().telegram());
            for (DocumentScanner.Document document = scanner.next();
                    document != null && !walk.isStopped();
                    document = scanner.next()) {
                documents++;
                walk.at(document.offset());
                document(document);
            }
        }
        if (documents == 0 && !undivided()) {
            throw new RefusedException("is TEI, but without any division of type \"document\"");
        }
    }

    /// An edition of another hand may not say which of its divisions are documents: each that is a
    /// telegram is told, or all of its text.
    ///
    /// @return whether there is any
    private boolean undivided() throws IOException {
        if (parcel.size() > MOST_UNDIVIDED) {
            return false;
        }
        String text = Decoding.text(parcel.bytes(MOST_UNDIVIDED), charset);
        List<byte[]> telegrams = new ArrayList<>();
        for (Element body : Jsoup.parse(text, "", Parser.xmlParser()).select("body, tei|body")) {
            List<Element> divisions = body.select("> div, > tei|div");
            for (Element one : divisions.isEmpty() ? List.of(body) : divisions) {
                TelegramText read = TelegramText.of(one);
                if (read.isTelegram()) {
                    telegrams.add(read.bytes(""));
                }
            }
        }
        if (telegrams.size() == 1) {
            walk.found(Found.whole(parcel, Kind.TEI, telegrams.getFirst()));
            return true;
        }
        String way = parcel.entry().isEmpty() ? "" : parcel.entry() + "/";
        for (int i = 0; i < telegrams.size(); i++) {
            String place = "division " + (i + 1);
            String name = parcel.name() + "#" + place;
            walk.found(new Found(name, Kind.TEI, way + place, -1, -1, telegrams.get(i)));
        }
        return !telegrams.isEmpty();
    }

    private void document(DocumentScanner.Document document) {
        String id = or(DocumentScanner.attribute(document.tag(), "xml:id"), "");
        String name = parcel.name() + (id.isEmpty() ? "" : "#" + id);
        if (document.bytes().length == 0) {
            walk.refuse(
                    name,
                    "has more than %d MB, but no telegram has"
                            .formatted(walk.limits().telegram() >> 20));
            return;
        }
        Element division =
                Jsoup.parse(Decoding.text(document.bytes(), charset), "", Parser.xmlParser())
                        .firstElementChild();
        String number = or(DocumentScanner.attribute(document.tag(), "n"), "");
        byte[] telegram = division == null ? null : WireTranscript.of(division);
        String kind = "empty document";
        if (division != null && telegram == null) {
            TelegramText text = TelegramText.of(division);
            kind = text.kind();
            telegram = text.isTelegram() ? text.bytes(place(document, number, id)) : null;
        }
        boolean breaksOff = !document.isWhole() && isLast(document);
        if (telegram == null) {
            walk.pass(name, kind);
        } else {
            walk.found(
                    new Found(
                            name,
                            Kind.TEI,
                            entry(document, id),
                            document.offset(),
                            document.length(),
                            telegram));
        }
        if (breaksOff) {
            walk.refuse(name, "breaks off: the end of the file is missing");
        }
    }

    private boolean isLast(DocumentScanner.Document document) {
        return document.offset() + document.length() >= parcel.size();
    }

    private String entry(DocumentScanner.Document document, String id) {
        String way =
                (document.volume().isEmpty() ? "" : document.volume() + "/")
                        + id
                        + (document.page().isEmpty()
                                ? ""
                                : " page " + document.page().toLowerCase(Locale.ROOT));
        return parcel.entry().isEmpty() ? way : parcel.entry() + "/" + way;
    }

    private static String place(DocumentScanner.Document document, String number, String id) {
        StringBuilder place = new StringBuilder(document.volume());
        String named = number.isEmpty() ? id : number;
        if (!named.isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append("document ").append(named);
        }
        if (!document.page().isEmpty()) {
            place.append(place.isEmpty() ? "" : ", ").append("page ").append(document.page());
        }
        return place.toString();
    }

    private static String or(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
