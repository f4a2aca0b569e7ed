package org.chancery.convert.parcel;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a container says of a telegram, set above its text in the labels of an archive's page
/// (reference 2): `format` reads it as a claim, which is held against the text and never trusted
/// over it.
///
/// ```
/// Identifier: 75TEHRAN2069
/// Created: 1975-03-04 11:11
/// Classification: CONFIDENTIAL
/// Origin: Embassy Tehran
/// ```
public final class Statement {

    /// In the order in which a reader of pages knows them: what any text may say stands behind what
    /// only a page does.
    private static final List<String> LABELS =
            List.of(
                    "Identifier",
                    "Created",
                    "Classification",
                    "Origin",
                    "Title",
                    "TAGS",
                    "Released",
                    "References",
                    "Source",
                    "Abstract");

    private final Map<String, String> values = new HashMap<>();

    public Statement identifier(@Nullable String value) {
        return put("Identifier", value);
    }

    public Statement created(@Nullable String value) {
        return put("Created", value);
    }

    public Statement released(@Nullable String value) {
        return put("Released", value);
    }

    public Statement classification(@Nullable String value) {
        return put("Classification", value);
    }

    public Statement origin(@Nullable String value) {
        return put("Origin", value);
    }

    public Statement title(@Nullable String value) {
        return put("Title", value);
    }

    public Statement tags(@Nullable String value) {
        return put("TAGS", value);
    }

    public Statement references(@Nullable String value) {
        return put("References", value);
    }

    /// Where its editors took it from.
    public Statement source(@Nullable String value) {
        return put("Source", value);
    }

    /// What its editors say that it says.
    public Statement summary(@Nullable String value) {
        return put("Abstract", value);
    }

    /// A value is one line, whatever the container has in it.
    private Statement put(String label, @Nullable String value) {
        String line = value == null ? "" : value.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            values.put(label, line);
        }
        return this;
    }

    /// With a telegram's text below. One value alone is no page to its reader: a number is worth a
    /// second line, anything else is left out.
    public byte[] above(String text) {
        if (values.size() == 1 && values.containsKey("Identifier")) {
            source("record");
        }
        StringBuilder page = new StringBuilder();
        for (String label : values.size() < 2 ? List.<String>of() : LABELS) {
            if (values.containsKey(label)) {
                page.append(label).append(": ").append(values.get(label)).append('\n');
            }
        }
        return page.append(page.isEmpty() ? "" : "\n")
                .append(text)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
