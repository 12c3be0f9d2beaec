package org.pochtenie.letters.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of a letter's HTML may stay. */
final class Policy {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d{1,3})?(?:%|px|pt|em)?");
    private static final Pattern COUNT = Pattern.compile("[+-]?\\d{1,3}");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]{1,20}");
    private static final Pattern COLOR = Pattern.compile("#?[a-zA-Z0-9]{1,20}|rgb\\([\\d, %]{5,20}\\)");
    private static final Pattern FACE = Pattern.compile("[\\p{L}\\p{N} ,._+&'\"-]{1,200}");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\p{Cntrl}]{1,4000}");
    private static final Pattern PICTURE = Pattern.compile(
            "(?is)(?:https?:)?//.{1,4000}|cid:.{1,500}|data:image/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\\s]+");

    private static final Pattern NAMES = Pattern.compile("[\\w-]{1,60}(?: [\\w-]{1,40}){0,10}");

    private static final Pattern OF_WORD =
            Pattern.compile(".*\\b(?:WordSection1|Mso(?:Normal|NoSpacing|PlainText|ListParagraph))\\b.*");

    static final Set<String> ELEMENTS =
            Set.of(("a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup "
                            + "dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img "
                            + "ins kbd li main mark nav ol p pre q s samp section small span strike strong sub summary sup "
                            + "table tbody td tfoot th thead tr tt u ul var wbr")
                    .split(" "));

    static final PolicyFactory LETTER = new HtmlPolicyBuilder()
            .allowElements(ELEMENTS.toArray(new String[0]))
            .allowWithoutAttributes("span", "font", "a", "img", "col", "colgroup")
            .allowUrlProtocols("http", "https", "mailto", "tel", "cid", "data")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("width", "height", "border", "cellpadding", "cellspacing", "hspace", "vspace")
            .matching(NUMBER)
            .globally()
            .allowAttributes("colspan", "rowspan", "start", "value", "span", "size")
            .matching(COUNT)
            .globally()
            .allowAttributes("align", "valign", "dir", "clear", "type", "scope", "lang", "nowrap")
            .matching(WORD)
            .globally()
            .allowAttributes("color", "bgcolor", "bordercolor")
            .matching(COLOR)
            .globally()
            .allowAttributes("alt", "title", "abbr", "summary")
            .globally()
            .allowAttributes("face")
            .matching(FACE)
            .onElements("font")
            .allowAttributes("class")
            .matching((element, attribute, value) -> isKept(value) ? value : null)
            .globally()
            .allowAttributes("id")
            .matching((element, attribute, value) -> isKept(value) ? value : null)
            .globally()
            .allowAttributes("style")
            .globally()
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private Policy() {}

    /** Only the marks by which quotes and signatures are known, and Word's names for paragraphs. */
    private static boolean isKept(String names) {
        return NAMES.matcher(names).matches()
                && (Marking.named(names) != Mark.NONE || OF_WORD.matcher(names).matches());
    }
}
