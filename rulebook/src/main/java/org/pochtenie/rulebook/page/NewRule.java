package org.pochtenie.rulebook.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the skeleton of a new rule where it belongs. */
public final class NewRule {
    private NewRule() {}

    /** Takes the rule's id and {@code phrase} or {@code class}; never writes over a file. */
    public static void main(String[] arguments) throws IOException {
        var id = arguments[0];
        boolean phrase = arguments[1].equals("phrase");
        var name = className(id);
        var file = phrase
                ? Path.of("rulebook/src/main/resources/phrase", id + ".txt")
                : Path.of("rulebook/src/main/java/org/pochtenie/rulebook/letter", name + ".java");
        var skeleton = skeleton(phrase ? "phrase.txt" : "class.txt")
                .replace("{id}", id)
                .replace("{Name}", name);
        Files.writeString(file, skeleton, StandardOpenOption.CREATE_NEW);
        System.out.println("Written: " + file + "\nNow enter it in Rulebook: "
                + (phrase ? "PhraseRule.named(\"" + id + "\")" : "Rule.of(new " + name + "())"));
    }

    private static String className(String id) {
        var name = new StringBuilder();
        for (var part : id.split("-")) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name.toString();
    }

    private static String skeleton(String name) throws IOException {
        try (var stream = NewRule.class.getResourceAsStream("/skeleton/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no /skeleton/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
