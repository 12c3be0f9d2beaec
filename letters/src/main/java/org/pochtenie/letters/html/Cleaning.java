package org.pochtenie.letters.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlStreamRenderer;

/** One cleaning of one letter: what passes the policy goes through here, where pictures and links are seen to. */
public final class Cleaning {
    private static final Pattern TINY_STYLE =
            Pattern.compile("(?:^|;)\\s*(?:width|height)\\s*:\\s*[012](?:px)?\\s*(?:;|$)");
    private static final Pattern HOST = Pattern.compile("(?i)^(?:https?:)?//([^/?#:@]{1,253})");

    /** More hosts than these need not be named. */
    private static final int MOST_TRACKERS = 50;

    private final boolean remotePictures;
    private final Function<String, @Nullable String> pictures;
    private final Set<String> trackers = new LinkedHashSet<>();
    private int blocked;

    public Cleaning(boolean remotePictures, Function<String, @Nullable String> pictures) {
        this.remotePictures = remotePictures;
        this.pictures = pictures;
    }

    public String clean(String html) {
        StringBuilder out = new StringBuilder(html.length() / 2);
        // A renderer's complaint is of a tag that it leaves out, which is what we want of it.
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(out, complaint -> {});
        HtmlSanitizer.sanitize(html, Policy.LETTER.apply(new Seen(renderer)));
        return out.toString();
    }

    public int blocked() {
        return blocked;
    }

    public List<String> trackers() {
        return List.copyOf(trackers);
    }

    private final class Seen extends HtmlStreamEventReceiverWrapper {
        Seen(HtmlStreamRenderer renderer) {
            super(renderer);
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            List<String> seen = attributes;
            if (element.equals("img")) {
                seen = picture(new ArrayList<>(attributes));
            } else if (element.equals("a") && attributes.contains("href")) {
                seen = new ArrayList<>(attributes);
                seen.add("target");
                seen.add("_blank");
            }
            super.openTag(element, seen);
        }
    }

    private List<String> picture(List<String> attributes) {
        String source = value(attributes, "src");
        if (source == null) {
            return attributes;
        }
        String lower = source.toLowerCase(Locale.ROOT);
        if (lower.startsWith("cid:")) {
            replace(attributes, pictures.apply(source.substring(4)));
        } else if (!lower.startsWith("data:")) {
            remote(attributes, source);
        }
        return attributes;
    }

    private void remote(List<String> attributes, String source) {
        if (tiny(attributes)) {
            Matcher host = HOST.matcher(source);
            if (host.find() && trackers.size() < MOST_TRACKERS) {
                trackers.add(host.group(1).toLowerCase(Locale.ROOT));
            }
            replace(attributes, null);
        } else if (!remotePictures) {
            blocked++;
            replace(attributes, null);
        } else if (source.startsWith("//")) {
            replace(attributes, "https:" + source);
        }
    }

    /** No side longer than two pixels, or hidden: it is there to be fetched and not to be seen. */
    private static boolean tiny(List<String> attributes) {
        String style = value(attributes, "style");
        if (style != null
                && (TINY_STYLE.matcher(style).find() || style.replace(" ", "").contains("display:none"))) {
            return true;
        }
        return small(value(attributes, "width")) && small(value(attributes, "height"));
    }

    private static boolean small(@Nullable String side) {
        return side != null && side.matches("[012](?:px)?");
    }

    private static @Nullable String value(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }

    private static void replace(List<String> attributes, @Nullable String source) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals("src")) {
                attributes.remove(i + 1);
                attributes.remove(i);
                break;
            }
        }
        if (source != null) {
            attributes.add("src");
            attributes.add(source);
        }
    }
}
