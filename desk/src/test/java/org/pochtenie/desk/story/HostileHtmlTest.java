package org.pochtenie.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.HtmlQuotes;
import org.pochtenie.letters.SafeHtml;

/** Shows every hostile piece of HTML that the library's tests know to a real browser, cleaned, without a sandbox. */
class HostileHtmlTest {
    private static final Path VECTORS = Path.of("../letters/src/test/resources/hostile/vectors.txt");

    /** What this test would see if it saw any. */
    private static final List<String> HARMFUL = List.of(
            "<img src=x onerror=x()>",
            "<p onclick=x()>a</p>",
            "<img src='https://out.example/a.png'>",
            "<p style='position:fixed'>a</p>");

    /** Wakes every handler that may have stayed. */
    private static final String PROVOKE = """
            () => document.querySelectorAll('body *').forEach(element => {
                for (const kind of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'scroll', 'animationstart']) {
                    const event = new MouseEvent(kind, {bubbles: true, cancelable: true});
                    event.preventDefault();
                    if (!(kind === 'click' && element.closest('a'))) element.dispatchEvent(event);
                }
            })""";

    /** What a page did: how often x() ran, and what it fetched. */
    private record Deeds(int ran, List<String> fetched, int fixed) {}

    @Test
    void nothing_runs_and_nothing_is_fetched() throws IOException {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = Chromium.opened(playwright)) {
            assertThat(shown(browser, HARMFUL, UnaryOperator.identity())).satisfies(raw -> {
                assertThat(raw.ran()).isPositive();
                assertThat(raw.fetched()).isNotEmpty();
                assertThat(raw.fixed()).isPositive();
            });
            var nothing = new Deeds(0, List.of(), 0);
            assertThat(shown(
                            browser,
                            vectors(),
                            html -> SafeHtml.clean(html, false).html()))
                    .isEqualTo(nothing);
            assertThat(shown(browser, vectors(), HostileHtmlTest::folded)).isEqualTo(nothing);
        }
    }

    private static String folded(String html) {
        return HtmlQuotes.fold(SafeHtml.clean(html, false).html(), "…");
    }

    private static Deeds shown(Browser browser, List<String> vectors, UnaryOperator<String> cleaning) {
        var fetched = new CopyOnWriteArrayList<String>();
        try (var page = browser.newPage()) {
            page.addInitScript("window.ran = 0; window.x = () => { window.ran++ }");
            page.route("**/*", route -> refuse(route, fetched));
            page.navigate("http://letter.test/");
            for (String vector : vectors) {
                page.evaluate(
                        "html => document.body.insertAdjacentHTML('beforeend', '<section>' + html + '</section>')",
                        cleaning.apply(vector));
            }
            page.evaluate(PROVOKE);
            page.waitForLoadState();
            return new Deeds((int) page.evaluate("window.ran"), List.copyOf(fetched), fixed(page));
        }
    }

    private static void refuse(Route route, List<String> fetched) {
        if (route.request().url().equals("http://letter.test/")) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html><body>"));
        } else {
            fetched.add(route.request().url());
            route.abort();
        }
    }

    private static int fixed(Page page) {
        return (int)
                page.evaluate(
                        "[...document.querySelectorAll('body *')].filter(e => !['static', 'relative'].includes(getComputedStyle(e).position)).length");
    }

    private static List<String> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0'))
                .toList();
    }
}
