package org.pochtenie.desk.plumbing;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open screens: listens to the database and passes what changed on to every browser that has a page open. */
@RestController
class LiveScreens implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LiveScreens.class);
    private final Set<SseEmitter> screens = ConcurrentHashMap.newKeySet();
    private final DataSourceProperties database;
    private volatile boolean running;

    LiveScreens(DataSourceProperties database) {
        this.database = database;
    }

    @GetMapping(path = "/live", produces = "text/event-stream")
    SseEmitter open() throws IOException {
        var screen = new SseEmitter(0L);
        screen.onCompletion(() -> screens.remove(screen));
        screen.onTimeout(() -> screens.remove(screen));
        screen.onError(gone -> screens.remove(screen));
        screen.send(SseEmitter.event().name("hello").data("{}"));
        screens.add(screen);
        return screen;
    }

    /** Keeps proxies from closing quiet lines, and finds screens that have gone. */
    @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void beat() {
        pass(SseEmitter.event().comment(""));
    }

    private void listen() {
        var wait = 100L;
        while (running) {
            try (var connection = DriverManager.getConnection(
                            database.determineUrl(), database.determineUsername(), database.determinePassword());
                    var statement = connection.createStatement()) {
                statement.execute("listen " + Live.CHANNEL);
                pass(SseEmitter.event().name("refresh").data("{}")); // what was missed meanwhile
                wait = 100;
                var postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    for (var notification : postgres.getNotifications(1000)) {
                        var parts = notification.getParameter().split(" ", 2);
                        pass(SseEmitter.event().name(parts[0]).data(parts[1]));
                    }
                }
            } catch (SQLException lost) {
                if (running) {
                    log.warn("Live updates wait for the database: {}", lost.getMessage());
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(wait));
                    wait = Math.min(wait * 2, 5000);
                }
            }
        }
    }

    private void pass(SseEmitter.SseEventBuilder event) {
        var parts = event.build();
        for (var screen : List.copyOf(screens)) {
            try {
                screen.send(parts);
            } catch (IOException | IllegalStateException gone) {
                screens.remove(screen);
            }
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        pass(SseEmitter.event().name("bye").data("{}"));
        screens.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
