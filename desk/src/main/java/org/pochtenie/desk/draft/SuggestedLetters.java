package org.pochtenie.desk.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts proposed letters before their author, as drafts of his. */
@Component
public class SuggestedLetters {
    private final Begin begin;
    private final Drafts drafts;

    SuggestedLetters(Begin begin, Drafts drafts) {
        this.begin = begin;
        this.drafts = drafts;
    }

    /**
     * The author's draft with the proposed text; what he has typed already stays, above. Empty when there is no such
     * conversation, or no mailbox to write from.
     */
    @Transactional
    public Optional<Draft> begin(Suggested suggested, long author) {
        var begun =
                suggested.conversation() == null ? begin.fresh(author) : begin.reply(suggested.conversation(), author);
        return begun.map(draft -> drafts.save(draft, change(draft, suggested)).orElse(draft));
    }

    public Optional<Draft> byId(long id) {
        return drafts.byId(id);
    }

    private static Change change(Draft draft, Suggested suggested) {
        var recipients = suggested.to().isEmpty() || draft.isReply() && !draft.untouched()
                ? draft.recipients()
                : new Recipients(suggested.to(), List.of());
        var html = draft.html().contains(suggested.html()) ? draft.html() : draft.html() + suggested.html();
        return new Change(draft.version(), recipients, suggested.subject(), html, draft.ticked());
    }
}
