package org.pochtenie.rulebook.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.rule.Card;
import org.pochtenie.rulebook.rule.ExampleReader;

/** Writes a page for every rule from its card, and a list of them all; the repository keeps them in docs/rules. */
public final class RulePages {
    private RulePages() {}

    /** Writes the pages into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    /** File name to Markdown. */
    public static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        var list =
                new StringBuilder("# The rules / Правила\n\nMade by `bin/rule pages` from the cards of the rules.\n\n"
                        + "| rule | weight | ru | en |\n| --- | --- | --- | --- |\n");
        for (var rule : Rulebook.rules()) {
            var card = rule.card();
            pages.put(rule.id() + ".md", page(card));
            list.append("| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |\n"
                    .formatted(
                            card.id(),
                            weight(card),
                            card.ru().title(),
                            card.en().title()));
        }
        pages.put("index.md", list.toString());
        return pages;
    }

    private static String page(Card card) {
        return "# " + card.id() + "\n\n" + "Weight: **" + weight(card) + "** · Sources: "
                + String.join(", ", card.seeds()) + "\n\n"
                + part(card.ru(), "Так не надо", "Так хорошо") + "\n"
                + part(card.en(), "Not like this", "Like this");
    }

    private static String part(Card.Words words, String bad, String good) {
        var part = new StringBuilder(
                "## " + words.title() + "\n\n" + words.why() + "\n\n" + words.advice() + "\n\n### " + bad + "\n\n");
        words.bad().forEach(example -> part.append(block(example.stripTrailing())));
        part.append("### ").append(good).append("\n\n");
        words.good().forEach(example -> part.append(block(ExampleReader.shown(example))));
        return part.toString().stripTrailing() + "\n";
    }

    private static String block(String example) {
        return "```text\n" + example + "\n```\n\n";
    }

    private static String weight(Card card) {
        return card.weight().name().toLowerCase(java.util.Locale.ROOT);
    }
}
