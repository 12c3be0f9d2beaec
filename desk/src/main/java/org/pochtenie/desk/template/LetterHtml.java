package org.pochtenie.desk.template;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The text of a letter that the desk proposes, for the editor; what is put in is plain text. */
public final class LetterHtml {
    private final StringBuilder html = new StringBuilder();

    /** A paragraph; nothing for no words. */
    public LetterHtml say(String words) {
        if (!words.isBlank()) {
            html.append("<p>")
                    .append(Entities.escape(words.strip()).replace("\n", "<br>"))
                    .append("</p>");
        }
        return this;
    }

    /** A heading with a numbered list; nothing for an empty list. */
    public LetterHtml list(String heading, List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        if (!heading.isBlank()) {
            html.append("<p><strong>").append(Entities.escape(heading)).append("</strong></p>");
        }
        html.append(items.stream()
                .map(item -> "<li><p>" + Entities.escape(item.strip()).replace("\n", "<br>") + "</p></li>")
                .collect(Collectors.joining("", "<ol>", "</ol>")));
        return this;
    }

    public String html() {
        return html.toString();
    }
}
