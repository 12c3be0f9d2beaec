package org.pochtenie.desk.arrival;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the arrival when letters were stored; many rings before it looks are one. */
@Component
class Bell {
    private final Semaphore rung = new Semaphore(0);

    void ring() {
        rung.release();
    }

    /** Returns at the first ring, or when the time is up: another desk may have stored letters without a ring here. */
    void await(Duration patience) throws InterruptedException {
        if (rung.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
