package org.pochtenie.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a desk with 100,000 conversations and looks at Today, the list, conversations and the search, one request after
 * the other over HTTP: median and 99th percentile of several runs, and the CPU of this process a request.
 */
public final class ListsScenario {
    private static final int RUNS = 3;
    private static final int REQUESTS = 500;
    private static final int WARM_UP = 1000;

    private ListsScenario() {}

    /** The first argument, if any, is the number of conversations. */
    public static void main(String[] arguments) throws Exception {
        var conversations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("bench/target")), "lists-");
        try (var desk = new BenchDesk(data)) {
            LargeArchive.fill(desk.the(JdbcClient.class), conversations);
            desk.signIn();
            for (var page : pages(conversations).entrySet()) {
                measure(desk, page.getKey(), page.getValue());
            }
        }
    }

    private static Map<String, IntFunction<String>> pages(int conversations) {
        var pages = new LinkedHashMap<String, IntFunction<String>>();
        pages.put("Today", i -> "/today");
        pages.put("list, waiting for us", i -> "/inbox");
        pages.put("list, closed", i -> "/inbox?state=closed");
        pages.put("list, rows behind a row", i -> "/inbox/rows?state=closed&after=2026-01-01T00:00:00Z_" + i);
        pages.put("conversation", i -> "/conversations/" + (1 + i * 7919L % conversations));
        pages.put("search, a frequent word", i -> "/search?q=%D0%B4%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80"); // договор
        pages.put("search, a rare word", i -> "/search?q=%22" + (1 + i * 7919L % conversations) + "%22");
        return pages;
    }

    private static void measure(BenchDesk desk, String name, IntFunction<String> path) throws Exception {
        request(desk, path, WARM_UP);
        var medians = new ArrayList<Double>();
        var tails = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var before = cpuNanos();
            var millis = request(desk, path, REQUESTS);
            cpu.add((cpuNanos() - before) / 1e6 / REQUESTS);
            medians.add(millis.get(REQUESTS / 2));
            tails.add(millis.get(REQUESTS * 99 / 100));
        }
        System.out.printf(
                "%s, ms: p50 %s, p99 %s, CPU %s%n",
                name, Median.told(medians, "%.1f"), Median.told(tails, "%.1f"), Median.told(cpu, "%.1f"));
    }

    private static ArrayList<Double> request(BenchDesk desk, IntFunction<String> path, int requests) throws Exception {
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
