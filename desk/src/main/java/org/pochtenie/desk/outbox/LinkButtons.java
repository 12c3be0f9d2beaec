package org.pochtenie.desk.outbox;

import java.net.URI;
import java.util.regex.Pattern;

/** A personal link that stands alone in its paragraph looks like a button in the letter; the plain text shows its address. */
final class LinkButtons {
    /** In the letter itself: mail programs know no style sheets. */
    private static final String LOOK =
            "display:inline-block;padding:10px 18px;border-radius:6px;background-color:#1f5fbf;"
                    + "color:#ffffff;text-decoration:none;font-weight:bold";

    private LinkButtons() {}

    /** @param home the address of the desk, as its links begin */
    static String in(String html, URI home) {
        var base = home.toString().replaceFirst("/$", "") + "/c/";
        var link = Pattern.compile("<p><a href=\"(" + Pattern.quote(base) + "[\\w-]{20,})\">([^<]+)</a></p>");
        return link.matcher(html).replaceAll("<p><a href=\"$1\" style=\"" + LOOK + "\">$2</a></p>");
    }
}
