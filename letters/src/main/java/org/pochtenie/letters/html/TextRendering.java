package org.pochtenie.letters.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what a reader of HTML would see, tag by tag. */
public final class TextRendering implements HtmlScanner.Sink {
    /** These may lack their end, so a hidden one hides only up to the next of its kind. */
    private static final Set<String> OPEN_ENDED = Set.of("p", "li", "td", "th", "tr", "dt", "dd", "option");

    private final TextLines lines = new TextLines();
    private final boolean links;
    private final ListMarkers lists = new ListMarkers();
    private final Deque<Boolean> blockquotes = new ArrayDeque<>();
    private final MarkedElements elements = new MarkedElements();
    private final StringBuilder linkWords = new StringBuilder();
    private @Nullable String linkAddress;
    private @Nullable String skipped;
    private int skipDepth;
    private int pre;
    private boolean fresh;
    private boolean tight;

    /** @param links whether the address of a link is written behind its words */
    private TextRendering(boolean links) {
        this.links = links;
    }

    public static String of(String html, boolean links) {
        return rendered(html, links).text();
    }

    /** With what mail programs say of its lines. */
    public static MarkedText marked(String html) {
        return rendered(html, false).markedText();
    }

    private static TextLines rendered(String html, boolean links) {
        TextRendering rendering = new TextRendering(links);
        new HtmlScanner(html, rendering).scan();
        return rendering.lines;
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
        fresh = fresh && text.isBlank();
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
        Layout layout = Layout.of(name);
        if (layout == Layout.UNSEEN || layout != Layout.VOID && hidden(attributes)) {
            skipped = name;
            skipDepth = 1;
            return;
        }
        if (!fresh) {
            block(name, layout, attributes);
        }
        marked(name, layout, Marking.of(name, attributes));
        fresh = name.equals("li") || fresh && !name.equals("br");
        element(name, attributes);
    }

    private void element(String name, String attributes) {
        switch (name) {
            case "br" -> lines.lineBreak();
            case "hr" -> lines.rule();
            case "pre", "textarea" -> pre++;
            case "ul" -> lists.bullets();
            case "ol" -> lists.numbers(attributes);
            case "li" -> item();
            case "blockquote" -> quote(Marking.indents(HtmlScanner.attribute(attributes, "style")));
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
        elements.closed(name);
        lines.mark(elements.current());
        switch (name) {
            case "pre", "textarea" -> pre = Math.max(pre - 1, 0);
            case "ul", "ol" -> lists.close();
            case "blockquote" -> quoteEnds();
            case "a" -> link();
            default -> {}
        }
        block(name, Layout.of(name), "");
    }

    private void block(String name, Layout layout, String attributes) {
        if (layout == Layout.LINE) {
            lines.ensure(1);
        } else if (layout == Layout.PARAGRAPH) {
            tight = name.equals("p") && (attributes.isEmpty() ? tight : tight(attributes));
            lines.ensure(tight || !lists.none() ? 1 : 2);
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

    private static boolean hidden(String attributes) {
        if (attributes.length() < 12) {
            return false;
        }
        String style = HtmlScanner.attribute(attributes, "style");
        return style != null && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void quote(boolean onlyIndents) {
        blockquotes.push(onlyIndents);
        lines.quote(onlyIndents ? 0 : 1);
    }

    private void quoteEnds() {
        Boolean onlyIndents = blockquotes.poll();
        lines.quote(onlyIndents == null || onlyIndents ? 0 : -1);
    }

    private void marked(String name, Layout layout, Mark mark) {
        if (mark == Mark.BORDER) {
            lines.border();
        }
        if (layout != Layout.VOID) {
            elements.opened(name, mark);
            lines.mark(elements.current());
        }
    }

    private void item() {
        lines.ensure(1);
        lines.verbatim(lists.indent());
        lines.words(lists.next());
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
