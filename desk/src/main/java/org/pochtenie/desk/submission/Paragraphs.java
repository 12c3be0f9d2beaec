package org.pochtenie.desk.submission;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Plain text as paragraphs of the editor. */
final class Paragraphs {
    private Paragraphs() {}

    static String html(String text) {
        return Arrays.stream(text.strip().split("\\n[ \\t]*(?:\\n[ \\t]*)+"))
                .map(paragraph -> "<p>"
                        + paragraph
                                .lines()
                                .map(line -> HtmlUtils.htmlEscape(line, "UTF-8"))
                                .collect(Collectors.joining("<br>"))
                        + "</p>")
                .collect(Collectors.joining());
    }
}
