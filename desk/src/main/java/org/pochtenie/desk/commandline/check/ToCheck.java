package org.pochtenie.desk.commandline.check;

import org.pochtenie.letters.OwnText;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Verdict;
import org.pochtenie.rulebook.text.Language;

/** A draft with everything that the guard wants to know beside it. */
public record ToCheck(Draft draft, ConversationSoFar conversation, Profile profile) {
    public Verdict by(Guard guard) {
        return guard.read(draft, conversation, profile);
    }

    /** The same with the earlier letters as their writers meant them: without quotes and signatures. */
    public ToCheck withOwnTexts() {
        var letters = conversation.letters().stream()
                .map(said -> new Said(
                        said.direction(),
                        said.from(),
                        said.to(),
                        said.cc(),
                        said.date(),
                        said.subject(),
                        OwnText.of(said.text().replace("\r\n", "\n")).own(),
                        said.attachments()))
                .toList();
        return new ToCheck(
                draft, new ConversationSoFar(letters, conversation.client(), conversation.subject()), profile);
    }

    /** In which the letter is written, as the guard sees it. */
    public Language language() {
        return draft.language() != null ? draft.language() : Language.of(draft.text(), profile.language());
    }
}
