package org.pochtenie.rulebook.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the skeleton of a new rule where it belongs. */
public final class NewRule {
    private NewRule() {}

    /**
     * Takes the rule's id and, for a rule that words alone cannot tell, the package of its class: tone, answer, shape or
     * envelope. Never writes over a file.
     */
    public static void main(String[] arguments) throws IOException {
        var id = arguments[0];
        var name = className(id);
        write(Path.of("rulebook/src/main/resources/rule", id + ".txt"), skeleton("rule.txt", id, ""));
        if (arguments.length == 1) {
            System.out.println("Now enter it in Rulebook: Rule.of(\"" + id + "\", PhraseRule::new)");
            return;
        }
        write(
                Path.of("rulebook/src/main/java/org/pochtenie/rulebook/letter", arguments[1], name + ".java"),
                skeleton("class.txt", id, arguments[1]));
        System.out.println("Now enter it in Rulebook: Rule.of(\"" + id + "\", " + name + "::new)");
    }

    private static void write(Path file, String skeleton) throws IOException {
        Files.writeString(file, skeleton, StandardOpenOption.CREATE_NEW);
        System.out.println("Written: " + file);
    }

    private static String className(String id) {
        var name = new StringBuilder();
        for (var part : id.split("-")) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name.toString();
    }

    private static String skeleton(String name, String id, String group) throws IOException {
        try (var stream = NewRule.class.getResourceAsStream("/skeleton/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no /skeleton/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{id}", id)
                    .replace("{Name}", className(id))
                    .replace("{group}", group);
        }
    }
}
