package org.pochtenie.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.regex.Pattern;
import org.pochtenie.desk.Opening;
import org.pochtenie.desk.Pochtenie;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.Submission;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A desk in this process, with its own database in a folder of its own, and a colleague who looks at it by HTTP. */
final class BenchDesk implements AutoCloseable {
    private static final String ADDRESS = "anna@studio.example";
    private static final String PASSWORD = "a long pass phrase";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" (?:value|content)=\"([^\"]+)\"");
    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    BenchDesk(Path data) {
        var settings = new Settings(
                "127.0.0.1",
                0,
                URI.create("http://127.0.0.1"),
                data,
                null,
                null,
                null,
                -1,
                "127.0.0.1",
                new Submission(0, "127.0.0.1", null),
                ZoneId.of("Europe/Moscow"),
                "ru",
                false,
                null);
        var application = new SpringApplication(Pochtenie.class);
        application.addInitializers(context -> Opening.prepare(context, settings, Clock.systemUTC()));
        context = application.run();
        the(Colleagues.class)
                .join("Анна Лебедева", ADDRESS, PASSWORD, Colleague.Role.OWNER, "ru", ZoneId.of("Europe/Moscow"));
    }

    <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    <T> Collection<T> all(Class<T> bean) {
        return context.getBeansOfType(bean).values();
    }

    void signIn() throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("No token on the page of the sign-in");
        }
        var form =
                "address=" + encoded(ADDRESS) + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1));
        http.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    /** An answer that does not end, such as the live updates. */
    InputStream open(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofInputStream())
                .body();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
