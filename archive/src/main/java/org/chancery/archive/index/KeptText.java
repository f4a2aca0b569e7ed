package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/// What the index keeps of a document: its key, and as much of its text as is wanted and may be
/// read.
final class KeptText extends StoredFieldVisitor {

    private final int ranks;
    private final int most;
    private final List<KeptParagraph> paragraphs = new ArrayList<>();
    private String key = "";
    private int length;

    private KeptText(int ranks, int most) {
        this.ranks = ranks;
        this.most = most;
    }

    /// @param ranks of paragraphs that the reader may see, from the lowest up
    /// @param most characters: no paragraph is begun behind so many
    static KeptText of(StoredFields stored, int doc, int ranks, int most) throws IOException {
        KeptText kept = new KeptText(ranks, most);
        stored.document(doc, kept);
        return kept;
    }

    /// The key comes first (see [Documents]).
    @Override
    public Status needsField(FieldInfo field) {
        return switch (field.name) {
            case Fields.KEY -> Status.YES;
            case Fields.PARAGRAPH -> length < most ? Status.YES : Status.STOP;
            default -> Status.NO;
        };
    }

    @Override
    public void stringField(FieldInfo field, String value) {
        if (field.name.equals(Fields.KEY)) {
            key = value;
            return;
        }
        KeptParagraph paragraph = KeptParagraph.of(value);
        if (paragraph.rank() < ranks) {
            paragraphs.add(paragraph);
            length += paragraph.text().length();
        }
    }

    String key() {
        return key;
    }

    List<KeptParagraph> paragraphs() {
        return paragraphs;
    }
}
