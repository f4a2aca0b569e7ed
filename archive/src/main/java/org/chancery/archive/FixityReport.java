package org.chancery.archive;

import java.time.Duration;
import java.util.List;

/// Whether an archive is what it was.
///
/// @param checked originals whose bytes were read
/// @param problems for people, a whole sentence each; empty where all is well
public record FixityReport(long checked, List<String> problems, Duration took) {

    public FixityReport {
        problems = List.copyOf(problems);
    }
}
