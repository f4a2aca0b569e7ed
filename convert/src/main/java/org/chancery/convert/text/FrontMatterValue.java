package org.chancery.convert.text;

import org.chancery.convert.markup.Text;

/// A value of YAML front matter in double quotes, on one line, whatever is in it (YAML 1.2, 7.3.1).
final class FrontMatterValue {

    private FrontMatterValue() {}

    static String write(String value) {
        return '"' + Text.line(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// What was written; a value without quotes is as it stands.
    static String read(String written) {
        String value = written.strip();
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted
                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                : value;
    }
}
