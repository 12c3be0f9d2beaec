package org.pochtenie.desk.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A personal link that works.
 *
 * @param kind as {@link Linked#kind}
 * @param subject number in the ledger of that kind's feature
 * @param client whose link it is; nothing of another client may be shown or changed by it
 * @param path of the page, with the secret in it: never for a log
 * @param expires null: works until it is revoked
 * @param opened when it was opened last, null: never yet
 */
public record Link(
        long id,
        String kind,
        long subject,
        long client,
        String path,
        Instant made,
        @Nullable Instant expires,
        @Nullable Instant opened) {
    /** The query parameter in which a reader says his language. */
    static final String LANGUAGE = "in";

    /** The same link of somebody who has become one of another client's people. */
    public Link of(long other) {
        return new Link(id, kind, subject, other, path, made, expires, opened);
    }

    /** Leads back to the page after an answer, so that a page that is loaded again answers nothing twice. */
    public View again(Visit visit) {
        return again(visit, "");
    }

    /** The same, and {@code done} tells the page, as query parameter of that name, what to thank for. */
    public View again(Visit visit, String done) {
        var view = new RedirectView(
                path + "?" + LANGUAGE + "=" + visit.language() + (done.isEmpty() ? "" : "&done=" + done));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    @Override
    public String toString() {
        return "Link[" + kind + " " + subject + "]";
    }
}
