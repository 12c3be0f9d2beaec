package org.pochtenie.letters.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the outermost quotes of a document and puts each into a {@code <details>}. */
public final class QuoteFolding {
    private static final String CONTAINERS =
            "div.gmail_quote, div.yahoo_quoted, div.protonmail_quote, div.moz-forward-container, div.zmail_extra, "
                    + "div[id^=yahoo_quoted], div[id$=isForwardContent], div[id$=isReplyContent], blockquote";
    private static final String BORDERS = "[id$=appendonsend], [id$=divRplyFwdMsg], [id$=reply-intro], div[style], hr";
    private static final Pattern HEADERS =
            Pattern.compile("^\\s*(?:From|От|От кого|Von|De|Da|Od|Від|发件人|寄件者)\\s?[:：].{3,400}", Pattern.DOTALL);

    private final Element body;
    private final String label;

    public QuoteFolding(Element body, String label) {
        this.body = body;
        this.label = label;
    }

    public void fold() {
        Element border = border();
        if (border != null) {
            foldFrom(border);
        }
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element container : new ArrayList<>(body.select(CONTAINERS))) {
            boolean nested = within(container, seen);
            seen.add(container);
            if (!nested && !indentOnly(container)) {
                wrap(List.of(container));
            }
        }
    }

    private static boolean within(Element container, Set<Element> seen) {
        for (Element above = container.parent(); above != null; above = above.parent()) {
            if (seen.contains(above) || above.hasClass("quoted")) {
                return true;
            }
        }
        return false;
    }

    /** Outlook quotes by no container: a line above copied headers, and all that follows. */
    private @Nullable Element border() {
        for (Element element : body.select(BORDERS)) {
            String id = element.id();
            if (id.endsWith("divRplyFwdMsg") || id.endsWith("appendonsend") || id.endsWith("reply-intro")) {
                return element;
            }
            boolean rule = element.normalName().equals("hr") && headersFollow(element);
            boolean line = element.attr("style").toLowerCase(Locale.ROOT).contains("border-top")
                    && HEADERS.matcher(start(element)).lookingAt();
            if (rule || line) {
                return element;
            }
        }
        return null;
    }

    private static boolean headersFollow(Element rule) {
        Element next = rule.nextElementSibling();
        return next != null && HEADERS.matcher(start(next)).lookingAt();
    }

    private static String start(Element element) {
        String text = element.text();
        return text.length() > 600 ? text.substring(0, 600) : text;
    }

    /** Climbs as long as nothing stands before the border, then folds it with all that follows. */
    private void foldFrom(Element border) {
        Element start = border;
        while (start.parent() != null && start.parent() != body && start.previousSibling() == null) {
            start = start.parent();
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node = start; node != null; node = node.nextSibling()) {
            nodes.add(node);
        }
        wrap(nodes);
    }

    private void wrap(List<? extends Node> nodes) {
        Element details = new Element("details").addClass("quoted");
        details.appendElement("summary").text(label);
        nodes.getFirst().before(details);
        nodes.forEach(details::appendChild);
        if (nothingElse(details)) {
            details.attr("open", "");
        }
    }

    private boolean nothingElse(Element details) {
        int all = body.text().length();
        return all - details.text().length() < 3;
    }

    /** Webmail uses a bare blockquote with a margin to indent what the writer himself wrote. */
    private static boolean indentOnly(Element container) {
        String style = container.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return container.normalName().equals("blockquote")
                && style.contains("border:none")
                && style.contains("margin:0px0px0px40px");
    }
}
