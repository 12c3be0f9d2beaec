package org.pochtenie.letters;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.pochtenie.letters.html.TextRendering;

/**
 * Renders HTML as plain text: paragraphs, lists ({@code - }, {@code 1. }), quotes ({@code > }), tables with a tab
 * between cells. Scripts, styles and hidden elements are left out. Never fails; time is linear.
 */
public final class PlainText {
    /** Deeper elements are read as if they stood at this depth: jsoup's time grows with it. */
    private static final int DEEPEST = 100;

    private PlainText() {}

    /** The text of a letter that came in: links are given by their words only. */
    public static String of(String html) {
        return render(html, false);
    }

    /** The plain-text part for a letter that goes out: a link whose words do not show it is followed by its address. */
    public static String withLinks(String html) {
        return render(html, true);
    }

    private static String render(String html, boolean links) {
        Document document = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        TextRendering rendering = new TextRendering(links);
        NodeTraversor.filter(rendering, document.body());
        return rendering.text();
    }
}
