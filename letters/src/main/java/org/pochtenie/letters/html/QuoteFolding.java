package org.pochtenie.letters.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.html.Outline.Element;

/** Finds the outermost quotes of cleaned HTML and writes a {@code <details>} around each. */
public final class QuoteFolding {
    /** Around these a {@code <details>} may stand. */
    private static final Set<String> BLOCKS = Set.of("article", "div", "pre", "section", "table");

    private static final Pattern HEADERS =
            Pattern.compile("^\\s*(?:From|От|От кого|Von|De|Da|Od|Від|发件人|寄件者)\\s?[:：].{3,400}", Pattern.DOTALL);

    /** Between these nothing may be written, a browser would move it out of the table. */
    private static final Set<String> WITHIN_TABLES =
            Set.of("caption", "col", "colgroup", "li", "tbody", "td", "tfoot", "th", "thead", "tr");

    /** So much HTML is looked at for the first words of an element. */
    private static final int START = 4_000;

    /** So many lines are looked at for headers under them. */
    private static final int MOST_BORDERS = 200;

    private final String html;
    private final String label;
    private final Outline outline;
    private final StringBuilder folded;
    private int written;

    public QuoteFolding(String html, String label) {
        this.html = html;
        this.label = label.replace("&", "&amp;").replace("<", "&lt;");
        this.outline = new Outline(html);
        this.folded = new StringBuilder(html.length() + 100);
    }

    public String fold() {
        Element border = border();
        Element start = border == null ? null : climbed(border);
        int behind = 0;
        for (Element element : outline.elements) {
            if (element.start < behind) {
                continue;
            }
            if (element == start) {
                behind = foldFrom(element);
            } else if (container(element)) {
                if (!indents(element)) {
                    wrap(element.start, element.end, element.textWithin);
                }
                behind = element.end;
            }
        }
        return folded.append(html, written, html.length()).toString();
    }

    private static boolean container(Element element) {
        return element.name.equals("blockquote") || element.mark == Mark.QUOTE && BLOCKS.contains(element.name);
    }

    /** Outlook quotes by no container: a line above copied headers, and all that follows. */
    private @Nullable Element border() {
        int looks = 0;
        for (Element element : outline.elements) {
            if (element.mark == Mark.BORDER || element.attribute("id").endsWith("reply-intro")) {
                return element;
            }
            boolean rule = element.name.equals("hr");
            boolean line = rule
                    || element.name.equals("div")
                            && element.attribute("style")
                                    .toLowerCase(Locale.ROOT)
                                    .contains("border-top");
            if (line && looks++ < MOST_BORDERS && headersAt(rule ? element.end : element.inside)) {
                return element;
            }
        }
        return null;
    }

    private boolean headersAt(int place) {
        int end = Math.min(place + START, html.length());
        return HEADERS.matcher(TextRendering.of(html.substring(place, end), false))
                .lookingAt();
    }

    /** Climbs as long as nothing stands before the border; null where a table would be torn. */
    private static @Nullable Element climbed(Element border) {
        Element highest = null;
        for (Element above = border; above != null; above = above.first ? above.parent : null) {
            highest = WITHIN_TABLES.contains(above.name) ? highest : above;
        }
        return highest;
    }

    /** Folds it with all that follows in its parent; returns where that ends. */
    private int foldFrom(Element start) {
        Element parent = start.parent;
        int end = parent == null ? html.length() : parent.close;
        int text = (parent == null ? outline.text() : parent.textBefore + parent.textWithin) - start.textBefore;
        wrap(start.start, end, text);
        return end;
    }

    /** A quote beside which nothing else stands is left open. */
    private void wrap(int start, int end, int text) {
        boolean alone = outline.text() - text < 3;
        folded.append(html, written, start)
                .append(alone ? "<details class=\"quoted\" open=\"\"><summary>" : "<details class=\"quoted\"><summary>")
                .append(label)
                .append("</summary>")
                .append(html, start, end)
                .append("</details>");
        written = end;
    }

    private static boolean indents(Element element) {
        return element.name.equals("blockquote") && Marking.indents(element.attribute("style"));
    }
}
