package org.pochtenie.rulebook.grammar;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** The open checkers of one language; as many as there are workers at most, the second one when it is needed. */
final class Shelf {
    private final GrammarModule module;
    private final ConcurrentLinkedQueue<Grammar> idle = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch open = new CountDownLatch(1);

    Shelf(GrammarModule module) {
        this.module = module;
    }

    GrammarModule module() {
        return module;
    }

    boolean isOpen() {
        return open.getCount() == 0;
    }

    /** Loads the first checker, if nobody has begun to. */
    void openOnce(Executor worker) {
        if (begun.compareAndSet(false, true)) {
            worker.execute(() -> {
                idle.add(module.open());
                open.countDown();
            });
        }
    }

    /** Waits for the first checker; says whether it came before that moment. */
    boolean await(long end) {
        try {
            return open.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<Slip> read(String text, List<OwnRules> own, BooleanSupplier enough) {
        var lent = idle.poll();
        var grammar = lent == null ? module.open() : lent;
        try {
            return grammar.read(
                    text,
                    own.stream()
                            .filter(one -> one.language() == module.language())
                            .toList(),
                    enough);
        } finally {
            idle.add(grammar);
        }
    }
}
