package org.pochtenie.desk.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The hand-written form of all demo files: "name: value" lines, then blocks. A block begins with "--- " and some
 * words, has "name: value" lines of its own, an empty line and a text. Lines with "#" before the text are comments.
 */
public record Sheet(Fields fields, List<Block> blocks) {
    private static final String MARK = "--- ";

    /** One block; the text has no empty lines around it. */
    public record Block(List<String> words, Fields fields, String text) {}

    static Sheet parse(String name, String text) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (String line : text.lines().toList()) {
            if (line.startsWith(MARK)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(line);
        }
        Fields head = fields(name, parts.getFirst());
        return new Sheet(
                head, parts.stream().skip(1).map(lines -> block(name, lines)).toList());
    }

    private static Block block(String name, List<String> lines) {
        List<String> words =
                List.of(lines.getFirst().substring(MARK.length()).strip().split("\\s+"));
        int blank = 1;
        while (blank < lines.size() && !lines.get(blank).isBlank()) {
            blank++;
        }
        String text = String.join("\n", lines.subList(blank, lines.size()));
        return new Block(words, fields(name, lines.subList(1, blank)), text.strip());
    }

    private static Fields fields(String name, List<String> lines) {
        List<Fields.Field> fields = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException(name + ": no \"name: value\" line: " + line);
            }
            fields.add(new Fields.Field(
                    line.substring(0, colon), line.substring(colon + 2).strip()));
        }
        return new Fields(List.copyOf(fields));
    }
}
