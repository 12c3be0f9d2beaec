package org.pochtenie.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a page costs, one request after the other over HTTP, warm: milliseconds of several runs, and the CPU of this process
 * (the desk and the client that asks it) a request.
 */
record PageTimes(List<Double> medians, List<Double> tails, List<Double> cpu) {
    private static final int RUNS = 3;
    private static final int REQUESTS = 500;
    private static final int WARM_UP = 1000;

    static PageTimes of(BenchDesk desk, IntFunction<String> path) throws IOException, InterruptedException {
        request(desk, path, WARM_UP);
        var times = new PageTimes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int run = 0; run < RUNS; run++) {
            var before = cpuNanos();
            var millis = request(desk, path, REQUESTS);
            times.cpu.add((cpuNanos() - before) / 1e6 / REQUESTS);
            times.medians.add(millis.get(REQUESTS / 2));
            times.tails.add(millis.get(REQUESTS * 99 / 100));
        }
        return times;
    }

    String told() {
        return "p50 %s, p99 %s, CPU %s"
                .formatted(Median.told(medians, "%.1f"), Median.told(tails, "%.1f"), Median.told(cpu, "%.1f"));
    }

    /** How many times what the other costs: these two figures can be compared on a busy machine, too. */
    String against(PageTimes other) {
        return "%.2f times in p50, %.2f times in CPU"
                .formatted(Median.of(medians) / Median.of(other.medians), Median.of(cpu) / Median.of(other.cpu));
    }

    private static List<Double> request(BenchDesk desk, IntFunction<String> path, int requests)
            throws IOException, InterruptedException {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < requests; i++) {
            var began = System.nanoTime();
            var answer = desk.get(path.apply(i));
            millis.add((System.nanoTime() - began) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " for " + path.apply(i));
            }
        }
        millis.sort(null);
        return millis;
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
