package org.chancery.format.heading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.PassLine;
import org.chancery.format.source.Passage;
import org.chancery.format.table.Tables;

/// The pass lines of a field: several may share a line (reference 4, pass line).
final class PassLines {

    private PassLines() {}

    static List<Located<String>> of(Passage whole, Tables tables) {
        String words = whole.text();
        List<Integer> starts = PassLine.starts(words, tables);
        List<Located<String>> found = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
            while (from < to && words.charAt(from) == ' ') {
                from++;
            }
            while (to > from && " ,;".indexOf(words.charAt(to - 1)) >= 0) {
                to--;
            }
            found.add(new Located<>(words.substring(from, to), whole.spans(from, to)));
        }
        return found;
    }
}
