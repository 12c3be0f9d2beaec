package org.pochtenie.desk.arrival;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets letters arrive as long as the desk is open: at once when the bell rings, and from time to time without it. */
@Component
class ArrivalLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ArrivalLoop.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Arrival arrival;
    private final Bell bell;
    private volatile @Nullable Thread thread;

    ArrivalLoop(Arrival arrival, Bell bell) {
        this.arrival = arrival;
        this.bell = bell;
    }

    private void run() {
        var wait = Duration.ofMillis(100);
        while (isRunning()) {
            try {
                if (arrival.next() == 0) {
                    bell.await(LOOK);
                }
                wait = Duration.ofMillis(100);
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException passing) {
                if (!isRunning()) {
                    return;
                }
                log.warn("Letters wait until the database is well: {}", passing.toString());
                LockSupport.parkNanos(wait.toNanos());
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        }
    }

    @Override
    public void start() {
        var fresh = Thread.ofVirtual().name("arrival").unstarted(this::run);
        thread = fresh;
        fresh.start();
    }

    @Override
    public void stop() {
        var old = thread;
        thread = null;
        if (old != null) {
            bell.ring();
            try {
                old.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
