package org.chancery.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/// Keeps the libraries below quiet: of Lucene, Jetty and the rest only warnings are shown.
///
/// Java makes one of these when something logs for the first time; a run without logging pays
/// nothing.
public final class QuietLogging {

    private static final String CHOICE = "java.util.logging.config.class";

    /// Called by Java, by name.
    public QuietLogging() throws IOException {
        try (InputStream levels = QuietLogging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager()
                    .readConfiguration(Objects.requireNonNull(levels, "logging.properties"));
        }
    }

    /// Asks for quiet, unless the user has given Java a choice of their own.
    public static void ask() {
        if (System.getProperty(CHOICE) == null
                && System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty(CHOICE, QuietLogging.class.getName());
        }
    }
}
