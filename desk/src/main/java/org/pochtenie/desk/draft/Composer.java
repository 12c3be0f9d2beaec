package org.pochtenie.desk.draft;

import java.util.List;

/**
 * The composer as its template shows it.
 *
 * @param content the draft for the editor, as JSON that may stand inside of a script element
 * @param froms the mailboxes among which the author may choose
 * @param model where a model reads drafts too; empty for nowhere
 * @param letterLanguage the language that the client writes in, ru or en
 */
public record Composer(
        Draft draft,
        String content,
        List<Senders.Sender> froms,
        String model,
        String letterLanguage,
        List<Ready> templates) {
    /** A template, filled in. */
    public record Ready(String title, String html) {}

    public long most() {
        return DraftAttachments.MOST;
    }
}
