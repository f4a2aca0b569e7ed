package org.chancery.format.telegram;

import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.jspecify.annotations.Nullable;

/// The text from paragraph 1 to the signature, in reading order.
///
/// @param redactions passages taken out by a releaser: `XXXXXXXXXXXX`, `[not declassified]`
public record Body(
        List<Paragraph> paragraphs, @Nullable Located<String> signature, List<Span> redactions) {

    public static final Body EMPTY = new Body(List.of(), null, List.of());

    public Body {
        paragraphs = List.copyOf(paragraphs);
        redactions = List.copyOf(redactions);
    }
}
