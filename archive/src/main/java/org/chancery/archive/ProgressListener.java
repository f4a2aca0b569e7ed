package org.chancery.archive;

/// Hears how long work goes. Called by one thread at a time.
@FunctionalInterface
public interface ProgressListener {

    void at(long done, long total);
}
