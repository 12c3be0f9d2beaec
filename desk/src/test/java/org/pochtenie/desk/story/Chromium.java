package org.pochtenie.desk.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.TestDesk;

/** The browser that this machine has, without a window; whatever a page complains of in its console is kept. */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final TestDesk desk;

    Chromium(TestDesk desk) {
        this.desk = desk;
        browser = opened(playwright);
    }

    static Browser opened(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(place())
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** A window of a visitor of his own, desktop or phone, light or dark. */
    Page window(boolean phone, boolean dark, String language) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(desk.url(""))
                .setLocale(language)
                .setViewportSize(phone ? 390 : 1360, phone ? 844 : 850)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(20_000);
        return watched(context);
    }

    private Page watched(BrowserContext context) {
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // Chromium logs every refused call; that the guard holds a letter back (422) is no fault of the page.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    Page signedIn(String address, String password) {
        return signIn(window(false, false, "ru"), address, password);
    }

    static Page signIn(Page page, String address, String password) {
        page.navigate("/sign-in");
        page.fill("[name=address]", address);
        page.fill("[name=password]", password);
        page.click("form button");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    private static Path place() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No browser here; bin/setup installs one"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
