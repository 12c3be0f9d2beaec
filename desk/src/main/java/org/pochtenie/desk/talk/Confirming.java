package org.pochtenie.desk.talk;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.agreement.Made;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.confirmation.Confirmation;
import org.pochtenie.rulebook.duty.LetterKind;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The client has confirmed what came of a talk: it becomes agreements and promises. */
@Component
public class Confirming {
    private static final int SHOWN = 200;

    private final Talks talks;
    private final TalkSummaries summaries;
    private final ConfirmedPromises promises;
    private final Agreements agreements;
    private final Texts texts;
    private final InstantSource now;

    Confirming(
            Talks talks,
            TalkSummaries summaries,
            ConfirmedPromises promises,
            Agreements agreements,
            Texts texts,
            InstantSource now) {
        this.talks = talks;
        this.summaries = summaries;
        this.promises = promises;
        this.agreements = agreements;
        this.texts = texts;
        this.now = now;
    }

    /** A letter has come: where results wait to be confirmed, it is looked at for words that do so. */
    @Transactional
    public void heard(ReceivedLetter received) {
        var arrived = received.arrived();
        if (arrived.history() || arrived.direction() == Direction.OUT || arrived.kind() != LetterKind.LETTER) {
            return;
        }
        var confirmation = Confirmation.of(arrived.ownText());
        if (confirmation == Confirmation.YES || confirmation == Confirmation.PERHAPS) {
            talks.heard(received.conversation(), received.letter(), shortened(arrived.ownText()));
        }
    }

    /**
     * It is right; said twice it changes nothing.
     *
     * @param by link, letter or colleague
     * @param colleague who of us has said so, null when the client himself did
     */
    @Transactional
    public void confirmed(Talk talk, String by, @Nullable Long colleague) {
        if (!talks.confirmed(talk.id(), by)) {
            return;
        }
        promises.of(talk);
        var client = talk.with().client();
        if (client != null) {
            var results = talk.results();
            results.agreed().forEach(words -> agreed(talk, client, words, colleague));
            results.theirs().forEach(words -> agreed(talk, client, theirs(words), colleague));
        }
    }

    /** It was otherwise, says the client: a letter that is right is owed to him. */
    @Transactional
    public void corrected(Talk talk, String words) {
        if (talk.state() == Talk.State.SENT) {
            summaries.owe(talks.corrected(talk.id(), words));
        }
    }

    private void agreed(Talk talk, long client, String words, @Nullable Long colleague) {
        agreements.made(new Made(
                client, talk.conversation(), talk.outcome().letter(), talk.id(), words, now.instant(), colleague));
    }

    private static String shortened(String ownText) {
        var line = ownText.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private String theirs(String words) {
        var language = Language.of(words, Language.RU) == Language.RU ? "ru" : "en";
        return texts.of(language, "talk.theirs.agreed", words);
    }
}
