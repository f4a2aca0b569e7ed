package org.chancery.archive.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Threads of a use case, gone when it ends.
///
/// No wait for them ends by an interrupt, and none of them is ever interrupted: what is begun is
/// finished, or Lucene would take the interrupt for a broken disk. Who was interrupted finds that
/// out afterwards.
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    private Workers(ExecutorService threads) {
        this.threads = threads;
    }

    static Workers of(int number, String name) {
        return new Workers(
                Executors.newFixedThreadPool(
                        number, Thread.ofPlatform().name(name + "-", 0).daemon().factory()));
    }

    static Workers ofAllCores(String name) {
        return of(Runtime.getRuntime().availableProcessors(), name);
    }

    <T> Future<T> begin(Callable<T> task) {
        return threads.submit(task);
    }

    /// Does all of it, in any order.
    ///
    /// @return the results in the order of the tasks
    <T> List<T> doAll(List<Callable<T>> tasks) throws IOException {
        List<Future<T>> begun = tasks.stream().map(this::begin).toList();
        List<T> results = new ArrayList<>();
        for (Future<T> future : begun) {
            results.add(result(future));
        }
        return results;
    }

    static <T> T result(Future<T> future) throws IOException {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException thrown(@Nullable Throwable fault) {
        return switch (fault) {
            case IOException io -> io;
            case RuntimeException own -> throw own;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(fault);
        };
    }

    @Override
    public void close() {
        threads.shutdown();
        boolean isInterrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
