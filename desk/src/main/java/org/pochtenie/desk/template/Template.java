package org.pochtenie.desk.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * A letter that is written again and again: plain text with slots in braces, and in brackets what only its author knows.
 *
 * @param language ru or en
 */
public record Template(String id, String language, String title, String text) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\. ");

    /** Its text with the slots filled. */
    public String filled(Map<String, String> slots) {
        var filled = text;
        for (var slot : slots.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return filled;
    }

    /** The same for the editor: paragraphs, and numbered lists. */
    public String html(Map<String, String> slots) {
        return List.of(filled(slots).strip().split("\n\n")).stream()
                .map(Template::paragraph)
                .collect(Collectors.joining());
    }

    public Locale locale() {
        return Locale.of(language);
    }

    private static String paragraph(String text) {
        if (!NUMBER.matcher(text).lookingAt()) {
            return "<p>" + Entities.escape(text).replace("\n", "<br>") + "</p>";
        }
        return text.lines()
                .map(line -> "<li><p>" + Entities.escape(NUMBER.matcher(line).replaceFirst("")) + "</p></li>")
                .collect(Collectors.joining("", "<ol>", "</ol>"));
    }
}
