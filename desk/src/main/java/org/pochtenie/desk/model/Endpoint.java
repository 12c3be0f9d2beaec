package org.pochtenie.desk.model;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.ModelAddress;
import org.pochtenie.desk.model.Unanswered.Why;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the part of OpenAI's interface that all such servers have: {@code /models} and {@code /chat/completions}. */
final class Endpoint {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_TOKENS = 300;

    private final ModelAddress address;
    private final JsonMapper json;
    /** Older servers stumble over the offer of HTTP/2. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private volatile @Nullable String name;

    Endpoint(ModelAddress address, JsonMapper json) {
        this.address = address;
        this.json = json;
        this.name = address.name();
    }

    /** The JSON that the model answers with; blanks and a fence around it are taken off. */
    JsonNode ask(String instruction, Map<String, String> matter, Duration limit) throws Unanswered {
        long end = System.nanoTime() + limit.toNanos();
        try {
            var question = Map.of(
                    "model",
                    name(end),
                    "temperature",
                    0,
                    "stream",
                    false,
                    "max_tokens",
                    MOST_TOKENS,
                    "messages",
                    List.of(
                            Map.of("role", "system", "content", instruction),
                            Map.of("role", "user", "content", json.writeValueAsString(matter))));
            var request = request("/chat/completions")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(question)));
            var said = json.readTree(sent(request, end))
                    .required("choices")
                    .required(0)
                    .required("message")
                    .required("content")
                    .stringValue();
            return json.readTree(said.substring(said.indexOf('{'), said.lastIndexOf('}') + 1));
        } catch (JacksonException | IndexOutOfBoundsException e) {
            throw new Unanswered(Why.NOT_UNDERSTOOD, e);
        }
    }

    private String name(long end) throws Unanswered {
        var known = name;
        if (known == null) {
            known = json.readTree(sent(request("/models").GET(), end))
                    .required("data")
                    .required(0)
                    .required("id")
                    .stringValue();
            name = known;
        }
        return known;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address.url().toString().replaceFirst("/+$", "") + path));
        return address.key() == null ? request : request.header("Authorization", "Bearer " + address.key());
    }

    /** The limit holds for the whole answer; the client's own one ends with its headers. */
    private String sent(HttpRequest.Builder request, long end) throws Unanswered {
        var answer = client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            var come = answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (come.statusCode() != 200) {
                throw new Unanswered(Why.REFUSED, "status " + come.statusCode());
            }
            return come.body();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Unanswered(Why.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw new Unanswered(Why.OUT_OF_REACH, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unanswered(Why.OUT_OF_REACH, e);
        }
    }
}
