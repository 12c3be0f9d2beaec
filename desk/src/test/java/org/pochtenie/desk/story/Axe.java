package org.pochtenie.desk.story;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks through a page for what keeps people out of it. */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN = """
            async () => {
                const found = await axe.run(document, { resultTypes: ['violations'], iframes: false });
                return found.violations
                    .filter(one => one.impact === 'serious' || one.impact === 'critical')
                    .map(one => one.id + ': ' + one.help + ' | ' + one.nodes.map(node => node.html.slice(0, 160)).join(' | '));
            }""";

    private Axe() {}

    /** The serious and critical faults, each with the places where it was found. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        page.evaluate(SOURCE);
        return (List<String>) Objects.requireNonNull(page.evaluate(RUN));
    }

    private static String source() {
        try (var stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(stream, "axe-core").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
