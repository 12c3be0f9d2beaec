package org.pochtenie.rulebook.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseList;

/** Takes the text of a {@link RuleFile} apart into parts and fields, and knows the line of each for a complaint. */
final class RuleFileLines {
    /** Fields of the card, which are no lists of phrases. */
    private static final Set<String> CARD =
            Set.of("id", "weight", "for", "seeds", "title", "why", "advice", "message", "bad", "good", "groups");

    private RuleFileLines() {}

    /** A line with its number, from one. */
    record Numbered(int number, String text) {}

    /** The fields of one part, in order. */
    record Fields(Map<String, List<Numbered>> lines) {
        String field(String name) {
            var found = lines.getOrDefault(name, List.of());
            var joined = found.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
            if (joined.isBlank()) {
                throw new IllegalArgumentException("The field " + name + ": is missing");
            }
            return joined.strip();
        }

        List<String> list(String name) {
            return full(name).map(line -> line.text().strip()).toList();
        }

        Set<String> lists() {
            return lines.keySet().stream()
                    .filter(name -> !CARD.contains(name) && !name.equals("unless") && !name.endsWith("-unless"))
                    .collect(Collectors.toUnmodifiableSet());
        }

        PhraseList phrases(String name, String unless) {
            return PhraseList.ofPhrases(
                    full(name).map(this::phrase).toList(),
                    full(unless).map(this::phrase).toList());
        }

        /** Examples are parted by lines of two dashes. */
        List<String> examples(String name) {
            var examples = new ArrayList<String>();
            var text = lines.getOrDefault(name, List.of()).stream()
                    .map(Numbered::text)
                    .collect(Collectors.joining("\n"));
            for (var example : text.split("(?m)^--$")) {
                if (!example.isBlank()) {
                    examples.add(example.replaceFirst("^\n+", "").stripTrailing());
                }
            }
            return examples;
        }

        /** {@code {name}} stands for the words of a line {@code name = …} among the groups. */
        private String spelledOut(String phrase) {
            if (phrase.indexOf('{') < 0) {
                return phrase;
            }
            var whole = phrase;
            for (var group : list("groups")) {
                int equals = group.indexOf(" = ");
                whole = whole.replace("{" + group.substring(0, equals) + "}", group.substring(equals + 3));
            }
            if (whole.indexOf('{') >= 0) {
                throw new IllegalArgumentException("No such group in " + phrase);
            }
            return whole;
        }

        private java.util.stream.Stream<Numbered> full(String name) {
            return lines.getOrDefault(name, List.of()).stream()
                    .filter(line -> !line.text().isBlank());
        }

        private Phrase phrase(Numbered line) {
            try {
                return Phrase.of(spelledOut(line.text()));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("Line " + line.number() + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    /** Part name to its fields; the head's name is empty. */
    static Map<String, Fields> of(String file) {
        var parts = new LinkedHashMap<String, Fields>();
        var part = parts.computeIfAbsent("", name -> new Fields(new LinkedHashMap<>()));
        List<Numbered> field = new ArrayList<>();
        int number = 0;
        for (var line : file.lines().toList()) {
            number++;
            if (line.startsWith("== ")) {
                part = parts.computeIfAbsent(line.substring(3).strip(), name -> new Fields(new LinkedHashMap<>()));
            } else if (line.isBlank() || line.startsWith("  ")) {
                field.add(new Numbered(number, line.isBlank() ? "" : line.substring(2)));
            } else if (!line.startsWith("#")) {
                field = begin(part, line, number);
            }
        }
        return parts;
    }

    private static List<Numbered> begin(Fields part, String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Line " + number + " is neither a field nor indented: " + line);
        }
        var name = line.substring(0, colon);
        if (part.lines().containsKey(name)) {
            throw new IllegalArgumentException("Line " + number + ": the field " + name + " is there already");
        }
        var field = new ArrayList<Numbered>();
        if (!line.substring(colon + 1).isBlank()) {
            field.add(new Numbered(number, line.substring(colon + 1).strip()));
        }
        part.lines().put(name, field);
        return field;
    }
}
