package org.pochtenie.letters.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a document once and writes down what a reader would see. */
public final class TextRendering implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "noscript", "object", "svg", "select");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "blockquote", "pre");
    private static final Set<String> LINES = Set.of(
            "div",
            "li",
            "tr",
            "section",
            "article",
            "header",
            "footer",
            "address",
            "center",
            "dt",
            "dd",
            "form",
            "fieldset",
            "figure",
            "main",
            "nav",
            "aside",
            "caption",
            "details",
            "summary",
            "thead",
            "tbody");

    /** Deeper lists are written at this depth: markers of a thousand blanks help nobody. */
    private static final int DEEPEST = 20;

    private final TextLines lines = new TextLines();
    private final boolean links;
    private final Deque<Integer> lists = new ArrayDeque<>();
    private int pre;

    /** @param links whether the address of a link is written behind its words */
    public TextRendering(boolean links) {
        this.links = links;
    }

    public String text() {
        return lines.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (pre > 0) {
                lines.verbatim(words.getWholeText());
            } else {
                lines.words(words.getWholeText());
            }
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || hidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!beginsItem(element)) {
            block(element, name);
        }
        switch (name) {
            case "br" -> lines.lineBreak();
            case "hr" -> lines.rule();
            case "pre", "textarea" -> pre++;
            case "ul" -> lists.push(-1);
            case "ol" -> lists.push(start(element));
            case "li" -> lines.words(marker());
            case "blockquote" -> lines.quote(1);
            case "td", "th" -> lines.cell();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        switch (name) {
            case "pre", "textarea" -> pre--;
            case "ul", "ol" -> lists.pop();
            case "blockquote" -> lines.quote(-1);
            case "a" -> link(element);
            default -> {}
        }
        block(element, name);
        return FilterResult.CONTINUE;
    }

    private void block(Element element, String name) {
        boolean nested = !lists.isEmpty() && (name.equals("ul") || name.equals("ol"));
        if (nested || LINES.contains(name) || name.equals("p") && tight(element)) {
            lines.ensure(1);
        } else if (PARAGRAPHS.contains(name)) {
            lines.ensure(2);
        }
    }

    /** What begins a list item stands on the line of its marker. */
    private static boolean beginsItem(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.normalName().equals("li")
                && parent.firstElementChild() == element
                && parent.ownText().isBlank();
    }

    /** Word and Outlook write every line as a paragraph without margin, and so does our editor within list items. */
    private static boolean tight(Element paragraph) {
        if (paragraph.className().startsWith("Mso")) {
            return true;
        }
        Element parent = paragraph.parent();
        String name = parent == null ? "" : parent.normalName();
        String style = paragraph.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return name.equals("li") || name.equals("td") || style.contains("margin:0");
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private String marker() {
        String indent = "  ".repeat(Math.clamp(lists.size() - 1L, 0, DEEPEST));
        lines.ensure(1);
        lines.verbatim(indent);
        Integer number = lists.isEmpty() ? Integer.valueOf(-1) : lists.pop();
        if (number >= 0) {
            lists.push(number + 1);
            return number + ". ";
        }
        lists.push(number);
        return "- ";
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void link(Element link) {
        String address = link.attr("href").strip();
        boolean told = !address.startsWith("http") || bare(link.text()).equals(bare(address));
        if (links && !told) {
            lines.words(" <" + address + ">");
        }
    }

    private static String bare(String address) {
        String bare = address.strip().replaceFirst("^https?://", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
