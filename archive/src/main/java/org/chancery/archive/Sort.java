package org.chancery.archive;

/// Which hit comes first; telegrams without a date come last in both orders of time.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
