package org.chancery.archive.compare;

import java.util.List;
import org.chancery.format.telegram.Telegram;

/// What one telegram has that another lacks, word by word.
///
/// @param blocks heading fields first, then paragraphs, in reading order
public record Comparison(List<Block> blocks) {

    public Comparison {
        blocks = List.copyOf(blocks);
    }

    /// A field or paragraph, as both have it.
    ///
    /// @param name `Subject`, `Paragraph 3`
    /// @param runs in order; both texts are in them
    public record Block(String name, List<Run> runs) {

        public Block {
            runs = List.copyOf(runs);
        }

        public boolean isSame() {
            return runs.stream().allMatch(run -> run.side() == Side.BOTH);
        }
    }

    /// Words that stand together on the same side.
    public record Run(Side side, String text) {}

    /// Who has it.
    public enum Side {
        BOTH,
        FIRST,
        SECOND
    }

    /// Every field and paragraph of both.
    public static Comparison of(Telegram first, Telegram second) {
        return new Comparison(new Differ().blocks(Passages.of(first), Passages.of(second)));
    }

    /// Words that only one of them has; a word changed counts twice.
    public long differing() {
        return blocks.stream()
                .flatMap(block -> block.runs().stream())
                .filter(run -> run.side() != Side.BOTH)
                .mapToLong(run -> Words.of(run.text()).size())
                .sum();
    }
}
