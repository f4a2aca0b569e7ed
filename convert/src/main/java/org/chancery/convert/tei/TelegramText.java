package org.chancery.convert.tei;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.convert.parcel.Statement;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A document as text for the parser. What the volume says of it stands above as a claim. Where the
/// telegram has kept its own heading, nothing else stands there; where it has not, its editors'
/// title, file number, source note and date line are all the heading there is (reference 9,
/// edited), and their footnotes follow the text.
final class TelegramText {

    private static final List<String> CLASSES =
            List.of(
                    "TOP SECRET",
                    "SECRET",
                    "CONFIDENTIAL",
                    "LIMITED OFFICIAL USE",
                    "OFFICIAL USE ONLY",
                    "UNCLASSIFIED",
                    "RESTRICTED");

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /// `No. 1. Mr. Seat to Mr. Gresham.`
    private static final Pattern NUMBER = Pattern.compile("^(?:No\\. ?\\d+\\.? *)?(.*?)\\.?$");

    private final DocumentText text;
    private final Element document;
    private final boolean isWire;

    private TelegramText(DocumentText text, Element document) {
        this.text = text;
        this.document = document;
        String body = "\n" + text.body;
        boolean isAddressed = body.contains("\nTO ") || !text.addressees.isBlank();
        this.isWire = body.contains("\nFM ") && isAddressed;
    }

    static TelegramText of(Element document) {
        return new TelegramText(DocumentText.of(document), document);
    }

    /// What it is where it is no telegram.
    String kind() {
        return DocumentKind.of(text.title.line(), isEditorialNote());
    }

    private boolean isEditorialNote() {
        return document.attr("subtype").equals("editorial-note");
    }

    boolean isTelegram() {
        if (isEditorialNote()) {
            return false;
        }
        return isWire
                || TelegramSign.isTitle(text.title.line())
                || TelegramSign.isMessage(
                        text.title.line(), text.place.line(), text.body.toString())
                || TelegramSign.isFile(text.file.line())
                || text.markings.stream().anyMatch(TelegramSign::isMarker)
                || TelegramSign.isNumbered(
                        text.title.line(), text.place.line(), text.body.toString())
                || text.body.toString().lines().limit(1).anyMatch(TelegramSign::isMarker);
    }

    /// @param place where it stands, for people: `frus1969-76v20, document 37, page 71`
    byte[] bytes(String place) {
        if (!isWire && created() == null && classification() == null) {
            // A title alone is no page of an archive: the text below says all that is known.
            return new Statement().around(edited());
        }
        Statement statement =
                new Statement()
                        .title(text.title.line())
                        .created(created())
                        .classification(classification());
        if (isWire) {
            String note = text.source.line();
            text.notes.forEach(footnote -> statement.note(null, footnote));
            return statement
                    .source(note.isEmpty() ? place : place + ". " + note)
                    .summary(text.summary.line())
                    .around(withSubject(addressed(withoutLastClass(text.body.toString()))));
        }
        return statement.source(place).summary(text.summary.line()).around(edited());
    }

    private String edited() {
        List<String> parts = new ArrayList<>();
        parts.add(title());
        parts.add(text.file.line());
        parts.add(text.source.line());
        parts.add(text.place.toString());
        parts.addAll(text.markings);
        parts.add(text.subject.toString());
        parts.add(text.references.toString());
        parts.add(text.addressees.toString());
        parts.add(text.body.toString());
        if (!text.notes.isEmpty()) {
            parts.add("Notes");
            parts.addAll(text.notes);
        }
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts) + "\n";
    }

    private String title() {
        String title = text.title.line();
        return TelegramSign.isTitle(title) || !title.isEmpty() && Character.isDigit(title.charAt(0))
                ? title
                : NUMBER.matcher(title).replaceFirst("$1");
    }

    /// The class at the end of the last page stands before the signature, which editors set at the
    /// end.
    private static String withoutLastClass(String body) {
        List<String> lines = new ArrayList<>(body.lines().toList());
        int words = 0;
        for (int i = lines.size() - 1; i >= 0 && words < 2; i--) {
            words += lines.get(i).isBlank() ? 0 : 1;
            if (words == 2 && exactClass(lines.get(i)) != null) {
                lines.remove(i);
            }
        }
        return String.join("\n", lines);
    }

    /// Editors took the addressees to the top: in a telegram they follow its sender.
    private String addressed(String body) {
        if (text.addressees.isBlank()) {
            return body;
        }
        List<String> lines = new ArrayList<>(body.lines().toList());
        int sender = 0;
        while (sender < lines.size() && !lines.get(sender).startsWith("FM ")) {
            sender++;
        }
        lines.add(Math.min(sender + 1, lines.size()), text.addressees.toString());
        return String.join("\n", lines);
    }

    /// Editors took the subject to the top: in a telegram it follows the tags.
    private String withSubject(String body) {
        if (text.subject.isBlank() && text.references.isBlank()) {
            return body;
        }
        List<String> lines = new ArrayList<>(body.lines().toList());
        int place = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("TAGS") || place < 0 && line.startsWith("E.O.")) {
                place = i + 1;
            } else if (line.startsWith("1.")) {
                place = place < 0 ? i : place;
                break;
            }
        }
        List<String> moved =
                new ArrayList<>(List.of(text.subject.toString(), text.references.toString()));
        moved.removeIf(String::isBlank);
        moved.add("");
        lines.addAll(Math.max(0, place), moved);
        return String.join("\n", lines);
    }

    /// The moment where its date has a zone, else the day. A volume sets a zone of its own,
    /// Washington's or Greenwich's, into the attributes of a document whose date has none: by that
    /// Petrograd's evening would be Washington's next day. `Z` says that it is not by the clock of
    /// the place.
    private @Nullable String created() {
        Element date = text.date();
        String when = date == null ? "" : date.attr("when");
        Instant moment = moment(when);
        if (moment != null) {
            return MINUTES.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
        }
        String local = when.isEmpty() ? document.attr("frus:doc-dateTime-min") : when;
        if (local.length() < 10) {
            return null;
        }
        boolean hasTime = !when.isEmpty() && local.length() > 15 && local.charAt(10) == 'T';
        return local.substring(0, 10) + (hasTime ? " " + local.substring(11, 16) : "");
    }

    private static @Nullable Instant moment(String stated) {
        try {
            return stated.length() > 16 ? OffsetDateTime.parse(zoned(stated)).toInstant() : null;
        } catch (DateTimeException notStated) {
            return null;
        }
    }

    private static String zoned(String stated) {
        return stated.endsWith("z") ? stated.substring(0, stated.length() - 1) + "Z" : stated;
    }

    /// What begins a sentence of the source note, or a line above the text: `Confidential;
    /// Priority.`
    private @Nullable String classification() {
        for (String marking : text.markings) {
            String found = classOf(marking);
            if (found != null) {
                return found;
            }
        }
        for (String sentence : text.source.line().split("\\.", -1)) {
            String words = sentence.strip();
            int end = words.indexOf(';');
            String found = exactClass(end < 0 ? words : words.substring(0, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String exactClass(String words) {
        for (String marking : CLASSES) {
            if (words.strip().equalsIgnoreCase(marking)) {
                return marking;
            }
        }
        return null;
    }

    private static @Nullable String classOf(String line) {
        String words = line.toUpperCase(Locale.ROOT);
        for (String marking : CLASSES) {
            if (words.equals(marking) || words.startsWith(marking + " ")) {
                return marking;
            }
        }
        return null;
    }
}
