package org.pochtenie.desk.demo;

import java.util.ArrayList;
import java.util.List;

/** A conversation as its file tells it. The key is the file's name. */
record Script(String key, String subject, String mailbox, List<Part> parts) {
    /** One letter of it: "--- in olga -2d 10:15" came from Olga, "--- out anna -25m" is the studio's. */
    record Part(boolean incoming, String who, Age age, Fields fields, String text) {
        static Part of(Sheet.Block block) {
            List<String> words = block.words();
            boolean incoming = switch (words.getFirst()) {
                case "in" -> true;
                case "out" -> false;
                default -> throw new IllegalArgumentException("neither in nor out: " + words);
            };
            Age age = Age.parse(words.subList(2, words.size()));
            return new Part(incoming, words.get(1), age, block.fields(), block.text());
        }

        boolean raw() {
            return fields.first("raw").isPresent();
        }
    }

    /** All conversations, in the order of their index. */
    static List<Script> all() {
        List<Script> scripts = new ArrayList<>();
        for (String key : Resources.index("conversations")) {
            scripts.add(read(key));
        }
        return scripts;
    }

    private static Script read(String key) {
        Sheet sheet = Resources.sheet("conversations/" + key + ".txt");
        return new Script(
                key,
                sheet.fields().need("subject"),
                sheet.fields().need("mailbox"),
                sheet.blocks().stream().map(Part::of).toList());
    }
}
