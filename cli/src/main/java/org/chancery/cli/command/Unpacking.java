package org.chancery.cli.command;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.chancery.archive.Container;
import org.chancery.archive.Failure;
import org.chancery.archive.Original;
import org.chancery.cli.report.Faults;
import org.chancery.cli.view.Survey;
import org.chancery.convert.Finds;
import org.chancery.convert.Unpacker;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.jspecify.annotations.Nullable;

/// The telegrams in files, one by one: a thread of its own opens the files while those before are
/// being kept. At most [#HELD] bytes wait.
final class Unpacking implements Iterable<Original>, AutoCloseable {

    private static final int HELD = 32 << 20;

    /// A telegram takes one permit a kilobyte, so that many small ones wait no less than few large.
    private static final int PERMITS = HELD >> 10;

    private final List<Input> inputs;
    private final Unpacker unpacker;
    private final boolean keepsContainers;
    private final Survey survey;
    private final BooleanSupplier isStopped;
    private final BlockingQueue<Step> queue = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(PERMITS);
    private final AtomicLong bytesDone = new AtomicLong();
    private final long bytesTotal;
    private volatile boolean isClosed;
    private @Nullable Thread thread;

    /// What the opening thread hands over.
    private sealed interface Step {

        record Telegram(Original original, int permits) implements Step {}

        record End(@Nullable RuntimeException fault) implements Step {}
    }

    /// Opens nothing yet.
    ///
    /// @param keepsContainers whether the archive shall keep the bytes of containers
    Unpacking(
            List<Input> inputs,
            Unpacker unpacker,
            boolean keepsContainers,
            Survey survey,
            BooleanSupplier isStopped) {
        this.inputs = List.copyOf(inputs);
        this.unpacker = unpacker;
        this.keepsContainers = keepsContainers;
        this.survey = survey;
        this.isStopped = isStopped;
        this.bytesTotal = inputs.stream().mapToLong(Input::size).sum();
    }

    /// How many telegrams there will be, from how many came out of the bytes so far.
    ///
    /// @return 0 while that cannot be told
    long expected(long done) {
        long read = bytesDone.get();
        long guess = read == 0 ? 0 : Math.round((double) done * bytesTotal / read);
        return Math.max(guess, done);
    }

    @Override
    public Iterator<Original> iterator() {
        if (thread != null) {
            throw new IllegalStateException("files are opened once");
        }
        thread = Thread.ofPlatform().daemon().name("chancery-unpack").start(this::open);
        return new Iterator<>() {

            private @Nullable Step next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = take();
                }
                if (next instanceof Step.End(var fault) && fault != null) {
                    throw fault;
                }
                return next instanceof Step.Telegram;
            }

            @Override
            public Original next() {
                if (!hasNext() || !(next instanceof Step.Telegram(var original, int permits))) {
                    throw new NoSuchElementException();
                }
                next = null;
                room.release(permits);
                return original;
            }
        };
    }

    private Step take() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Step.End(null);
        }
    }

    private void open() {
        RuntimeException fault = null;
        try {
            long before = 0;
            for (Input input : inputs) {
                if (isDone()) {
                    break;
                }
                open(input, before);
                before += input.size();
                bytesDone.set(before);
            }
        } catch (CancellationException closed) {
            // nobody takes any more
        } catch (RuntimeException e) {
            fault = e;
        }
        queue.add(new Step.End(fault));
    }

    private void open(Input input, long before) {
        try {
            Parcel parcel = input.parcel();
            unpacker.unpack(parcel, new Handing(parcel, before));
        } catch (IOException e) {
            survey.refused(new Failure(input.name(), Faults.words(e)));
        }
    }

    private boolean isDone() {
        return isClosed || isStopped.getAsBoolean();
    }

    /// Hands over what one file has.
    private final class Handing implements Finds {

        private final Parcel parcel;
        private final long before;
        private Kind kind = Kind.EMPTY;
        private @Nullable Container container;

        Handing(Parcel parcel, long before) {
            this.parcel = parcel;
            this.before = before;
        }

        @Override
        public void telegram(Found found) {
            int permits = Math.clamp(found.bytes().length >> 10, 1, PERMITS);
            try {
                room.acquire(permits);
            } catch (InterruptedException e) {
                throw new CancellationException();
            }
            byte[] bytes = found.bytes();
            queue.add(
                    new Step.Telegram(
                            new Original(
                                    found.name(), found.kind().word(), () -> bytes, within(found)),
                            permits));
        }

        /// A telegram that is its file has no container beside itself.
        private Original.@Nullable Within within(Found found) {
            boolean isFile =
                    found.entry().isEmpty()
                            && found.offset() == 0
                            && found.bytes().length == parcel.size()
                            && (kind == Kind.TEXT || kind == Kind.MARKDOWN);
            if (isFile) {
                return null;
            }
            if (container == null) {
                container =
                        new Container(parcel.name(), kind.word(), keepsContainers, parcel::open);
            }
            return new Original.Within(container, found.entry(), found.offset(), found.length());
        }

        @Override
        public void refused(String name, String reason) {
            survey.refused(new Failure(name, reason));
        }

        @Override
        public void opened(Kind opened) {
            if (kind == Kind.EMPTY) {
                kind = opened;
            }
            survey.opened(opened);
        }

        @Override
        public void passed(String name, String kind) {
            survey.passed(name, kind);
        }

        @Override
        public void at(long offset) {
            bytesDone.set(before + offset);
        }

        @Override
        public boolean isStopped() {
            return isDone();
        }
    }

    /// Ends the opening, wherever it is.
    @Override
    public void close() {
        isClosed = true;
        Thread opening = thread;
        if (opening != null) {
            opening.interrupt();
        }
    }
}
