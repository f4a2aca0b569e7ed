package org.chancery.archive.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.archive.compare.Comparison.Block;
import org.chancery.archive.compare.Comparison.Run;
import org.chancery.archive.compare.Comparison.Side;
import org.chancery.archive.compare.Passages.Passage;

/// Finds the differences: fields by their names, paragraphs by what they say, words within those
/// that changed.
final class Differ {

    /// More words against each other than this, multiplied, and they are told as replaced: nobody
    /// reads such a difference word by word, and it takes long to find.
    private static final long MOST_PAIRS = 25_000_000;

    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;

    List<Block> blocks(List<Passage> first, List<Passage> second) {
        fields(first, second);
        paragraphs(paragraphs(first), paragraphs(second));
        return blocks;
    }

    private void fields(List<Passage> first, List<Passage> second) {
        Set<String> names = new LinkedHashSet<>();
        first.forEach(passage -> names.add(passage.name()));
        second.forEach(passage -> names.add(passage.name()));
        names.remove(Passages.PARAGRAPH);
        for (String name : names) {
            blocks.add(new Block(name, runs(text(first, name), text(second, name))));
        }
    }

    private static String text(List<Passage> passages, String name) {
        return passages.stream()
                .filter(passage -> passage.name().equals(name))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    private static List<String> paragraphs(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.name().equals(Passages.PARAGRAPH))
                .map(passage -> String.join(" ", Words.of(passage.text())))
                .toList();
    }

    private void paragraphs(List<String> first, List<String> second) {
        int at = 0;
        for (Change change : changes(first, second)) {
            same(first.subList(at, change.begin));
            changed(change.gone, change.come);
            at = change.begin + change.gone.size();
        }
        same(first.subList(at, first.size()));
    }

    private void same(List<String> paragraphs) {
        paragraphs.forEach(text -> paragraph(List.of(new Run(Side.BOTH, text))));
    }

    /// As many as both have are taken for the same ones, changed.
    private void changed(List<String> first, List<String> second) {
        int most = Math.max(first.size(), second.size());
        for (int i = 0; i < most; i++) {
            paragraph(
                    runs(
                            i < first.size() ? first.get(i) : "",
                            i < second.size() ? second.get(i) : ""));
        }
    }

    private void paragraph(List<Run> runs) {
        blocks.add(new Block(Passages.PARAGRAPH + " " + ++paragraphs, runs));
    }

    private static List<Run> runs(String first, String second) {
        List<String> mine = Words.of(first);
        List<String> other = Words.of(second);
        List<Run> runs = new ArrayList<>();
        if ((long) mine.size() * other.size() > MOST_PAIRS) {
            add(runs, Side.FIRST, mine);
            add(runs, Side.SECOND, other);
            return runs;
        }
        int at = 0;
        for (Change change : changes(mine, other)) {
            add(runs, Side.BOTH, mine.subList(at, change.begin));
            add(runs, Side.FIRST, change.gone);
            add(runs, Side.SECOND, change.come);
            at = change.begin + change.gone.size();
        }
        add(runs, Side.BOTH, mine.subList(at, mine.size()));
        return runs;
    }

    /// What stands in place of what, between two places where both are the same.
    private record Change(int begin, List<String> gone, List<String> come) {}

    /// What went and what came at one place are told apart by the algorithm; here they are one
    /// change.
    private static List<Change> changes(List<String> first, List<String> second) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(first, second, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int begin = delta.getSource().getPosition();
            Change last = changes.isEmpty() ? null : changes.getLast();
            if (last == null || last.begin + last.gone.size() < begin) {
                last = new Change(begin, new ArrayList<>(), new ArrayList<>());
                changes.add(last);
            }
            last.gone.addAll(delta.getSource().getLines());
            last.come.addAll(delta.getTarget().getLines());
        }
        return changes;
    }

    private static void add(List<Run> runs, Side side, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(side, String.join(" ", words)));
        }
    }
}
