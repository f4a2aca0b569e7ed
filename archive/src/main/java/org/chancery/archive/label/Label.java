package org.chancery.archive.label;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// What stands on a telegram, or on a portion of it, as to who may read it.
///
/// A reader sees a telegram if they may see all of it: its label is the strictest of its banner and
/// its portions, so that a mistyped banner (UNCLAS over a paragraph marked S) opens nothing.
///
/// @param rank as of [Classification]; what bears no marking at all counts as the highest, since
///   nobody has said that it may be read
/// @param caveats captions of the banner and caveats of portions: `NODIS`, `NOFORN`
public record Label(int rank, Set<String> caveats) {

    public Label {
        caveats = Set.copyOf(caveats);
    }

    /// Of a telegram as a whole.
    public static Label of(Telegram telegram) {
        int rank = banner(telegram);
        Set<String> caveats = new TreeSet<>();
        telegram.heading().captions().forEach(caption -> caveats.add(caption.value().name()));
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            if (paragraph.portion() != null) {
                rank = Math.max(rank, paragraph.portion().rank());
                caveats.addAll(of(paragraph.portion()).caveats);
            }
        }
        if (telegram.heading().subjectPortion() != null) {
            Label subject = of(telegram.heading().subjectPortion().value());
            rank = Math.max(rank, subject.rank);
            caveats.addAll(subject.caveats);
        }
        return new Label(rank, caveats);
    }

    /// The rank of one portion of a telegram, such as a paragraph; an unmarked one has the
    /// banner's.
    public static int rank(@Nullable Portion portion, Telegram telegram) {
        return portion == null ? banner(telegram) : portion.rank();
    }

    private static Label of(Portion portion) {
        Set<String> caveats = new TreeSet<>();
        portion.caveats().forEach(caveat -> caveats.add(caveat.equals("NF") ? "NOFORN" : caveat));
        return new Label(portion.rank(), caveats);
    }

    private static int banner(Telegram telegram) {
        return telegram.heading().classification() == null
                ? Classification.TOP_SECRET.rank()
                : telegram.heading().classification().value().rank();
    }
}
