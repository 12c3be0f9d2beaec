package org.pochtenie.letters.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the names and forms by which mail programs mark quotes, attributions and signatures in HTML. */
final class Marking {
    /** Class names, ids, names and data markers; each is used by one program only. */
    private static final Map<String, Mark> NAMES = names();

    private static final Set<String> ELEMENTS =
            Set.of("div", "span", "p", "table", "td", "section", "pre", "blockquote", "hr", "br", "article", "font");

    private static final Pattern INDENT = Pattern.compile("margin:(?:0(?:px)?){3}40px");

    private Marking() {}

    private static Map<String, Mark> names() {
        Map<String, Mark> names = new HashMap<>();
        put(names, Mark.QUOTE, """
                gmail_quote gmail_quote_container yahoo_quoted protonmail_quote tutanota_quote zmail_extra airmail_quote
                spark_quote front-blockquote moz-forward-container sh-quoted-content isreplycontent isforwardcontent
                messagereplysection __quoted_text__ mail-quote-collapse ox-quote mailbird_quote edison_quote hey_quote
                """);
        put(
                names,
                Mark.ATTRIBUTION,
                "gmail_attr moz-cite-prefix reply-intro yahoo-quoted-begin __headers__ tutanota_attr");
        put(names, Mark.SIGNATURE, """
                gmail_signature gmail_signature_prefix moz-signature protonmail_signature_block signature
                ms-outlook-mobile-signature applemailsignature composer_signature messagesignaturesection
                __sig_pre__ __sig_post__ sh-signature mobile_signature mail_signature yahoo-signature
                """);
        put(names, Mark.BORDER, """
                appendonsend divrplyfwdmsg mail-editor-reference-message-container stopspelling zwchr __divider__
                outlookmessageheader ms-outlook-mobile-reference-message
                """);
        return Map.copyOf(names);
    }

    private static void put(Map<String, Mark> names, Mark mark, String words) {
        for (String word : words.strip().split("\\s+")) {
            names.put(word, mark);
        }
    }

    /** What the element says of what stands in it, or for {@link Mark#BORDER} below it. */
    static Mark of(String element, String attributes) {
        if (attributes.length() < 6 || !ELEMENTS.contains(element)) {
            return Mark.NONE;
        }
        Mark mark = named(HtmlScanner.attribute(attributes, "class"));
        mark = mark == Mark.NONE ? named(HtmlScanner.attribute(attributes, "id")) : mark;
        if (mark == Mark.NONE && (element.equals("div") || element.equals("hr"))) {
            mark = named(HtmlScanner.attribute(attributes, "name"));
            mark = mark == Mark.NONE ? named(HtmlScanner.attribute(attributes, "data-marker")) : mark;
            mark = mark == Mark.NONE && outlookBorder(attributes) ? Mark.BORDER : mark;
        }
        return mark;
    }

    /** What a class or an id says; of several names the first that says anything counts. */
    static Mark named(@Nullable String names) {
        if (names == null || names.isEmpty() || names.length() > 400) {
            return Mark.NONE;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            // Exchange puts "x_" before the names that it lets through.
            String bare = name;
            while (bare.startsWith("x_")) {
                bare = bare.substring(2);
            }
            Mark mark = NAMES.get(bare);
            if (mark != null) {
                return mark;
            }
            if (bare.startsWith("yahoo_quoted_")) {
                return Mark.QUOTE;
            }
        }
        return Mark.NONE;
    }

    /** Outlook draws this line above the headers it copies, in whatever language they are. */
    private static boolean outlookBorder(String attributes) {
        String style = HtmlScanner.attribute(attributes, "style");
        if (style == null || !style.contains("border-top")) {
            return false;
        }
        String form = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return form.contains("border:none") && form.contains("border-top:solid") && form.contains("padding:3.0pt0");
    }

    /** Webmail uses a bare blockquote with a margin to indent what the writer himself wrote. */
    static boolean indents(@Nullable String style) {
        if (style == null) {
            return false;
        }
        String form = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return form.contains("border:none") && INDENT.matcher(form).find();
    }
}
