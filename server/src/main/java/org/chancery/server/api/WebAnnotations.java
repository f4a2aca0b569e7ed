package org.chancery.server.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.archive.Note;
import org.chancery.archive.ReadingText;

/// Notes as W3C Web Annotations in JSON-LD: an `AnnotationPage` whose targets are stretches of
/// telegrams' reading texts, by place and by words.
public final class WebAnnotations {

    /// Of the answer.
    public static final String MEDIA_TYPE =
            "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private WebAnnotations() {}

    public static String page(List<Note> notes) {
        return Json.object(json ->
                json.text("@context", "http://www.w3.org/ns/anno.jsonld")
                        .text("id", "urn:chancery:notes")
                        .text("type", "AnnotationPage")
                        .objects("items", notes, (part, note) -> annotation(note).accept(part)));
    }

    private static Consumer<Json> annotation(Note note) {
        return json ->
                json.text("id", "urn:chancery:note:" + note.number())
                        .text("type", "Annotation")
                        .text("motivation", "commenting")
                        .text("created", note.made().toString())
                        .object(
                                "body",
                                body ->
                                        body.text("type", "TextualBody")
                                                .text("value", note.text())
                                                .text("format", "text/plain"))
                        .object("target", target -> target(note, target));
    }

    private static void target(Note note, Json target) {
        target.text("type", "SpecificResource")
                .text("source", "urn:chancery:telegram:" + encoded(note.id()))
                .objects(
                        "selector", selectors(note), (selector, fields) -> fields.accept(selector));
    }

    /// The place only where the words still are.
    private static List<Consumer<Json>> selectors(Note note) {
        Note.Quote quote = note.quote();
        Consumer<Json> words =
                selector ->
                        selector.text("type", "TextQuoteSelector")
                                .text("exact", quote.exact())
                                .text("prefix", quote.prefix())
                                .text("suffix", quote.suffix());
        ReadingText.Stretch place = note.place();
        return place == null
                ? List.of(words)
                : List.of(
                        selector ->
                                selector.text("type", "TextPositionSelector")
                                        .number("start", place.start())
                                        .number("end", place.end()),
                        words);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
