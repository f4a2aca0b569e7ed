package org.chancery.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Posts by any of their names (reference 8): blanks, full stops and apostrophes do not count, nor
/// do AMEMBASSY and its like.
public final class PostTable {

    /// No name is as long as this. Letters from which on a misspelt name is sure.
    private static final int SURE = 7;

    private static final int LONGEST_NAME = 80;

    private final Csv table;
    private final Csv aliases;
    private final NameIndex names;
    private final NameIndex prefixes = new NameIndex(32);

    /// By row, each made when it is first asked for; two threads may make the same one, which does
    /// no harm.
    private final @Nullable Post[] posts;

    private volatile @Nullable Map<String, Post> byRouting;

    PostTable(Csv posts, Csv aliases) {
        this.table = posts;
        this.aliases = aliases;
        this.posts = new Post[posts.size()];
        this.names = new NameIndex(posts.size() + aliases.size());
        posts.demandKeys(posts.column("mrn_name"));
        aliases.demandKeys(aliases.column("alias"));
        int name = posts.column("mrn_name");
        for (int row = 0; row < posts.size(); row++) {
            names.add(posts.get(row, name), row);
        }
        int alias = aliases.column("alias");
        int stands = aliases.column("mrn_name");
        for (int row = 0; row < aliases.size(); row++) {
            String meant = aliases.get(row, stands);
            if (meant.isEmpty()) {
                prefixes.add(aliases.get(row, alias), row);
                continue;
            }
            int post = find(meant, 0, meant.length());
            if (post != NameIndex.NONE) {
                names.add(aliases.get(row, alias), post);
            } else if (meant.indexOf(' ') < 0) {
                // Several names in the cell: the cut form fits them all, and means none.
                aliases.trouble(row, "no post is called \"" + meant + "\"");
            }
        }
    }

    /// All of them, in the order of their names in MRNs.
    public List<Post> posts() {
        List<Post> all = new ArrayList<>(posts.length);
        for (int row = 0; row < posts.length; row++) {
            all.add(post(row));
        }
        return all;
    }

    /// The post that is called so, in any spelling: `AMEMBASSY ASTANA`, `USUN NEW YORK`, `TEL
    /// AVIV`, `SECSTATE WASHDC//SCA//`.
    public @Nullable Post named(String name) {
        int slashes = name.indexOf("//");
        int to = slashes > 0 ? slashes : name.length();
        if (to > LONGEST_NAME) {
            return null;
        }
        int row = find(name, 0, to);
        int hash = 0;
        for (int i = 0; row == NameIndex.NONE && i < to; i++) {
            char c = NameIndex.letter(name.charAt(i));
            hash = NameIndex.hash(hash, c);
            if (c != 0 && prefixes.find(name, 0, i + 1, hash) != NameIndex.NONE) {
                row = find(name, i + 1, to);
            }
        }
        if (row != NameIndex.NONE) {
            return post(row);
        }
        // `ASTANA, AMEMBASSY` of the labelled form (reference 9, smart).
        int comma = name.indexOf(", ");
        return comma > 0 && name.indexOf(',', comma + 1) < 0 && comma < to
                ? named(name.substring(comma + 2, to) + " " + name.substring(0, comma))
                : null;
    }

    private int find(String name, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = NameIndex.hash(hash, NameIndex.letter(name.charAt(i)));
        }
        return names.find(name, from, to, hash);
    }

    /// The post whose station has that routing indicator.
    public @Nullable Post routedTo(String indicator) {
        Map<String, Post> map = byRouting;
        if (map == null) {
            map = new HashMap<>(1024);
            for (int row = 0; row < posts.length; row++) {
                String routing = post(row).routing();
                if (routing != null) {
                    map.putIfAbsent(routing, post(row));
                }
            }
            byRouting = map;
        }
        return map.get(indicator);
    }

    /// The only embassy in a country, null where there is none or several.
    ///
    /// @param country ISO 3166 code
    public @Nullable Post embassyIn(String country) {
        Post found = null;
        for (int row = 0; row < posts.length; row++) {
            Post post = post(row);
            if (country.equals(post.country()) && post.kind().equals("embassy")) {
                if (found != null) {
                    return null;
                }
                found = post;
            }
        }
        return found;
    }

    /// A post whose name is one letter off, or two letters swapped: what a misspelled name may
    /// mean.
    public @Nullable Post nearest(String name) {
        String key = name.length() > LONGEST_NAME ? "" : letters(name);
        if (key.length() < 4) {
            return null;
        }
        Post best = null;
        for (int row = 0; row < posts.length; row++) {
            best = nearer(key, post(row).mrnName(), post(row), best);
        }
        int alias = aliases.column("alias");
        int stands = aliases.column("mrn_name");
        for (int row = 0; row < aliases.size(); row++) {
            best =
                    nearer(
                            key,
                            letters(aliases.get(row, alias)),
                            named(aliases.get(row, stands)),
                            best);
        }
        return best;
    }

    /// The post that a misspelt name can only mean: one of seven letters and more, and near to the
    /// names of one post alone; null where it is not sure.
    public @Nullable Post meant(String name) {
        String key = name.length() > LONGEST_NAME ? "" : letters(name);
        Set<Post> near = new HashSet<>();
        for (int row = 0; key.length() >= SURE && row < posts.length; row++) {
            if (Spelling.isNear(key, post(row).mrnName())) {
                near.add(post(row));
            }
        }
        return near.size() == 1 ? near.iterator().next() : null;
    }

    private static @Nullable Post nearer(
            String key, String name, @Nullable Post post, @Nullable Post best) {
        boolean isNearer =
                post != null
                        && Spelling.isNear(key, name)
                        && (best == null || post.mrnName().compareTo(best.mrnName()) < 0);
        return isNearer ? post : best;
    }

    /// Where the longest name of a post that begins at `from` ends, -1 where none does; no letter
    /// or figure may follow it.
    ///
    /// A name may have blanks, full stops, apostrophes and hyphens in it, but not the end of a
    /// line.
    public int prefix(String text, int from) {
        if (from >= text.length() || NameIndex.letter(text.charAt(from)) == 0) {
            return -1;
        }
        int longest = longest(text, from);
        int hash = 0;
        for (int i = from;
                i < text.length() && i < from + LONGEST_NAME && isInName(text.charAt(i));
                i++) {
            char c = NameIndex.letter(text.charAt(i));
            hash = NameIndex.hash(hash, c);
            if (c != 0 && prefixes.find(text, from, i + 1, hash) != NameIndex.NONE) {
                longest = Math.max(longest, longest(text, i + 1));
            }
        }
        return longest;
    }

    private int longest(String text, int from) {
        int longest = -1;
        int hash = 0;
        for (int i = from;
                i < text.length() && i < from + LONGEST_NAME && isInName(text.charAt(i));
                i++) {
            char c = NameIndex.letter(text.charAt(i));
            hash = NameIndex.hash(hash, c);
            boolean isEnd =
                    c != 0
                            && (i + 1 == text.length()
                                    || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (isEnd && names.find(text, from, i + 1, hash) != NameIndex.NONE) {
                longest = i + 1;
            }
        }
        return longest;
    }

    private static boolean isInName(char c) {
        return NameIndex.letter(c) != 0 || c == ' ' || c == '.' || c == '\'' || c == '-';
    }

    private Post post(int row) {
        Post post = posts[row];
        if (post == null) {
            post =
                    new Post(
                            field(row, "mrn_name"),
                            field(row, "display_name"),
                            field(row, "kind"),
                            stated(row, "city"),
                            stated(row, "country_iso"),
                            number(row, "lat"),
                            number(row, "lon"),
                            stated(row, "routing_indicator"),
                            stated(row, "country_tag"));
            posts[row] = post;
        }
        return post;
    }

    private String field(int row, String column) {
        return table.get(row, table.column(column));
    }

    private @Nullable String stated(int row, String column) {
        String field = field(row, column);
        return field.isEmpty() ? null : field;
    }

    private @Nullable Double number(int row, String column) {
        String field = field(row, column);
        try {
            return field.isEmpty() ? null : Double.valueOf(field);
        } catch (NumberFormatException e) {
            table.trouble(row, "\"" + field + "\" is no number");
            return null;
        }
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = NameIndex.letter(name.charAt(i));
            if (c != 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
