package org.pochtenie.desk.languagetool;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.profile.ProfileLayerDraft;
import org.pochtenie.rulebook.text.Language;

/** A text of which nobody says to whom it goes, or whether it is the whole letter: what can be said of it all the same. */
final class TextAlone {
    /** They ask for what a whole letter must have, or look at what stands beside its text. */
    private static final Set<String> OF_WHOLE_LETTERS = Set.of(
            "greeting",
            "closing-summary",
            "courteous-close",
            "answers-every-question",
            "acknowledges-with-time",
            "complaint-answer",
            "reports-back",
            "attachments",
            "subject-present",
            "speaking-subject",
            "subject-unchanged",
            "new-topic-new-thread",
            "reply-all",
            "corporate-mailbox",
            "mind-the-rest-hours",
            "personal-touch",
            "full-history",
            "no-known-question",
            "one-step-ahead",
            "benefit");

    private TextAlone() {}

    static Draft draft(String text, Language language, Colleague author, Instant now) {
        return new Draft(
                Kind.NEW,
                new Person(author.name(), author.address()),
                List.of(),
                List.of(),
                "",
                text,
                List.of(),
                language,
                now,
                author.zone());
    }

    /** The same without the rules that want more than a text. */
    static Profile of(Profile profile) {
        var off = new ProfileLayerDraft();
        OF_WHOLE_LETTERS.forEach(off::off);
        return profile.with(off.layer());
    }

    /** Whether it points at words. */
    static boolean concerns(Remark remark) {
        return remark.place() == Place.TEXT && remark.end() > remark.start();
    }
}
