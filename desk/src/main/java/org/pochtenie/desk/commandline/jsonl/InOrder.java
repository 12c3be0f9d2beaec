package org.pochtenie.desk.commandline.jsonl;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does many pieces of work at once, one a core, and hands on the results in the order of the pieces. What waits is
 * bounded by number and by size, so memory does not grow with the input.
 */
final class InOrder<T> implements Closeable {
    private static final int MOST_WAITING = 512;
    private static final long MOST_BYTES = 64L << 20;

    private final ArrayDeque<Waiting<T>> waiting = new ArrayDeque<>();
    private final ExecutorService cores =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Taking<T> taking;
    private long bytesWaiting;

    private record Waiting<T>(Future<T> result, long bytes) {}

    /** Takes one result. */
    interface Taking<T> {
        void take(T result) throws IOException;
    }

    InOrder(Taking<T> taking) {
        this.taking = taking;
    }

    /** Begins {@code work} on so many bytes; waits for earlier pieces when too much is under way. */
    void add(long bytes, Callable<T> work) throws IOException {
        waiting.add(new Waiting<>(cores.submit(work), bytes));
        bytesWaiting += bytes;
        while (waiting.size() > MOST_WAITING || bytesWaiting > MOST_BYTES || done()) {
            takeFirst();
        }
    }

    /** Waits for all that is under way. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    @Override
    public void close() {
        cores.shutdownNow();
    }

    private boolean done() {
        return !waiting.isEmpty() && waiting.getFirst().result().isDone();
    }

    private void takeFirst() throws IOException {
        var first = waiting.removeFirst();
        bytesWaiting -= first.bytes();
        try {
            taking.take(first.result().get());
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new IOException("interrupted", interrupted);
        }
    }
}
