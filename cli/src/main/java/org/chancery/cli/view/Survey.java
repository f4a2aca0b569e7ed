package org.chancery.cli.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.archive.Failure;
import org.chancery.convert.parcel.Kind;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Telegram;

/// What an import found: containers opened, dialects read, problems seen, entries refused. Filled
/// by several threads.
public final class Survey {

    /// More refusals are counted, not listed.
    private static final int MOST_LISTED = 10_000;

    private final Map<Kind, Long> containers = new EnumMap<>(Kind.class);
    private final Map<Dialect, Long> dialects = new EnumMap<>(Dialect.class);
    private final Map<String, Long> problems = new TreeMap<>();
    private final List<Failure> refused = new ArrayList<>();
    private final Map<String, Passed> passed = new TreeMap<>();
    private long unlisted;

    /// A file or an entry of that kind was opened.
    public synchronized void opened(Kind kind) {
        containers.merge(kind, 1L, Long::sum);
    }

    /// A telegram was read.
    public synchronized void read(Telegram telegram) {
        dialects.merge(telegram.dialect().dialect(), 1L, Long::sum);
        telegram.diagnostics().stream()
                .map((Diagnostic diagnostic) -> diagnostic.code().id())
                .distinct()
                .forEach(code -> problems.merge(code, 1L, Long::sum));
    }

    /// Something could not be read.
    public synchronized void refused(Failure failure) {
        if (refused.size() < MOST_LISTED) {
            refused.add(failure);
        } else {
            unlisted++;
        }
    }

    /// A document that is no telegram was passed over.
    ///
    /// @param kind what it is instead
    public synchronized void passed(String name, String kind) {
        passed.computeIfAbsent(kind, first -> new Passed()).add(name);
    }

    public synchronized Map<Kind, Long> containers() {
        return new EnumMap<>(containers);
    }

    public synchronized Map<Dialect, Long> dialects() {
        return new EnumMap<>(dialects);
    }

    /// In how many telegrams each code stands, by code.
    public synchronized Map<String, Long> problems() {
        return new TreeMap<>(problems);
    }

    public synchronized List<Failure> refusals() {
        return List.copyOf(refused);
    }

    public synchronized long refusedCount() {
        return refused.size() + unlisted;
    }

    public synchronized long passedCount() {
        return passed.values().stream().mapToLong(Passed::count).sum();
    }

    /// How many of each kind were passed over.
    public synchronized Map<String, Long> passed() {
        Map<String, Long> counts = new TreeMap<>();
        passed.forEach((kind, found) -> counts.put(kind, found.count()));
        return counts;
    }

    /// The names of the first of a kind that were passed over.
    public synchronized List<String> passedNames(String kind) {
        Passed found = passed.get(kind);
        return found == null ? List.of() : List.copyOf(found.names);
    }

    /// What was passed over of one kind.
    private static final class Passed {

        /// A volume has thousands.
        private static final int MOST_NAMED = 50;

        private final List<String> names = new ArrayList<>();
        private long count;

        void add(String name) {
            count++;
            if (names.size() < MOST_NAMED) {
                names.add(name);
            }
        }

        long count() {
            return count;
        }
    }
}
