package org.pochtenie.letters.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.SafeHtml.OutsidePicture;

/** Decides what becomes of each picture of a letter, and remembers those from elsewhere that are not shown. */
final class Pictures {
    private static final Pattern INVISIBLE = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\\.0*)?(?=;|$)|(?:max-)?(?:width|height):[0-2](?:\\.0*)?(?:px|pt)?(?=;|$))");
    private static final Pattern HIDDEN = Pattern.compile("(?:^|;)(?:display:none|visibility:hidden)");

    /** More addresses than these need not be told. */
    private static final int MOST = 1_000;

    private final boolean remotePictures;
    private final Function<String, @Nullable String> inline;
    private final Map<String, OutsidePicture> notShown = new LinkedHashMap<>();

    Pictures(boolean remotePictures, Function<String, @Nullable String> inline) {
        this.remotePictures = remotePictures;
        this.inline = inline;
    }

    List<OutsidePicture> notShown() {
        return List.copyOf(notShown.values());
    }

    static boolean hidden(List<String> attributes) {
        String style = value(attributes, "style");
        return style != null && HIDDEN.matcher(style).find();
    }

    /**
     * Gives the picture the source that it may have.
     *
     * @param last whether a picture within the letter gets its address now
     */
    void see(List<String> attributes, boolean hidden, boolean last) {
        String source = value(attributes, "src");
        if (source == null) {
            return;
        }
        if (source.regionMatches(true, 0, "cid:", 0, 4)) {
            replace(attributes, last ? inline.apply(source.substring(4)) : "cid:" + source.substring(4));
        } else if (!source.regionMatches(true, 0, "data:", 0, 5)) {
            replace(attributes, remote(source, hidden || invisible(attributes), sized(attributes)));
        }
    }

    /** The address of a background picture as it may stand between quotation marks in a style, or null. */
    @Nullable
    String background(String address) {
        return remote(address, false, true);
    }

    private @Nullable String remote(String source, boolean invisible, boolean sized) {
        OutsideAddress address = OutsideAddress.of(source);
        if (address == null) {
            return null;
        }
        boolean tracking = invisible || !sized && address.tracks();
        // What cannot be seen has nothing to show to him who asks for pictures.
        if (remotePictures && !invisible) {
            return address.text();
        }
        if (notShown.size() < MOST) {
            notShown.merge(
                    address.text(),
                    new OutsidePicture(address.text(), address.host(), tracking),
                    (known, again) -> known.tracking() ? again : known);
        }
        return null;
    }

    /** No side longer than two pixels, or hidden: it is there to be fetched and not to be seen. */
    private static boolean invisible(List<String> attributes) {
        String style = value(attributes, "style");
        return style != null && INVISIBLE.matcher(style).find()
                || tiny(value(attributes, "width")) && tiny(value(attributes, "height"));
    }

    private static boolean tiny(@Nullable String side) {
        return side != null && side.matches("[0-2](?:\\.0*)?(?:px)?");
    }

    private static boolean sized(List<String> attributes) {
        String style = value(attributes, "style");
        return value(attributes, "width") != null
                || value(attributes, "height") != null
                || style != null && style.contains("width:");
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
                if (source == null) {
                    attributes.subList(i, i + 2).clear();
                } else {
                    attributes.set(i + 1, source);
                }
                return;
            }
        }
    }
}
