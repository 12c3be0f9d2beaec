package org.pochtenie.letters;

import org.pochtenie.letters.html.TextRendering;

/**
 * Renders HTML as plain text: paragraphs, lists ({@code - }, {@code 1. }), quotes ({@code > }), tables with a tab
 * between cells. Scripts, styles and hidden elements are left out. Never fails; takes time linear in the length.
 */
public final class PlainText {
    private PlainText() {}

    /** The text of a letter that came in: links are given by their words only. */
    public static String of(String html) {
        return TextRendering.of(html, false);
    }

    /** The plain-text part for a letter that goes out: a link whose words do not show it is followed by its address. */
    public static String withLinks(String html) {
        return TextRendering.of(html, true);
    }
}
