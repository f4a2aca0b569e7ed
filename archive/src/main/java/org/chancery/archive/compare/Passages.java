package org.chancery.archive.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// A telegram as passages to be compared: what its heading says by field, then its paragraphs.
final class Passages {

    /// @param name of the field, the same for all paragraphs
    record Passage(String name, String text) {}

    static final String PARAGRAPH = "Paragraph";

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Telegram telegram) {
        Passages making = new Passages();
        making.heading(telegram.heading());
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            making.add(PARAGRAPH, text(paragraph));
        }
        making.add("Signature", value(telegram.body().signature()));
        return making.passages;
    }

    private void heading(Heading heading) {
        add("Number", heading.mrn() == null ? null : heading.mrn().value().toString());
        add("Date-time group", heading.dtg() == null ? null : heading.dtg().value().wire());
        add("Precedence", heading.action() == null ? null : heading.action().value().word());
        add(
                "Classification",
                heading.classification() == null ? null : heading.classification().value().name());
        add(
                "Captions",
                heading.captions().stream()
                        .map(caption -> caption.value().name())
                        .collect(Collectors.joining(" ")));
        add("From", value(heading.from()));
        add("To", addressees(heading.toAddressees()));
        add("Info", addressees(heading.infoAddressees()));
        add(
                "Tags",
                heading.tags().stream()
                        .map(tag -> tag.value().tag())
                        .collect(Collectors.joining(" ")));
        add("Subject", value(heading.subject()));
        add(
                "References",
                heading.references().stream()
                        .map(reference -> reference.value().text())
                        .collect(Collectors.joining(" ")));
    }

    private static @Nullable String value(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }

    private static String addressees(List<Located<Addressee>> addressees) {
        return addressees.stream()
                .map(addressee -> addressee.value().name())
                .collect(Collectors.joining(" "));
    }

    /// With its mark: a portion marked otherwise is a difference.
    private static String text(Paragraph paragraph) {
        String portion =
                paragraph.portion() == null
                        ? ""
                        : "(" + paragraph.portion().label().toUpperCase(Locale.ROOT) + ") ";
        return portion + paragraph.text();
    }

    private void add(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(name, text.strip()));
        }
    }
}
