package org.chancery.archive;

import java.time.Duration;
import java.util.List;

/// What came of an ingest.
///
/// @param read originals looked at; the sum of `added`, `known` and `failures`
/// @param added new to the archive
/// @param known in it already, byte for byte
/// @param bytes of what was read
public record IngestReport(
        long read, long added, long known, List<Failure> failures, long bytes, Duration took) {

    public IngestReport {
        failures = List.copyOf(failures);
    }
}
