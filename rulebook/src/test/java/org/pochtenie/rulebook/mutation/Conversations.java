package org.pochtenie.rulebook.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.rule.Example;
import org.pochtenie.rulebook.rule.ExampleReader;
import org.pochtenie.rulebook.text.Language;

/** Reads the good conversations: files of about ten, separated by lines of {@code ====}. */
final class Conversations {
    static final Path FOLDER = Path.of("src/test/resources/mutation");

    private Conversations() {}

    static List<Conversation> read(Language language, boolean heldOut) {
        return read(language, heldOut ? "held-out" : "tuning", heldOut);
    }

    /** Short answers that hardly repeat a word of their question: hard for coverage, and of no other rule's concern. */
    static List<Conversation> terse(Language language) {
        return read(language, "terse", false);
    }

    private static List<Conversation> read(Language language, String part, boolean heldOut) {
        var folder = language.name().toLowerCase(Locale.ROOT) + "/" + part;
        var path = FOLDER.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        var all = new ArrayList<Conversation>();
        try (var files = Files.list(path)) {
            for (var file : files.sorted().toList()) {
                var name = folder + "/" + file.getFileName().toString().replace(".txt", "");
                int number = 0;
                for (var notation : Files.readString(file).split("(?m)^====\\s*$")) {
                    all.add(read(name + " " + ++number, heldOut, language, notation.strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Conversation read(String name, boolean heldOut, Language language, String notation) {
        var about = notation.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining("; "));
        var written = notation.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        try {
            var example = ExampleReader.read(written, language);
            var marked = MarkedText.of(example.draft().text());
            var clean = new Example(Drafts.text(example.draft(), marked.text()), example.conversation(), List.of());
            return new Conversation(name, heldOut, language, about, clean, marked.marks());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}
