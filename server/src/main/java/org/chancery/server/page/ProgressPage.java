package org.chancery.server.page;

import org.chancery.server.event.Progress;

/// How far an import is, and what could not be read.
public record ProgressPage(Frame frame, Progress progress) {

    /// The sentence, punched.
    public Tape tape() {
        return Tape.of("CHANCERY  " + progress.said(), 160);
    }
}
