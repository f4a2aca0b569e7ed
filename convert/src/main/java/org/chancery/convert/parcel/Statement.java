package org.chancery.convert.parcel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a container says of a telegram, set above its text in the labels of an archive's page
/// (reference 2): `format` reads it as a claim, which is held against the text and never trusted
/// over it. What its editors say stands below a rule behind the text (reference 9, edited).
///
/// ```
/// Identifier: 75VALLETTA2069
/// Created: 1975-03-04 11:11
/// Classification: CONFIDENTIAL
/// Origin: Embassy Valletta
///
/// 1. THE FERRY SAILS ON MONDAYS.
///
/// _
///
/// 1 Not printed.
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

    private static final String RULE = "\n_\n";

    private final Map<String, String> values = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

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

    /// Another of its editors' notes.
    ///
    /// @param number of a footnote; null where it has none
    public Statement note(@Nullable String number, @Nullable String text) {
        String line = line(text);
        if (!line.isEmpty()) {
            notes.add(number == null || number.isBlank() ? line : number.strip() + " " + line);
        }
        return this;
    }

    private Statement put(String label, @Nullable String value) {
        String line = line(value);
        if (!line.isEmpty()) {
            values.put(label, line);
        }
        return this;
    }

    /// A value is one line, whatever the container has in it.
    private static String line(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }

    /// With a telegram's text between. One value alone is no page to its reader: a number is worth
    /// a second line, anything else is left out.
    public byte[] around(String text) {
        if (values.size() == 1 && values.containsKey("Identifier")) {
            source("record");
        }
        StringBuilder page = new StringBuilder();
        for (String label : values.size() < 2 ? List.<String>of() : LABELS) {
            if (values.containsKey(label)) {
                page.append(label).append(": ").append(values.get(label)).append('\n');
            }
        }
        page.append(page.isEmpty() ? "" : "\n").append(text);
        for (int i = 0; i < notes.size(); i++) {
            page.append(i == 0 ? RULE : "").append('\n').append(notes.get(i)).append('\n');
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
