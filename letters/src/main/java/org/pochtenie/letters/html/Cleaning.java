package org.pochtenie.letters.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.TagBalancingHtmlStreamEventReceiver;
import org.pochtenie.letters.SafeHtml;

/**
 * One cleaning of one letter. Tags and texts are found by {@link HtmlScanner}, styles are written anew by
 * {@link Styles}; the OWASP sanitizer balances, decides by {@link Policy} and writes; pictures are seen to on the way
 * out. Its own reader of HTML and its reader of CSS are left aside: they are quadratic, or deeply recursive, on hostile
 * input.
 */
public final class Cleaning {
    /** What a browser nests without trouble; the deepest newsletters need a fourth of it. */
    private static final int DEEPEST = 256;

    /** Two are enough for all but what was made to be odd. */
    private static final int MOST_PASSES = 6;

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    private final Pictures pictures;

    /**
     * @param remotePictures whether pictures may be fetched from elsewhere
     * @param inline gives the address of a picture within the letter by its Content-ID
     */
    public Cleaning(boolean remotePictures, Function<String, @Nullable String> inline) {
        this.pictures = new Pictures(remotePictures, inline);
    }

    /**
     * Cleans until cleaning changes nothing more: what a browser would move is moved here, so that it shows what was
     * judged. What does not come to rest is shown as text.
     */
    public String clean(String html) {
        String clean = pass(html, false);
        for (int passes = 0; passes < MOST_PASSES; passes++) {
            String again = pass(clean, false);
            if (again.equals(clean)) {
                return clean.contains("src=\"cid:") ? pass(clean, true) : clean;
            }
            clean = again;
        }
        return pass("<div style=\"white-space:pre-wrap\">" + escaped(TextRendering.of(html, false)) + "</div>", false);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** @param last whether pictures within the letter get their addresses, with which no further pass is possible */
    private String pass(String html, boolean last) {
        StringBuilder out = new StringBuilder(html.length() + 100);
        // A renderer's complaint is of a tag that it leaves out, which is what we want of it.
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(out, complaint -> {});
        TagBalancingHtmlStreamEventReceiver balanced =
                new TagBalancingHtmlStreamEventReceiver(Policy.LETTER.apply(new Shown(renderer, last)));
        balanced.setNestingLimit(DEEPEST);
        balanced.openDocument();
        new HtmlScanner(html, new Found(balanced)).scan();
        balanced.closeDocument();
        return out.toString();
    }

    /** The pictures from elsewhere that do not show, each address once. */
    public List<SafeHtml.OutsidePicture> notShown() {
        return pictures.notShown();
    }

    /** What was found in the letter, on its way to the policy. */
    private final class Found implements HtmlScanner.Sink {
        private final TagBalancingHtmlStreamEventReceiver next;
        private boolean bodySeen;

        Found(TagBalancingHtmlStreamEventReceiver next) {
            this.next = next;
        }

        @Override
        public void open(String name, String source) {
            boolean body = name.equals("body") && !bodySeen;
            bodySeen |= body;
            if (body || Policy.ELEMENTS.contains(name)) {
                Attributes attributes = Attributes.of(source);
                look(attributes, body);
                next.openTag(body ? "div" : name, attributes.flat());
            }
        }

        /** A body becomes a block, for a dark letter has white words; a background attribute becomes style. */
        private void look(Attributes attributes, boolean body) {
            StringBuilder style = new StringBuilder();
            if (body) {
                style.append("background-color:").append(attributes.get("bgcolor", ""));
                style.append(";color:").append(attributes.get("text", "")).append(';');
            }
            style.append(attributes.get("style", ""));
            String background = attributes.get("background");
            if (background != null && background.indexOf('"') < 0) {
                style.append(";background-image:url(\"").append(background).append("\")");
            }
            attributes.set("style", style.isEmpty() ? null : Styles.clean(style.toString(), pictures::background));
        }

        @Override
        public void close(String name) {
            if (Policy.ELEMENTS.contains(name)) {
                next.closeTag(name);
            }
        }

        @Override
        public void text(String text) {
            next.text(text);
        }
    }

    /** What the policy lets pass, balanced, on its way out. */
    private final class Shown extends HtmlStreamEventReceiverWrapper {
        private int depth;
        private int hiddenAt = Integer.MAX_VALUE;

        private final boolean last;

        Shown(HtmlStreamRenderer renderer, boolean last) {
            super(renderer);
            this.last = last;
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            List<String> seen = new ArrayList<>(attributes);
            if (element.equals("img")) {
                pictures.see(seen, depth >= hiddenAt, last);
            } else if (element.equals("a") && attributes.contains("href")) {
                seen.add("target");
                seen.add("_blank");
            }
            if (!VOID.contains(element)) {
                depth++;
                hiddenAt = depth < hiddenAt && Pictures.hidden(seen) ? depth : hiddenAt;
            }
            super.openTag(element, seen);
        }

        @Override
        public void closeTag(String element) {
            if (!VOID.contains(element)) {
                hiddenAt = depth == hiddenAt ? Integer.MAX_VALUE : hiddenAt;
                depth--;
            }
            super.closeTag(element);
        }
    }
}
