package org.pochtenie.desk.demo.program;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A letter's body as a program wrote it; without HTML where the program writes plain text only. */
public record Body(String text, @Nullable String html) {
    private static final Pattern AROUND = Pattern.compile("(?s)^.*?<body[^>]*>|</body>.*$");
    private static final Pattern PICTURE = Pattern.compile("<img src=\"cid:[^>]*alt=\"([^\"]*)\">");

    /** What a quote of it holds: no second head, and only the names of its pictures. */
    String quotable() {
        String inner = html == null ? Html.lines(text) : AROUND.matcher(html).replaceAll("");
        return PICTURE.matcher(inner).replaceAll("[$1]");
    }
}
