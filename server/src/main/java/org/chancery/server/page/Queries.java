package org.chancery.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A query as text, taken apart and put together where links narrow or widen it: a facet is nothing
/// but a term of the query, so what a page shows can always be typed, kept and sent to somebody.
final class Queries {

    private Queries() {}

    /// Where a query's results are.
    static String href(String query) {
        return "/search?q=" + encoded(query);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A value as the grammar takes it: in quotation marks where it is more than one word.
    static String quoted(String value) {
        boolean plain =
                !value.isEmpty()
                        && value.chars()
                                .allMatch(c ->
                                        Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
        return plain ? value : '"' + value.replace("\"", "") + '"';
    }

    /// `query` narrowed by one more term.
    static String with(String query, String term) {
        if (query.isBlank()) {
            return term;
        }
        return (hasOr(query) ? "(" + query.strip() + ")" : query.strip()) + " " + term;
    }

    /// `query` without one of its terms.
    static String without(String query, String term) {
        List<String> terms = terms(query);
        terms.remove(term);
        return String.join(" ", terms);
    }

    /// `query` for another time.
    ///
    /// @param date `2009-11`: what `date:` takes
    static String during(String query, String date) {
        String rest = query;
        for (String filter : filters(query)) {
            if (filter.startsWith("date:")) {
                rest = without(rest, filter);
            }
        }
        return with(rest, "date:" + date);
    }

    /// The terms of a query that a reader can take away one by one: `tag:PREL`, not words and not
    /// what stands in brackets.
    static List<String> filters(String query) {
        return hasOr(query)
                ? List.of()
                : terms(query).stream().filter(term -> term.matches("-?[a-z]+:.+")).toList();
    }

    /// What stands between blanks, quotation marks and brackets kept whole.
    static List<String> terms(String query) {
        List<String> terms = new ArrayList<>();
        StringBuilder term = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            }
            if (Character.isWhitespace(c) && !quoted && depth <= 0) {
                add(terms, term);
            } else {
                term.append(c);
            }
        }
        add(terms, term);
        return terms;
    }

    private static boolean hasOr(String query) {
        return terms(query).stream()
                .map(term -> term.toLowerCase(Locale.ROOT))
                .anyMatch("or"::equals);
    }

    private static void add(List<String> terms, StringBuilder term) {
        if (!term.isEmpty()) {
            terms.add(term.toString());
            term.setLength(0);
        }
    }
}
