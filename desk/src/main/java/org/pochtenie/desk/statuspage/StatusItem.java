package org.pochtenie.desk.statuspage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the page.
 *
 * @param kind of its source
 * @param subject number in that feature's ledger
 * @param words plain text, as a colleague or the client wrote it
 * @param by until when, for reading; empty for none
 * @param note what is to be said beside it; may be empty
 * @param percent how much of it is done, null where that is not counted
 * @param acts what the client may say to it: a button {@code statuspage.<kind>.<act>} each
 * @param path of a page where there is more of it, such as that of another personal link; empty for none
 */
public record StatusItem(
        Section section,
        String kind,
        long subject,
        String words,
        String by,
        String note,
        @Nullable Integer percent,
        List<String> acts,
        String path) {

    static StatusItem of(Section section, String kind, long subject, String words) {
        return new StatusItem(section, kind, subject, words, "", "", null, List.of(), "");
    }

    StatusItem by(String until) {
        return new StatusItem(section, kind, subject, words, until, note, percent, acts, path);
    }

    StatusItem note(String beside) {
        return new StatusItem(section, kind, subject, words, by, beside, percent, acts, path);
    }

    StatusItem percent(int done) {
        return new StatusItem(section, kind, subject, words, by, note, done, acts, path);
    }

    StatusItem acts(String... offered) {
        return new StatusItem(section, kind, subject, words, by, note, percent, List.of(offered), path);
    }

    StatusItem path(String more) {
        return new StatusItem(section, kind, subject, words, by, note, percent, acts, more);
    }
}
