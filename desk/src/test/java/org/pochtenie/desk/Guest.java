package org.pochtenie.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a desk's door with a cookie jar, who follows no redirect by himself; signed in once he did so. */
public final class Guest implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" (?:value|content)=\"([^\"]+)\"");
    private final TestDesk desk;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String token = "";

    public Guest(TestDesk desk) {
        this.desk = desk;
    }

    public Guest signIn(String address, String password) {
        get("/sign-in");
        var answer = post("/sign-in", Map.of("address", address, "password", password));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new IllegalStateException("Not let in: " + answer.headers().map());
        }
        get("/settings"); // the token changes with the sign-in
        return this;
    }

    public HttpResponse<String> get(String path) {
        return call("GET", path, "text/html", BodyPublishers.noBody(), "text/html");
    }

    /** A form as a browser posts it, with the token of the last page. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return call("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body), "text/html");
    }

    public HttpResponse<String> json(String method, String path, String json) {
        return call(method, path, "application/json", BodyPublishers.ofString(json), "application/json");
    }

    public HttpResponse<String> call(
            String method, String path, String type, HttpRequest.BodyPublisher body, String accept) {
        var request = HttpRequest.newBuilder(URI.create(desk.url(path)))
                .method(method, body)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .header("Accept", accept)
                .header("X-CSRF-TOKEN", token)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void forgetToken() {
        token = "";
    }

    @Override
    public void close() {
        http.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
