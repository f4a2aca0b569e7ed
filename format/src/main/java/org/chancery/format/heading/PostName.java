package org.chancery.format.heading;

import org.chancery.format.table.Post;
import org.chancery.format.table.PostTable;

/// The name of a post as of the day of its telegram: the table has one, which is that of later
/// years where an embassy became a consulate, or the other way round (reference 8). Format line 6
/// says which it was.
final class PostName {

    private static final String EMBASSY = "Embassy ";
    private static final String CONSULATE = "Consulate ";

    private PostName() {}

    /// @param from format line 6, `AMEMBASSY JIDDA`; empty where it is missing
    static String of(Post post, String from, PostTable posts) {
        String name = post.displayName();
        if (from.startsWith("AMEMBASSY ")) {
            return other(post, from, posts, name, CONSULATE, EMBASSY);
        }
        return from.startsWith("AMCONSUL ")
                ? other(post, from, posts, name, EMBASSY, CONSULATE)
                : name;
    }

    /// The name with the other kind, where it has this one and format line 6 means the same post.
    private static String other(
            Post post, String from, PostTable posts, String name, String kind, String other) {
        Post sender = name.startsWith(kind) ? posts.named(from) : null;
        boolean isSame = sender != null && sender.mrnName().equals(post.mrnName());
        return isSame ? other + name.substring(kind.length()) : name;
    }
}
