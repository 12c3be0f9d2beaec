package org.pochtenie.desk.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.profile.ProfileWriter;
import org.pochtenie.rulebook.profile.ProfileYaml;

/** Turns what was typed into a form of a profile into YAML, and leaves the rest of the profile's text as it was. */
final class ProfileSections {
    private static final Set<String> MANNERS = Set.of(
            "limits",
            "tone",
            "form",
            "languages",
            "companions",
            "domains",
            "style",
            "answer-within",
            "contact-interval",
            "gate",
            "honesty");

    private ProfileSections() {}

    /** The profile's text with the weights of the form. */
    static String weights(String yaml, Map<String, String> fields) {
        var section = new StringBuilder();
        under(fields, "weight.").forEach((rule, weight) -> line(section, "  ", ProfileWriter.quoted(rule), weight));
        return replaced(yaml, Set.of("weights", "off"), section.isEmpty() ? "" : "weights:\n" + section);
    }

    /** With the lists of the form, one word or phrase a line. */
    static String words(String yaml, Map<String, String> fields) {
        var section = new StringBuilder();
        under(fields, "words.").forEach((list, entries) -> {
            section.append("  ").append(ProfileWriter.quoted(list)).append(":\n");
            lines(entries)
                    .forEach(entry -> section.append("    - ")
                            .append(ProfileWriter.quoted(entry))
                            .append('\n'));
        });
        return replaced(yaml, Set.of("words"), section.isEmpty() ? "" : "words:\n" + section);
    }

    /** With that one list as given, the others as they are. */
    static String list(String yaml, Map<String, List<String>> lists, String name, List<String> entries) {
        var fields = new java.util.HashMap<String, String>();
        lists.forEach((list, words) -> fields.put("words." + list, String.join("\n", words)));
        fields.put("words." + name, String.join("\n", entries));
        return words(yaml, fields);
    }

    /** With everything else. */
    static String manners(String yaml, Map<String, String> fields) {
        var section = new StringBuilder();
        for (var name : List.of("tone", "form", "gate", "honesty", "answer-within", "contact-interval")) {
            var value = fields.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                line(section, "", name, ProfileWriter.quoted(value));
            }
        }
        list(section, "languages", fields);
        list(section, "domains", fields);
        part(section, "limits", under(fields, "limit."));
        companions(section, fields.getOrDefault("companions", ""));
        style(section, fields);
        return replaced(yaml, MANNERS, section.toString());
    }

    /** The form's field in which that line of the profile is typed; lines begin with one. */
    static String field(String yaml, int line) {
        var path = new java.util.ArrayList<String>();
        for (var one : yaml.lines().limit(line).toList()) {
            int depth = (one.length() - one.stripLeading().length()) / 2;
            if (!one.isBlank() && !one.strip().startsWith("-") && !one.strip().startsWith("#")) {
                path.subList(Math.min(depth, path.size()), path.size()).clear();
                path.add(one.strip().split(":", 2)[0].replace("\"", "").strip());
            }
        }
        var first = path.isEmpty() ? "" : path.getFirst();
        var behind = path.isEmpty() ? path : path.subList(1, path.size());
        return switch (first) {
            case "weights" -> String.join(".", "weight", String.join(".", behind));
            case "limits" -> String.join(".", "limit", String.join(".", behind));
            case "words" -> String.join(".", "words", String.join(".", behind));
            case "style" -> String.join(".", behind);
            default -> first;
        };
    }

    /** The page on which that field stands. */
    static String section(String field) {
        return field.startsWith("weight.") ? "weights" : field.startsWith("words.") ? "words" : "manners";
    }

    private static void list(StringBuilder section, String name, Map<String, String> fields) {
        var entries = fields.getOrDefault(name, "").split("[\\s,]+");
        var quoted = java.util.Arrays.stream(entries)
                .filter(entry -> !entry.isBlank())
                .map(ProfileWriter::quoted)
                .collect(Collectors.joining(", "));
        if (!quoted.isEmpty()) {
            line(section, "", name, "[" + quoted + "]");
        }
    }

    private static void part(StringBuilder section, String name, Map<String, String> fields) {
        if (!fields.isEmpty()) {
            section.append(name).append(":\n");
            fields.forEach((key, value) -> line(section, "  ", key, ProfileWriter.quoted(value)));
        }
    }

    /** A line {@code price: payment, stages} each. */
    private static void companions(StringBuilder section, String typed) {
        var lines = lines(typed);
        if (lines.isEmpty()) {
            return;
        }
        section.append("companions:\n");
        for (var one : lines) {
            var parts = one.split(":", 2);
            var topics = parts.length == 1
                    ? ""
                    : java.util.Arrays.stream(parts[1].split(","))
                            .map(String::strip)
                            .filter(topic -> !topic.isEmpty())
                            .map(ProfileWriter::quoted)
                            .collect(Collectors.joining(", "));
            line(section, "  ", ProfileWriter.quoted(parts[0].strip()), "[" + topics + "]");
        }
    }

    private static void style(StringBuilder section, Map<String, String> fields) {
        var style = new StringBuilder();
        byLanguage(style, "greeting", fields);
        byLanguage(style, "closing", fields);
        for (var name : List.of("emoji", "signature-role")) {
            var value = fields.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                line(style, "  ", name, ProfileWriter.quoted(value));
            }
        }
        if (!style.isEmpty()) {
            section.append("style:\n").append(style);
        }
    }

    private static void byLanguage(StringBuilder style, String name, Map<String, String> fields) {
        var texts = under(fields, name + ".");
        if (!texts.isEmpty()) {
            style.append("  ").append(name).append(":\n");
            texts.forEach((language, text) -> line(style, "    ", language, ProfileWriter.quoted(text)));
        }
    }

    /** The fields whose names begin so and that are not empty, without that beginning, in one order. */
    private static Map<String, String> under(Map<String, String> fields, String beginning) {
        var under = new java.util.TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(beginning) && !value.isBlank()) {
                under.put(name.substring(beginning.length()), value.strip());
            }
        });
        return under;
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void line(StringBuilder yaml, String indent, String name, String value) {
        yaml.append(indent).append(name).append(": ").append(value).append('\n');
    }

    /** The text without these fields of its first level, and the section behind it; remarks elsewhere stay. */
    private static String replaced(String yaml, Set<String> without, String section) {
        var kept = new StringBuilder();
        boolean dropping = false;
        for (var line : inLines(yaml).lines().toList()) {
            if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("-") && !line.startsWith("#")) {
                dropping = without.contains(line.split(":", 2)[0].strip());
            }
            if (!dropping || line.startsWith("#")) {
                kept.append(line).append('\n');
            }
        }
        return (kept.toString().stripTrailing() + "\n" + section).stripLeading();
    }

    /** JSON, which has no lines of its own, is written as we write profiles. */
    private static String inLines(String yaml) {
        return yaml.stripLeading().startsWith("{")
                ? ProfileWriter.write(ProfileYaml.read(yaml).layer())
                : yaml;
    }
}
