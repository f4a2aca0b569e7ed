package org.chancery.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, or a service manager's request to end, while work is under way that wants to end in
/// order.
///
/// The work asks [#isAsked()] now and then, stops, says how far it got, and closes this; the
/// process ends then. A second Ctrl-C changes nothing; work that does not answer is given half a
/// minute.
///
/// ```java
/// try (Interruption interruption = Interruption.awaited()) {
///     while (!interruption.isAsked() && more()) { … }
///     say("stopped at …");
/// }
/// ```
public final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "interruption");

    private Interruption() {}

    public static Interruption awaited() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /// Waits until somebody asks: what a server does.
    public void await() throws InterruptedException {
        asked.await();
    }

    /// Waits until somebody asks, or for so long: what a watch does between its looks.
    public void await(Duration atMost) throws InterruptedException {
        // Whether somebody asked is told by isAsked.
        boolean _ = asked.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// The work has ended and has said so.
    @Override
    public void close() {
        done.countDown();
        if (!isAsked()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException shuttingDown) {
                // asked in this very moment: then there is nothing to take back
            }
        }
    }

    private void ask() {
        asked.countDown();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
