package org.pochtenie.letters;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.html.Cleaning;

/**
 * HTML of a letter that may be shown: no scripts, handlers, forms, frames or styles that reach out; tables, lists and
 * ordinary inline styling stay. Show it in a sandboxed frame all the same. Links open apart and tell nothing of where
 * they were clicked. Elements nest at most 256 deep, what stands deeper is left out. Time and memory are linear;
 * cleaning what is clean changes nothing.
 *
 * @param html the cleaned HTML, a fragment for a body
 * @param notShown the pictures from elsewhere that are not shown, each address once, at most a thousand
 */
public record SafeHtml(String html, List<OutsidePicture> notShown) {
    /**
     * A picture that lies on another's server.
     *
     * @param address where, as {@code https://host/…}
     * @param host in lower case
     * @param tracking whether it seems to be there to tell the sender when the letter is opened: it cannot be seen, or
     *     its address is of the kind at which openings are counted. What cannot be seen is never let through.
     */
    public record OutsidePicture(String address, String host, boolean tracking) {}

    /** Cleans and keeps {@code cid:} sources as they are. */
    public static SafeHtml clean(String html, boolean remotePictures) {
        return clean(html, remotePictures, id -> "cid:" + id);
    }

    /**
     * Cleans.
     *
     * @param html any HTML, a whole document or a piece
     * @param remotePictures whether pictures may be fetched from elsewhere
     * @param pictures gives the address for a picture within the letter by its Content-ID (RFC 2392, without "cid:"),
     *     or null when there is none; what it gives is trusted
     */
    public static SafeHtml clean(String html, boolean remotePictures, Function<String, @Nullable String> pictures) {
        Cleaning cleaning = new Cleaning(remotePictures, pictures);
        String clean = cleaning.clean(html);
        return new SafeHtml(clean, cleaning.notShown());
    }

    /** How many pictures from elsewhere are not shown. */
    public int blockedPictures() {
        return notShown.size();
    }

    /** How many of them seem to track. */
    public int trackingPictures() {
        return (int) notShown.stream().filter(OutsidePicture::tracking).count();
    }

    /** The hosts that would have learned of the opening, each once, in the order of the letter. */
    public List<String> trackers() {
        return notShown.stream()
                .filter(OutsidePicture::tracking)
                .map(OutsidePicture::host)
                .distinct()
                .toList();
    }
}
