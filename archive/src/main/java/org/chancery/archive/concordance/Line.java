package org.chancery.archive.concordance;

import java.util.List;
import org.chancery.archive.Holding;

/// One place at which a keyword stands.
///
/// @param paragraph of the reading text, from 1 on; a heading has that of the paragraph under it
/// @param label by whose rank the portion is kept from readers: `U`, `SBU`, `C`, `S`, `TS`
/// @param left what stands before it in the paragraph, whole words
/// @param keyword as it is written there
public record Line(
        Holding holding, int paragraph, String label, String left, String keyword, String right) {

    /// Of the columns of [#cells()].
    public static final List<String> NAMES =
            List.of("id", "date", "paragraph", "portion", "left", "keyword", "right");

    /// For a table.
    public List<String> cells() {
        return List.of(
                holding.id(),
                holding.date() == null ? "" : holding.date().toString(),
                Integer.toString(paragraph),
                label,
                left.strip(),
                keyword,
                right.strip());
    }
}
