package org.pochtenie.letters.hostile;

import java.nio.charset.StandardCharsets;
import org.pochtenie.letters.HtmlQuotes;
import org.pochtenie.letters.PlainText;
import org.pochtenie.letters.SafeHtml;

/** Whatever HTML comes in, nothing comes out that may not, and cleaning what is clean changes nothing. */
final class HtmlTarget {
    private HtmlTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String html = new String(bytes, StandardCharsets.UTF_8);
        Watch.over(() -> {
            cleaned(html, true);
            cleaned(html, false);
            PlainText.of(html);
            PlainText.withLinks(html);
            HtmlQuotes.fold(html, "…");
        });
    }

    private static void cleaned(String html, boolean pictures) {
        String clean = SafeHtml.clean(html, pictures).html();
        String wrong = Vetting.of(clean);
        Watch.hold(wrong.isEmpty(), "let through" + wrong + " in " + clean);
        String again = SafeHtml.clean(clean, pictures).html();
        Watch.hold(again.equals(clean), "not stable: " + clean + " and then " + again);
        String folded = HtmlQuotes.fold(clean, "…");
        String wrongFolded = Vetting.of(folded);
        Watch.hold(wrongFolded.isEmpty(), "folding brought" + wrongFolded);
        Watch.hold(folded.length() >= clean.length(), "folding cut something off");
    }
}
