package org.chancery.archive.query;

import java.util.List;
import java.util.Locale;
import org.chancery.format.TelegramParser;

/// Reads what follows `lint:`: the code of a finding.
final class LintValue {

    private static final List<String> CODES =
            TelegramParser.codes().stream().map(code -> code.id()).toList();

    private LintValue() {}

    static Value read(String value, Place place) {
        String code = value.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(code)
                ? Value.of(new Query.Linted(code, place))
                : Value.bad(
                        "\""
                                + value
                                + "\" is no code of a finding"
                                + Nearest.of(value, CODES)
                                        .map(near -> ": perhaps you mean " + near + ".")
                                        .orElse("; chancery lint --explain lists them."));
    }
}
