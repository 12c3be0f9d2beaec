package org.pochtenie.desk.tryon;

import java.time.ZoneId;
import java.util.List;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.duty.LetterKind;

/** A letter of ours as its author had it before him: the draft, and the conversation up to then. */
record SentAgain(Draft draft, ConversationSoFar conversation) {

    /** @param letters of the whole conversation, the oldest first */
    static SentAgain of(LetterInConversation letter, List<LetterInConversation> letters, ZoneId zone) {
        var before = letters.stream()
                .filter(earlier ->
                        earlier.id() != letter.id() && !earlier.sent().isAfter(letter.sent()))
                .filter(earlier -> earlier.kind() == LetterKind.LETTER || earlier.kind() == LetterKind.LIST)
                .toList();
        var said = letter.said();
        var client = said.to().stream().findFirst().map(Client::of).orElse(Client.UNKNOWN);
        var subject = before.isEmpty() ? "" : before.getFirst().subject();
        var draft = new Draft(
                before.isEmpty() ? Kind.NEW : Kind.REPLY,
                said.from(),
                said.to(),
                said.cc(),
                said.subject(),
                said.text(),
                said.attachments(),
                null,
                letter.sent(),
                zone);
        return new SentAgain(
                draft,
                new ConversationSoFar(
                        before.stream().map(LetterInConversation::said).toList(), client, subject));
    }
}
