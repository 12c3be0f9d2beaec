package org.pochtenie.desk.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.draft.Correspondence;
import org.pochtenie.desk.draft.Correspondences;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.DraftText;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.stereotype.Component;

/** Looks whether somebody was quicker: a letter that the author has not seen, or a colleague's on its way out. */
@Component
class Overtaken {
    /**
     * What its author should look at before his own letter goes.
     *
     * @param letter to be named when he sends all the same; 0 for one that is still on its way out
     * @param ours whether one of us wrote it
     */
    record By(long letter, String by, Instant at, String preview, boolean ours) {}

    private static final int PREVIEW = 200;
    private final Correspondences correspondences;
    private final Outbox outbox;
    private final Drafts drafts;
    private final Colleagues colleagues;

    Overtaken(Correspondences correspondences, Outbox outbox, Drafts drafts, Colleagues colleagues) {
        this.correspondences = correspondences;
        this.outbox = outbox;
        this.drafts = drafts;
        this.colleagues = colleagues;
    }

    Optional<By> by(Draft draft) {
        if (draft.conversation() == null) {
            return Optional.empty();
        }
        var seen = draft.answersLetter() == null ? 0 : draft.answersLetter();
        return correspondences
                .of(draft.conversation())
                .flatMap(known -> known.letters().stream()
                        .filter(letter ->
                                letter.id() > seen && Correspondence.personal(letter) && !isOwn(letter, draft))
                        .max(Comparator.comparingLong(LetterInConversation::id)))
                .map(letter ->
                        new By(letter.id(), letter.from().shown(), letter.sent(), letter.preview(), letter.ours()))
                .or(() -> onItsWay(draft));
    }

    private static boolean isOwn(LetterInConversation letter, Draft draft) {
        return letter.author() != null && letter.author() == draft.author();
    }

    private Optional<By> onItsWay(Draft draft) {
        return outbox.openIn(java.util.Objects.requireNonNull(draft.conversation())).stream()
                .filter(outgoing -> outgoing.state() == Outgoing.State.WAITING && outgoing.author() != draft.author())
                .reduce((first, second) -> second)
                .map(outgoing -> new By(
                        0,
                        colleagues.byId(outgoing.author()).map(Colleague::name).orElse(""),
                        outgoing.queuedAt(),
                        preview(drafts.byId(outgoing.draft()).orElseThrow()),
                        true));
    }

    private static String preview(Draft draft) {
        var text = DraftText.of(draft.html()).text().replaceAll("\\s+", " ");
        return text.length() > PREVIEW ? text.substring(0, PREVIEW) : text;
    }
}
