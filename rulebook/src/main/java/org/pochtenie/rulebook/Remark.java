package org.pochtenie.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One thing the guard has to say.
 *
 * @param rule the rule's id, as in {@link Rulebook}
 * @param weight after the profile's change
 * @param start first UTF-16 unit in the draft's text or subject, 0 for other places
 * @param end one past the last unit; equals start where nothing is there to underline
 * @param words what is underlined, or whom or what the remark is about
 * @param message what is wrong, one sentence
 * @param advice what to do instead
 */
public record Remark(
        String rule,
        Weight weight,
        Place place,
        int start,
        int end,
        String words,
        Wording message,
        Wording advice,
        @Nullable Fix fix) {
    /** Stays the same while the author writes elsewhere: a typed reason is kept under it. */
    public String key() {
        return rule + '/' + place + '/' + words.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
