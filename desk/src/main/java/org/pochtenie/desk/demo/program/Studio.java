package org.pochtenie.desk.demo.program;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes as the studio does: clean paragraphs and numbered lists, no quote. */
final class Studio implements MailProgram {
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\. ");

    @Override
    public Body write(Typed typed) {
        String html =
                Html.paragraphs(typed.plain()).stream().map(Studio::paragraph).collect(Collectors.joining("\n"));
        return new Body(Html.withPictureNames(typed.plain()), html);
    }

    private static String paragraph(String text) {
        List<String> lines = text.lines().toList();
        if (!lines.stream().allMatch(line -> NUMBER.matcher(line).find())) {
            return "<p>" + Html.lines(text) + "</p>";
        }
        return lines.stream()
                .map(line -> "<li>" + Html.inline(NUMBER.matcher(line).replaceFirst("")) + "</li>")
                .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"));
    }
}
