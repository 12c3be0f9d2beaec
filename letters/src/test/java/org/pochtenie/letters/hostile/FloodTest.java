package org.pochtenie.letters.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No flood takes long; how the time grows is measured by {@link FloodRatios}. */
class FloodTest {
    private static final int SIZE = 1 << 18;

    static Stream<Reading.Pair> floods() {
        return Reading.withFloods();
    }

    @ParameterizedTest
    @MethodSource("floods")
    void isReadInTime(Reading.Pair flood) {
        String input = flood.flood().input().apply(SIZE);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> flood.reading().read(input));
    }
}
