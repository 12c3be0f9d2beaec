package org.pochtenie.desk.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Stores the letters of many senders in one transaction: while one is committed, the next ones gather. */
final class GroupCommit implements AutoCloseable {
    private static final int MOST_BYTES = 32 << 20;
    private static final Wanted END = new Wanted(List.of(), new CompletableFuture<>());

    private final Intake intake;
    private final BlockingQueue<Wanted> queue = new LinkedBlockingQueue<>();
    private final Thread thread;

    private record Wanted(List<FoundLetter> letters, CompletableFuture<Void> stored) {
        long bytes() {
            return letters.stream().mapToLong(letter -> letter.bytes().length).sum();
        }
    }

    GroupCommit(Intake intake) {
        this.intake = intake;
        this.thread = Thread.ofVirtual().name("smtp commit").start(this::run);
    }

    /**
     * Returns when the letters are on disk.
     *
     * @throws java.util.concurrent.CompletionException when they could not be stored
     */
    void store(List<FoundLetter> letters) {
        var wanted = new Wanted(letters, new CompletableFuture<>());
        queue.add(wanted);
        wanted.stored().join();
    }

    private void run() {
        @Nullable Wanted next = null;
        while (next != END) {
            var group = new ArrayList<Wanted>();
            next = gather(next, group);
            commit(group);
        }
        List<Wanted> late = new ArrayList<>();
        queue.drainTo(late);
        late.forEach(wanted -> wanted.stored().completeExceptionally(new IllegalStateException("The desk closes")));
    }

    /** Fills the group with what waits; answers what did not go in any more. */
    private @Nullable Wanted gather(@Nullable Wanted first, List<Wanted> group) {
        var bytes = 0L;
        for (var wanted = first == null ? take() : first; wanted != null; wanted = queue.poll()) {
            bytes += wanted.bytes();
            if (wanted == END || (bytes > MOST_BYTES && !group.isEmpty())) {
                return wanted;
            }
            group.add(wanted);
        }
        return null;
    }

    private Wanted take() {
        try {
            return queue.take();
        } catch (InterruptedException closing) {
            return END;
        }
    }

    private void commit(List<Wanted> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            intake.store(
                    group.stream().flatMap(wanted -> wanted.letters().stream()).toList());
            group.forEach(wanted -> wanted.stored().complete(null));
        } catch (RuntimeException | OutOfMemoryError failed) {
            group.forEach(wanted -> wanted.stored().completeExceptionally(failed));
        }
    }

    /** Stores what was begun, refuses the rest. */
    @Override
    public void close() {
        queue.add(END);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
