package org.chancery.server;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.server.event.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A server over an archive of the samples, open while the tests of a class run.
final class ServedSamples implements BeforeAllCallback, AfterAllCallback {

    private final boolean isLookedAt;
    private @Nullable Browser browser;
    private @Nullable Path folder;
    private @Nullable TestArchive archive;
    private @Nullable Server server;

    private ServedSamples(boolean isLookedAt) {
        this.isLookedAt = isLookedAt;
    }

    static ServedSamples open() {
        return new ServedSamples(false);
    }

    /// With a browser to look at it; skips the tests, and says why, where there is none.
    static ServedSamples inBrowser() {
        return new ServedSamples(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        browser = isLookedAt ? Browser.start() : null;
        folder = Files.createTempDirectory("chancery-served");
        archive = TestArchive.ofSamples(folder);
        server = Server.start(ServerOptions.local(0), archive.archive(), () -> Progress.NONE);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (server != null) {
            server.close();
        }
        if (archive != null) {
            archive.close();
        }
        if (browser != null) {
            browser.close();
        }
        if (folder != null) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    Archive archive() {
        return requireNonNull(archive).archive();
    }

    /// Where the telegram is read that nobody would send.
    String hostile() {
        return requireNonNull(archive).hostile();
    }

    int port() {
        return requireNonNull(server).port();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    com.microsoft.playwright.Browser chromium() {
        return requireNonNull(browser).chromium;
    }
}
