package org.chancery.format.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Posts by any of their names (reference 8): blanks, full stops and apostrophes do not count, nor do AMEMBASSY and its like.
public final class PostTable {

    private static final String[] PREFIXES = {
        "AMEMBASSY", "AMCONSUL", "AMCONGEN", "AMCONSULATE", "AMLEGATION", "USMISSION", "USDEL", "USLO", "USINT", "USOFFICE", "AMEMB", "EMBASSY", "CONSULATE"
    };

    /// More words than the longest name has.
    private static final int LONGEST_NAME = 40;

    private final Map<String, Post> byName = new HashMap<>(2048);
    private final Map<String, Post> byRouting = new HashMap<>(1024);

    PostTable(Csv posts, Csv aliases) {
        for (Csv.Row row : posts.rows()) {
            Post post = new Post(
                    row.get("mrn_name"),
                    row.get("display_name"),
                    row.get("kind"),
                    text(row.get("city")),
                    text(row.get("country_iso")),
                    number(row.get("lat")),
                    number(row.get("lon")),
                    text(row.get("routing_indicator")),
                    text(row.get("country_tag")));
            byName.put(post.mrnName(), post);
            if (post.routing() != null) {
                byRouting.putIfAbsent(post.routing(), post);
            }
        }
        for (Csv.Row row : aliases.rows()) {
            Post post = byName.get(row.get("mrn_name"));
            if (post != null) {
                byName.putIfAbsent(key(row.get("alias")), post);
            }
        }
    }

    /// The post that is called so, in any spelling: `AMEMBASSY ASTANA`, `USUN NEW YORK`, `TEL AVIV`, `SECSTATE WASHDC`.
    public @Nullable Post named(String name) {
        if (name.length() > 2 * LONGEST_NAME) {
            return null;
        }
        String key = key(name);
        Post post = byName.get(key);
        if (post != null) {
            return post;
        }
        if (key.startsWith("SECSTATE") || key.equals("DEPT") || key.equals("DEPARTMENT") || key.equals("DEPTOFSTATE")) {
            return byName.get("STATE");
        }
        for (String prefix : PREFIXES) {
            if (key.startsWith(prefix) && key.length() > prefix.length()) {
                Post behind = byName.get(key.substring(prefix.length()));
                if (behind != null) {
                    return behind;
                }
            }
        }
        return null;
    }

    /// The post whose station has that routing indicator.
    public @Nullable Post routedTo(String indicator) {
        return byRouting.get(indicator);
    }

    /// The only embassy in a country, null where there is none or several.
    public @Nullable Post embassyIn(String country) {
        Post found = null;
        for (Post post : new HashSet<>(byName.values())) {
            if (country.equals(post.country()) && post.kind().equals("embassy")) {
                if (found != null) {
                    return null;
                }
                found = post;
            }
        }
        return found;
    }

    /// A post whose name in MRNs is one letter off, or two letters swapped: what a misspelled name may mean.
    public @Nullable Post nearest(String name) {
        String key = key(name);
        if (key.length() < 4) {
            return null;
        }
        Post best = null;
        for (Map.Entry<String, Post> entry : byName.entrySet()) {
            if (Spelling.isNear(key, entry.getKey()) && (best == null || entry.getValue().mrnName().compareTo(best.mrnName()) < 0)) {
                best = entry.getValue();
            }
        }
        return best;
    }

    /// Where the longest name of a post that begins at `from` ends, -1 where none does; no letter may follow it.
    public int prefix(String text, int from) {
        int best = -1;
        int until = Math.min(text.length(), from + LONGEST_NAME);
        for (int end = from + 1; end <= until; end++) {
            boolean isEnd = end == text.length() || !Character.isLetter(text.charAt(end));
            if (!isEnd || !Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
                continue;
            }
            if (named(text.substring(from, end)) != null) {
                best = end;
            }
        }
        return best;
    }

    /// Letters and digits alone, capitals.
    private static String key(String name) {
        boolean clean = true;
        for (int i = 0; i < name.length() && clean; i++) {
            char c = name.charAt(i);
            clean = c >= 'A' && c <= 'Z';
        }
        if (clean) {
            return name;
        }
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String text(String field) {
        return field.isEmpty() ? null : field;
    }

    private static @Nullable Double number(String field) {
        try {
            return field.isEmpty() ? null : Double.valueOf(field);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
