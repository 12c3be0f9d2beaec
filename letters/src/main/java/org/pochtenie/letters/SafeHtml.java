package org.pochtenie.letters;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.html.Cleaning;

/**
 * HTML of a letter that may be shown: no scripts, handlers, forms, frames or styles that reach out; tables, lists and
 * ordinary inline styling stay. Show it in a sandboxed frame all the same. Links open apart and tell nothing of where
 * they were clicked. Elements nest at most 256 deep, what stands deeper is left out;
 * time is linear.
 *
 * @param html the cleaned HTML, a fragment for a body
 * @param blockedPictures how many pictures would have been fetched from elsewhere and were not
 * @param trackers hosts of invisible pictures that tell the sender when the letter is opened; these are never let
 *     through; each host once
 */
public record SafeHtml(String html, int blockedPictures, List<String> trackers) {
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
        return new SafeHtml(clean, cleaning.blocked(), cleaning.trackers());
    }
}
