package org.pochtenie.letters.hostile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Reads every flood in one size and in four times that size, and says by how much the time grew: 4 is linear, 16 is
 * quadratic. The time is the processor's. {@code bin/ci --long} runs it; it ends with 1 when something is far from linear.
 */
final class FloodRatios {
    private static final int SMALL = 1 << 18;
    private static final int GROWTH = 4;

    /** Twice of linear, for a machine has other work, too. */
    private static final double MOST = 2.0 * GROWTH;

    /** Below this nothing is told: what is so quick is not worth measuring. */
    private static final long WORTH_MEASURING = 400_000_000;

    /** Whatever takes so long is not tried in a larger size. */
    private static final long HOPELESS = 5_000_000_000L;

    private record Measured(Reading reading, Flood flood, long small, long large) {
        double ratio() {
            return (double) large / Math.max(small, 1_000_000);
        }

        boolean bad() {
            return small > HOPELESS || large > WORTH_MEASURING && ratio() > MOST;
        }

        @Override
        public String toString() {
            return "%-9s %-34s %6d ms %6d ms  x%.1f %s"
                    .formatted(reading, flood, small / 1_000_000, large / 1_000_000, ratio(), bad() ? "BAD" : "");
        }
    }

    private FloodRatios() {}

    public static void main(String[] arguments) {
        List<Measured> measured = Reading.withFloods()
                .filter(pair -> arguments.length == 0 || pair.toString().contains(arguments[0]))
                .map(pair -> measured(pair.reading(), pair.flood()))
                .sorted(Comparator.comparing(Measured::large).reversed())
                .toList();
        System.out.println("The slowest of " + measured.size() + ":");
        measured.stream().limit(15).forEach(System.out::println);
        if (measured.stream().anyMatch(Measured::bad)) {
            System.exit(1);
        }
    }

    private static Measured measured(Reading reading, Flood flood) {
        long small = best(reading, flood.input().apply(SMALL), 2);
        if (small > HOPELESS) {
            return told(new Measured(reading, flood, small, small * GROWTH * GROWTH));
        }
        Measured first =
                new Measured(reading, flood, small, best(reading, flood.input().apply(SMALL * GROWTH), 1));
        // What seems bad is looked at again: it may have been the machine.
        return first.bad()
                ? told(new Measured(
                        reading,
                        flood,
                        best(reading, flood.input().apply(SMALL), 3),
                        best(reading, flood.input().apply(SMALL * GROWTH), 2)))
                : first;
    }

    private static Measured told(Measured one) {
        if (one.bad()) {
            System.out.println(one);
        }
        return one;
    }

    private static long best(Reading reading, String input, int times) {
        return LongStream.range(0, times)
                .map(time -> {
                    return Watch.taken(() -> reading.read(input));
                })
                .min()
                .orElseThrow();
    }
}
