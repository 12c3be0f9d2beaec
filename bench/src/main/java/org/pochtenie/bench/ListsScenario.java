package org.pochtenie.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a desk with 100,000 conversations and looks at Today, the list, conversations and the search, one request after
 * the other over HTTP: median and 99th percentile of several runs, and the CPU of this process a request.
 */
public final class ListsScenario {
    private ListsScenario() {}

    /** The first argument, if any, is the number of conversations. */
    public static void main(String[] arguments) throws Exception {
        var conversations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("bench/target")), "lists-");
        try (var desk = new BenchDesk(data)) {
            LargeArchive.fill(desk.the(JdbcClient.class), conversations);
            desk.signIn();
            for (var page : pages(conversations).entrySet()) {
                System.out.println(page.getKey() + ", ms: "
                        + PageTimes.of(desk, page.getValue()).told());
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
        // As a colleague previews it: a client's own link opens so many times a minute and no more.
        pages.put(
                "a client's page", i -> "/clients/" + (1 + i * 7919L % (conversations / 20)) + "/status-page/preview");
        pages.put("search, a frequent word", i -> "/search?q=%D0%B4%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80"); // договор
        pages.put("search, a rare word", i -> "/search?q=%22" + (1 + i * 7919L % conversations) + "%22");
        pages.put("search, a word of no letter", i -> "/search?q=nowhere" + i);
        pages.put(
                "search, a frequent and a rare word",
                i -> "/search?q=%D0%B4%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80+%22" + (1 + i * 7919L % conversations)
                        + "%22");
        return pages;
    }
}
