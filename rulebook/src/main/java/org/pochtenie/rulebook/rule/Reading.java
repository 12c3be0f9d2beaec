package org.pochtenie.rulebook.rule;

import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;

/** A draft with its conversation, turned into zones, sentences and words once for all rules; belongs to one thread. */
public final class Reading {
    private final Draft draft;
    private final ConversationSoFar conversation;
    private final Profile profile;
    private final Language language;
    private final LetterText letter;

    public Reading(Draft draft, ConversationSoFar conversation, Profile profile) {
        this.draft = draft;
        this.conversation = conversation;
        this.profile = profile;
        this.language = draft.language() != null ? draft.language() : Language.of(draft.text(), profile.language());
        this.letter = LetterText.of(draft.text());
    }

    public Draft draft() {
        return draft;
    }

    public ConversationSoFar conversation() {
        return conversation;
    }

    public Profile profile() {
        return profile;
    }

    public Client client() {
        return conversation.client();
    }

    /** The draft's text in zones and sentences. */
    public LetterText letter() {
        return letter;
    }

    /** The language the draft is written in. */
    public Language language() {
        return language;
    }
}
