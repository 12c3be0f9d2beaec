package org.pochtenie.desk.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.ModelAddress;
import tools.jackson.databind.json.JsonMapper;

/** A small server that speaks like a model, as well or as badly as a test wants. */
public final class ModelServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final JsonMapper json = new JsonMapper();
    private volatile int status = 200;
    private volatile String body = "";
    private volatile boolean hangs;

    /** What it was asked, the bodies of the requests. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    public final List<String> keys = new CopyOnWriteArrayList<>();

    public ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/models", exchange -> send(exchange, 200, "{\"data\":[{\"id\":\"small\"}]}"));
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    public ModelAddress address() {
        return address(null);
    }

    ModelAddress address(@Nullable String key) {
        return new ModelAddress(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/"), null, key);
    }

    /** The model writes this. */
    public ModelServer says(String content) {
        return sends(
                200,
                json.writeValueAsString(Map.of("choices", List.of(Map.of("message", Map.of("content", content))))));
    }

    /** The model finds these words. */
    public ModelServer finds(String evidence) {
        return says(
                json.writeValueAsString(Map.of("question", "", "answered", !evidence.isEmpty(), "evidence", evidence)));
    }

    ModelServer sends(int status, String body) {
        this.status = status;
        this.body = body;
        return this;
    }

    /** It begins its answer and never ends it. */
    ModelServer hangs() {
        hangs = true;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
        if (hangs) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            awaitEnd();
            exchange.close();
        } else {
            send(exchange, status, body);
        }
    }

    private void awaitEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.close();
    }
}
