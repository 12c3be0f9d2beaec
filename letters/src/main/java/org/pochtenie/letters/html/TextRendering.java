package org.pochtenie.letters.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what a reader of HTML would see, tag by tag. */
public final class TextRendering implements HtmlScanner.Sink {
    private static final Set<String> UNSEEN =
            Set.of("template", "noscript", "object", "svg", "select", "math", "audio", "video");
    private static final Set<String> VOID =
            Set.of("img", "br", "hr", "input", "meta", "link", "col", "area", "base", "wbr");
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
            "body");

    /** These may lack their end, so a hidden one hides only up to the next of its kind. */
    private static final Set<String> OPEN_ENDED = Set.of("p", "li", "td", "th", "tr", "dt", "dd", "option");

    /** Deeper lists are written at this depth: markers of a thousand blanks help nobody. */
    private static final int DEEPEST = 20;

    private final TextLines lines = new TextLines();
    private final boolean links;
    private final Deque<Integer> lists = new ArrayDeque<>();
    private final StringBuilder linkWords = new StringBuilder();
    private @Nullable String linkAddress;
    private @Nullable String skipped;
    private int skipDepth;
    private int quotes;
    private int pre;
    private boolean fresh;
    private boolean tight;

    /** @param links whether the address of a link is written behind its words */
    private TextRendering(boolean links) {
        this.links = links;
    }

    public static String of(String html, boolean links) {
        TextRendering rendering = new TextRendering(links);
        new HtmlScanner(html, rendering).scan();
        return rendering.lines.text();
    }

    @Override
    public void text(String text) {
        if (skipped != null) {
            return;
        }
        if (pre > 0) {
            lines.verbatim(text);
        } else {
            lines.words(text);
        }
        if (linkAddress != null && linkWords.length() < 4_000) {
            linkWords.append(text);
        }
        fresh &= text.isBlank();
    }

    @Override
    public void open(String name, String attributes) {
        if (skipped != null) {
            boolean same = skipped.equals(name);
            if (same && OPEN_ENDED.contains(name)) {
                skipped = null;
            } else {
                skipDepth += same ? 1 : 0;
                return;
            }
        }
        if (UNSEEN.contains(name) || hidden(name, attributes)) {
            skipped = name;
            skipDepth = 1;
            return;
        }
        if (!fresh) {
            block(name, attributes);
        }
        fresh = name.equals("li") || fresh && !name.equals("br");
        element(name, attributes);
    }

    private void element(String name, String attributes) {
        switch (name) {
            case "br" -> lines.lineBreak();
            case "hr" -> lines.rule();
            case "pre", "textarea" -> pre++;
            case "ul" -> list(-1);
            case "ol" -> list(start(attributes));
            case "li" -> lines.words(marker());
            case "blockquote" -> quote(1);
            case "td", "th" -> lines.cell();
            case "a" -> {
                linkAddress = links ? HtmlScanner.attribute(attributes, "href") : null;
                linkWords.setLength(0);
            }
            default -> {}
        }
    }

    @Override
    public void close(String name) {
        if (skipped != null) {
            if (skipped.equals(name) && --skipDepth == 0) {
                skipped = null;
            }
            return;
        }
        fresh = false;
        switch (name) {
            case "pre", "textarea" -> pre = Math.max(pre - 1, 0);
            case "ul", "ol" -> lists.poll();
            case "blockquote" -> quote(-1);
            case "a" -> link();
            default -> {}
        }
        block(name, "");
    }

    private void block(String name, String attributes) {
        if (LINES.contains(name)) {
            lines.ensure(1);
        } else if (PARAGRAPHS.contains(name)) {
            tight = name.equals("p") && (attributes.isEmpty() ? tight : tight(attributes));
            lines.ensure(tight || !lists.isEmpty() ? 1 : 2);
        }
    }

    /** Word and Outlook write every line as a paragraph without margin. */
    private static boolean tight(String attributes) {
        String style = HtmlScanner.attribute(attributes, "style");
        String kind = HtmlScanner.attribute(attributes, "class");
        return kind != null && kind.startsWith("Mso")
                || style != null
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("margin:0");
    }

    private static boolean hidden(String name, String attributes) {
        if (attributes.length() < 12 || VOID.contains(name)) {
            return false;
        }
        String style = HtmlScanner.attribute(attributes, "style");
        return style != null && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void list(int first) {
        if (lists.size() < 1_000) {
            lists.push(first);
        }
    }

    private void quote(int change) {
        int deeper = Math.max(quotes + change, 0);
        lines.quote(deeper - quotes);
        quotes = deeper;
    }

    private String marker() {
        lines.ensure(1);
        lines.verbatim("  ".repeat(Math.clamp(lists.size() - 1L, 0, DEEPEST)));
        Integer number = lists.poll();
        if (number != null) {
            lists.push(number < 0 ? number : number + 1);
        }
        return number == null || number < 0 ? "- " : number + ". ";
    }

    private static int start(String attributes) {
        String start = HtmlScanner.attribute(attributes, "start");
        return start != null && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void link() {
        String address = linkAddress == null ? "" : linkAddress.strip();
        if (address.startsWith("http") && !bare(linkWords.toString()).equals(bare(address))) {
            lines.words(" <" + address + ">");
        }
        linkAddress = null;
    }

    private static String bare(String address) {
        String bare = address.strip().replaceFirst("^https?://", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
