package org.pochtenie.rulebook.mutation;

import java.time.Instant;
import java.util.List;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Person;

/** A draft with one thing changed. */
final class Drafts {
    private Drafts() {}

    static Draft text(Draft draft, String text) {
        return of(draft, draft.from(), draft.to(), draft.cc(), draft.subject(), text.strip(), draft.attachments());
    }

    static Draft subject(Draft draft, String subject) {
        return of(draft, draft.from(), draft.to(), draft.cc(), subject, draft.text(), draft.attachments());
    }

    static Draft files(Draft draft, List<String> files) {
        return of(draft, draft.from(), draft.to(), draft.cc(), draft.subject(), draft.text(), files);
    }

    static Draft from(Draft draft, Person from) {
        return of(draft, from, draft.to(), draft.cc(), draft.subject(), draft.text(), draft.attachments());
    }

    static Draft recipients(Draft draft, List<Person> to, List<Person> cc) {
        return of(draft, draft.from(), to, cc, draft.subject(), draft.text(), draft.attachments());
    }

    static Draft now(Draft draft, Instant now) {
        return new Draft(
                draft.kind(),
                draft.from(),
                draft.to(),
                draft.cc(),
                draft.subject(),
                draft.text(),
                draft.attachments(),
                draft.language(),
                now,
                draft.zone());
    }

    private static Draft of(
            Draft draft,
            Person from,
            List<Person> to,
            List<Person> cc,
            String subject,
            String text,
            List<String> files) {
        return new Draft(draft.kind(), from, to, cc, subject, text, files, draft.language(), draft.now(), draft.zone());
    }
}
