package org.pochtenie.desk.conversation.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.SafeHtml;
import org.pochtenie.letters.invitation.Invitation;

/** The links of a letter whose sender is in doubt: they lead over a page that asks. */
public final class Links {
    private static final String WEB = "a[href^=http], area[href^=http]";
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.{1,8000}");

    private Links() {}

    /** The page that asks before {@code target} is opened. */
    public static String asking(long letter, String target) {
        return "/letters/" + letter + "/link?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** The same cleaned HTML with all links leading over such pages. */
    static String guarded(long letter, String cleanedHtml) {
        Document html = Jsoup.parseBodyFragment(cleanedHtml);
        html.outputSettings().prettyPrint(false);
        html.select(WEB).forEach(link -> link.attr("href", asking(letter, link.attr("href"))));
        return html.body().html();
    }

    /** Whether that link stands in the letter: nobody is led anywhere else. */
    static boolean in(Letter letter, String target) {
        return ADDRESS.matcher(target).matches()
                && (letter.text().contains(target) || inHtml(letter, target) || inInvitation(letter, target));
    }

    private static boolean inHtml(Letter letter, String target) {
        var html = letter.html();
        return html != null
                && Jsoup.parseBodyFragment(SafeHtml.clean(html, false).html()).select(WEB).stream()
                        .anyMatch(link -> link.attr("href").equals(target));
    }

    private static boolean inInvitation(Letter letter, String target) {
        return Invitation.of(letter)
                .map(Invitation::link)
                .filter(target::equals)
                .isPresent();
    }
}
