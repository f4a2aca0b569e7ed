package org.chancery.archive.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.chancery.archive.Reader;

/// What a reader may see, as a condition in SQL. Its values come first in a statement, as `?1` and
/// so on.
record Visibility(int ceiling, List<String> withheld) {

    static Visibility of(Reader reader) {
        return new Visibility(
                reader.ceiling().rank(), reader.withheld().stream().sorted().toList());
    }

    /// Whether a row of the catalogue may be seen.
    ///
    /// @param entries the name that the statement gives to that table
    String condition(String entries) {
        StringBuilder condition = new StringBuilder("%s.label_rank <= ?1".formatted(entries));
        for (int i = 0; i < withheld.size(); i++) {
            condition.append(
                    " AND instr(char(10) || %s.label_caveats || char(10), char(10) || ?%d || char(10)) = 0"
                            .formatted(entries, i + 2));
        }
        return condition.toString();
    }

    /// The place of the statement's next value.
    int next() {
        return withheld.size() + 2;
    }

    void bind(PreparedStatement statement) throws SQLException {
        statement.setInt(1, ceiling);
        for (int i = 0; i < withheld.size(); i++) {
            statement.setString(i + 2, withheld.get(i));
        }
    }
}
