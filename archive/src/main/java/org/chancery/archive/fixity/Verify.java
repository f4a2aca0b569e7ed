package org.chancery.archive.fixity;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.FixityReport;
import org.chancery.archive.ProgressListener;
import org.chancery.archive.index.TelegramIndex;
import org.chancery.archive.store.Catalogue.Stamp;
import org.chancery.archive.store.DamagedOriginalException;
import org.chancery.archive.store.Originals.Kept;
import org.chancery.archive.store.Store;

/// Reads every original of an archive and holds it against its hash, and holds the index against
/// the store. Beside a writer, too.
public final class Verify {

    private static final int PAGE = 1_000;
    private static final String ANEW = "; 'chancery reindex' makes the index anew";

    private final Store store;
    private final boolean isBeingWritten;

    /// Of one archive.
    ///
    /// @param isBeingWritten whether somebody writes to the archive: then its index lags behind for
    ///   seconds, and that is no fault
    public Verify(Store store, boolean isBeingWritten) {
        this.store = store;
        this.isBeingWritten = isBeingWritten;
    }

    /// Lends the index, if it opens, and says what is wrong where it turns out to be damaged.
    @FunctionalInterface
    public interface IndexSource {
        void read(IndexReading reading) throws IOException;
    }

    /// What is done with the index.
    @FunctionalInterface
    public interface IndexReading {
        void of(TelegramIndex index) throws IOException;
    }

    public FixityReport run(IndexSource index, ProgressListener listener) throws IOException {
        long begin = System.nanoTime();
        List<String> problems = new ArrayList<>();
        long checked = 0;
        try {
            problems.addAll(store.faults());
            checked = originals(problems, listener);
            problems.addAll(store.containers().faults());
        } catch (IOException e) {
            problems.add(String.valueOf(e.getMessage()));
            return new FixityReport(checked, problems, Duration.ofNanos(System.nanoTime() - begin));
        }
        try {
            index.read(opened -> compare(opened, problems));
        } catch (IOException e) {
            problems.add("the index cannot be read (" + e.getMessage() + ")" + ANEW);
        }
        return new FixityReport(checked, problems, Duration.ofNanos(System.nanoTime() - begin));
    }

    private long originals(List<String> problems, ProgressListener listener) throws IOException {
        long total = store.originals().count();
        long checked = 0;
        long last = 0;
        for (List<Kept> page = store.originals().page(0, PAGE);
                !page.isEmpty();
                page = store.originals().page(last, PAGE)) {
            for (Kept kept : page) {
                try {
                    kept.bytes();
                } catch (DamagedOriginalException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
                last = kept.number();
                listener.at(++checked, total);
            }
        }
        return checked;
    }

    /// The index first, the store after it: what is written between the two reads is then in the
    /// store at least.
    private void compare(TelegramIndex index, List<String> problems) throws IOException {
        long generation = index.generation();
        Ticklist found = new Ticklist();
        index.ids(found::add);
        found.sort();
        long behind = 0;
        long last = 0;
        for (List<Stamp> page = store.catalogue().stamps(0, PAGE);
                !page.isEmpty();
                page = store.catalogue().stamps(last, PAGE)) {
            for (Stamp stamp : page) {
                last = stamp.number();
                boolean isFound = found.tick(stamp.sha256());
                if (stamp.generation() > generation) {
                    behind++;
                } else if (!isFound) {
                    problems.add(
                            "the index lacks \"%s\" (%s)%s"
                                    .formatted(stamp.name(), stamp.sha256(), ANEW));
                }
            }
        }
        if (behind > 0 && !isBeingWritten) {
            problems.add(
                    "the index is behind by %d, after a crash as it seems; the next import or serve catches up"
                            .formatted(behind));
        }
        if (found.unticked() > 0) {
            problems.add(
                    "the index has %d that are not kept here%s".formatted(found.unticked(), ANEW));
        }
    }
}
