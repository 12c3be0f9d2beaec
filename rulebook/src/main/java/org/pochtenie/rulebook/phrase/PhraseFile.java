package org.pochtenie.rulebook.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.rule.Card;
import org.pochtenie.rulebook.text.Language;

/**
 * A rule written as a text file: fields of the card, then a part for each language.
 *
 * <pre>
 * id: not-our-problem
 * weight: stop
 * seeds: S2 1.1
 * == ru
 * title: …        why: …        advice: …        message: what is wrong; %s stands for the words found
 * phrases:        one a line, see {@link Phrase}
 * unless:         phrases that excuse the sentence
 * bad:            examples, see {@link org.pochtenie.rulebook.rule.Example}, parted by lines "--"
 * good:
 * == en
 * </pre>
 *
 * A field of several lines has them indented by two spaces. Lines that begin with # are remarks.
 */
public record PhraseFile(Card card, Map<Language, PhraseList> lists, Map<Language, String> messages) {
    /** The rule's file among the resources. */
    public static PhraseFile named(String id) {
        var name = "/phrase/" + id + ".txt";
        try (var stream = PhraseFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException with the line number, for a file that is not as described */
    public static PhraseFile parse(String file) {
        var parts = parts(file);
        var head = parts.getOrDefault("", Map.of());
        var lists = new EnumMap<Language, PhraseList>(Language.class);
        var messages = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var part = part(parts, language);
            lists.put(language, PhraseList.of(list(part, "phrases"), list(part, "unless")));
            messages.put(language, field(part, "message"));
        }
        var card = new Card(
                field(head, "id"),
                Weight.valueOf(field(head, "weight").toUpperCase(Locale.ROOT)),
                List.of(field(head, "seeds").split("\\s*,\\s*")),
                words(part(parts, Language.RU)),
                words(part(parts, Language.EN)));
        return new PhraseFile(card, lists, messages);
    }

    private static Map<String, List<String>> part(Map<String, Map<String, List<String>>> parts, Language language) {
        var name = language.name().toLowerCase(Locale.ROOT);
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no part == " + name);
        }
        return part;
    }

    private static Card.Words words(Map<String, List<String>> part) {
        return new Card.Words(
                field(part, "title"),
                field(part, "why"),
                field(part, "advice"),
                examples(part.getOrDefault("bad", List.of())),
                examples(part.getOrDefault("good", List.of())));
    }

    private static List<String> examples(List<String> lines) {
        var examples = new ArrayList<String>();
        for (var example : String.join("\n", lines).split("(?m)^--$")) {
            examples.add(
                    example.strip().isEmpty()
                            ? ""
                            : example.replaceFirst("^\n+", "").stripTrailing());
        }
        examples.removeIf(String::isEmpty);
        return examples;
    }

    private static String field(Map<String, List<String>> part, String name) {
        var lines = part.get(name);
        if (lines == null || lines.isEmpty()) {
            throw new IllegalArgumentException("The field " + name + ": is missing");
        }
        return String.join(" ", lines.stream().map(String::strip).toList()).strip();
    }

    private static List<String> list(Map<String, List<String>> part, String name) {
        return part.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Part name to field name to lines; the head's name is empty. */
    private static Map<String, Map<String, List<String>>> parts(String file) {
        var parts = new TreeMap<String, Map<String, List<String>>>();
        var part = parts.computeIfAbsent("", name -> new TreeMap<>());
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (var line : file.lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("== ")) {
                part = parts.computeIfAbsent(line.substring(3).strip(), name -> new TreeMap<>());
            } else if (line.isBlank() || line.startsWith("  ")) {
                lines.add(line.isBlank() ? "" : line.substring(2));
            } else {
                int colon = line.indexOf(':');
                if (colon < 1) {
                    throw new IllegalArgumentException("Line " + number + " is neither a field nor indented: " + line);
                }
                lines = new ArrayList<>();
                if (!line.substring(colon + 1).isBlank()) {
                    lines.add(line.substring(colon + 1).strip());
                }
                part.put(line.substring(0, colon), lines);
            }
        }
        return parts;
    }
}
