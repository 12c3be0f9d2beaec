package org.pochtenie.desk.demo.program;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small pieces of HTML. */
final class Html {
    private static final Pattern LINK = Pattern.compile("https://[^\\s<]*[^\\s<.,;:!?)]");
    private static final Pattern PICTURE = Pattern.compile("\\[picture: ([^\\]]+)]");

    private Html() {}

    /** Text as HTML: marks escaped, addresses of the web made links, "[picture: x.png]" made a picture of the letter. */
    static String inline(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String linked = LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
        return PICTURE.matcher(linked).replaceAll("<img src=\"cid:$1@vetka.example\" alt=\"$1\">");
    }

    /** For the plain text: "[x.png]" where the HTML shows the picture. */
    static String withPictureNames(String text) {
        return PICTURE.matcher(text).replaceAll("[$1]");
    }

    static String lines(String text) {
        return text.lines().map(Html::inline).collect(Collectors.joining("<br>\n"));
    }

    /** The paragraphs of a text: what stands between empty lines. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n")).filter(p -> !p.isBlank()).toList();
    }

    /** Every paragraph between the two pieces. */
    static String wrapped(String text, String before, String after) {
        return paragraphs(text).stream().map(p -> before + lines(p) + after).collect(Collectors.joining("\n"));
    }
}
