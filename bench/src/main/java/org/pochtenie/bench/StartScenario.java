package org.pochtenie.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Starts the real command several times: how long until the first page, and how much memory with its database. */
public final class StartScenario {
    private static final int RUNS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private StartScenario() {}

    /** The first argument is the folder of the repository, the second the command: serve or demo. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var command = arguments.length > 1 ? arguments[1] : "serve";
        var data = Files.createTempDirectory(root.resolve("bench/target"), "start-");
        var seconds = new ArrayList<Double>();
        var megabytes = new ArrayList<Double>();
        for (int run = 0; run <= RUNS; run++) {
            var figures = start(root, command, data);
            if (run > 0) { // the first one makes the database
                seconds.add(figures[0]);
                megabytes.add(figures[1]);
            }
        }
        System.out.printf("start-up to the first page (%s), s: %s%n", command, Median.told(seconds, "%.2f"));
        System.out.printf("resident memory with database (%s), MB: %s%n", command, Median.told(megabytes, "%.0f"));
    }

    private static double[] start(Path root, String command, Path data) throws Exception {
        var port = freePort();
        var builder = new ProcessBuilder(root.resolve("bin/pochtenie").toString(), command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("out.log").toFile());
        builder.environment().put("POCHTENIE_PORT", String.valueOf(port));
        builder.environment().put("POCHTENIE_DATA", data.toString());
        var began = System.nanoTime();
        var process = builder.start();
        try (var http = HttpClient.newHttpClient()) {
            awaitPage(http, port, began);
            var seconds = (System.nanoTime() - began) / 1e9;
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(8)); // settled: background loading is over
            return new double[] {seconds, residentMegabytes(process.pid(), data)};
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void awaitPage(HttpClient http, int port, long began) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .build();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        throw new IllegalStateException("No page within " + PATIENCE);
    }

    /** The desk's and its database's own pages: shared ones are counted once, as the kernel's PSS does. */
    private static double residentMegabytes(long desk, Path data) throws IOException {
        var kilobytes = pss(desk);
        var marker = data.resolve("postgres").resolve("cluster").toString();
        for (var process : ProcessHandle.allProcesses().toList()) {
            if (commandLine(process.pid()).contains(marker)
                    || commandLine(parent(process)).contains(marker)) {
                kilobytes += pss(process.pid());
            }
        }
        return kilobytes / 1024.0;
    }

    private static long parent(ProcessHandle process) {
        return process.parent().map(ProcessHandle::pid).orElse(0L);
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    private static long pss(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
