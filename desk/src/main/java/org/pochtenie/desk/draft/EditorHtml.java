package org.pochtenie.desk.draft;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The HTML that the editor may send: what it can make itself, and nothing else. */
final class EditorHtml {
    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "p", "br", "strong", "b", "em", "i", "u", "s", "code", "pre", "a", "h1", "h2", "h3", "h4", "ul",
                    "ol")
            .addTags("li", "blockquote", "hr", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    private EditorHtml() {}

    /** The body with everything else taken out; its text is untouched, blanks too. */
    static Element clean(String html) {
        var dirty = Jsoup.parseBodyFragment(html);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        return clean.body();
    }

    static String cleaned(String html) {
        return html.isEmpty() ? "" : clean(html).html();
    }
}
