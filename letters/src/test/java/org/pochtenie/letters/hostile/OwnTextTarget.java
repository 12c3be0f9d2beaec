package org.pochtenie.letters.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.Zone;

/** Every line of a text is in one zone, and what is the sender's own stands in the text. */
final class OwnTextTarget {
    private OwnTextTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Watch.over(() -> {
            tiled(OwnText.of(text), text);
            OwnText html = OwnText.ofHtml(text);
            tiled(html, html.text());
        });
    }

    private static void tiled(OwnText own, String text) {
        List<Zone> lines = own.lines();
        int next = 0;
        for (Zone line : lines) {
            Watch.hold(line.start() == next, "a gap before " + line);
            Watch.hold(text.substring(line.start(), line.end()).indexOf('\n') < 0, "two lines in " + line);
            next = line.end() + 1;
        }
        Watch.hold(next == text.length() + 1 || text.isEmpty() && lines.isEmpty(), "the end is in no zone");
        own.authoredLines().forEach(line -> lines.get(line));
        Watch.hold(own.own().length() <= text.length(), "more own text than text");
        Watch.hold(own.empty() == own.own().isEmpty(), "empty or not");
    }
}
