package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Knowledge keeps for ninety days, to the second, whatever clocks are changed meanwhile. */
class StillSoTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # checked,            now,                  asks
            2026-08-25T09:00:00Z, 2026-11-23T08:59:59Z, false
            2026-08-25T09:00:00Z, 2026-11-23T09:00:00Z, true
            2026-01-10T09:00:00Z, 2026-04-10T09:00:00Z, true
            2026-11-23T09:00:00Z, 2026-11-23T09:00:00Z, false
            """)
    void asks(Instant checked, Instant now, boolean asks) {
        assertThat(StillSo.asks(checked, now)).isEqualTo(asks);
    }
}
