package org.chancery.archive.reference;

import java.util.ArrayList;
import java.util.List;

/// Puts telegrams, the oldest first, into threads.
final class Threads {

    /// The thread of each telegram so far.
    private final List<Integer> threads = new ArrayList<>();

    /// The last telegram of each thread.
    private final List<Integer> ends = new ArrayList<>();

    /// The thread of the next telegram.
    ///
    /// @param latest the place of the latest one that it cites, -1 where it cites none here
    int next(int latest) {
        int here = threads.size();
        int thread = latest < 0 ? -1 : threads.get(latest);
        if (thread >= 0 && ends.get(thread) == latest) {
            ends.set(thread, here);
        } else {
            thread = ends.size();
            ends.add(here);
        }
        threads.add(thread);
        return thread;
    }
}
