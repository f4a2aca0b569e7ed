package org.chancery.format.telegram;

import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.jspecify.annotations.Nullable;

/// What the container says of the telegram in it: an archive page's header, a release's attribute
/// block. Never trusted over the text.
///
/// @param attributes every name and value it states, in order, as written
public record Claim(
        @Nullable Located<String> identifier,
        @Nullable Located<String> created,
        @Nullable Located<String> classification,
        @Nullable Located<String> origin,
        @Nullable Located<String> title,
        List<Located<String>> tags,
        List<Attribute> attributes) {

    public Claim {
        tags = List.copyOf(tags);
        attributes = List.copyOf(attributes);
    }

    /// `Original Classification: CONFIDENTIAL`
    public record Attribute(String name, Located<String> value) {}
}
