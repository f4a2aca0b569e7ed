package org.chancery.server.page;

import java.util.List;
import org.chancery.archive.Holding;
import org.chancery.archive.compare.Comparison;

/// Two copies of a telegram, or two telegrams that are much alike, word by word.
///
/// @param summary `14 words differ, in 2 of 9 passages`
public record ComparePage(
        Frame frame, Side first, Side second, String summary, List<Comparison.Block> blocks) {

    /// One of the two.
    ///
    /// @param name of its file
    public record Side(String href, String id, String name) {

        static Side of(Holding holding) {
            return new Side(
                    Surroundings.path(holding) + "?variant=" + holding.sha256().substring(0, 12),
                    Typesetter.number(holding.id()),
                    holding.name());
        }
    }

    static ComparePage of(Frame frame, Holding first, Holding second, Comparison comparison) {
        long passages = comparison.blocks().stream().filter(block -> !block.isSame()).count();
        long words = comparison.differing();
        return new ComparePage(
                frame,
                Side.of(first),
                Side.of(second),
                words == 0
                        ? "Every word is the same; only the files differ."
                        : "%,d %s, in %,d of %,d passages."
                                .formatted(
                                        words,
                                        words == 1 ? "word differs" : "words differ",
                                        passages,
                                        comparison.blocks().size()),
                comparison.blocks());
    }

    static String href(Holding first, Holding second) {
        return "/compare/" + first.sha256() + "/" + second.sha256();
    }
}
