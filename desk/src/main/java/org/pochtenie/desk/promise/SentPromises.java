package org.pochtenie.desk.promise;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.desk.outbox.Outbox;
import org.pochtenie.desk.outbox.Outgoing;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A letter of ours has gone: the ledger learns what it promises, moves and keeps. */
@Component
public class SentPromises {
    private final Promises promises;
    private final PromiseRows rows;
    private final DraftPromises draftPromises;
    private final PromiseLines lines;
    private final Drafts drafts;
    private final Outbox outbox;
    private final Conversations conversations;
    private final Questions questions;
    private final Colleagues colleagues;
    private final ZoneId zone;
    private final InstantSource now;

    SentPromises(
            Promises promises,
            PromiseRows rows,
            DraftPromises draftPromises,
            PromiseLines lines,
            Drafts drafts,
            Outbox outbox,
            Conversations conversations,
            Questions questions,
            Colleagues colleagues,
            Settings settings,
            InstantSource now) {
        this.promises = promises;
        this.rows = rows;
        this.draftPromises = draftPromises;
        this.lines = lines;
        this.drafts = drafts;
        this.outbox = outbox;
        this.conversations = conversations;
        this.questions = questions;
        this.colleagues = colleagues;
        this.zone = settings.zone();
        this.now = now;
    }

    /** The letter whose promises are noted. */
    private record Letter(
            long conversation, long id, @Nullable Colleague author, boolean seen) {}

    /** Sending confirms what stayed ticked; of a letter from another mail program nobody has seen the list. */
    @Transactional
    public void sent(LetterSent event) {
        var draft = drafts.byId(event.draft());
        if (draft.isEmpty()) {
            return;
        }
        var author = colleagues.byId(draft.get().author()).orElseThrow();
        var seen = outbox.byId(event.outgoing()).filter(SentPromises::hadUndo).isPresent();
        var letter = new Letter(event.conversation(), event.letter(), author, seen);
        note(letter, draftPromises.of(draft.get(), event.conversation(), now.instant(), author.zone()));
        answered(event.conversation(), event.letter());
    }

    private static boolean hadUndo(Outgoing outgoing) {
        return outgoing.sendAt().isAfter(outgoing.queuedAt());
    }

    /** Found in the Sent folder. */
    @Transactional
    public void foundElsewhere(ReceivedLetter received) {
        var arrived = received.arrived();
        var author = conversations
                .letter(received.letter())
                .map(LetterInConversation::author)
                .flatMap(colleagues::byId)
                .orElse(null);
        var its = author == null ? zone : author.zone();
        var letter = new Letter(received.conversation(), received.letter(), author, false);
        note(letter, lines.of(new PromiseLines.Text(received.conversation(), arrived.ownText(), arrived.came(), its)));
        answered(received.conversation(), received.letter());
    }

    /** A promise to answer is kept when its questions are answered. */
    @Transactional
    public void answered(long conversation, @Nullable Long letter) {
        var answering = rows.answering(conversation);
        if (answering.isEmpty()) {
            return;
        }
        var open = questions.open(conversation).stream().map(KeptQuestion::id).collect(Collectors.toSet());
        answering.forEach((promise, asked) -> {
            if (asked.stream().noneMatch(open::contains)) {
                promises.done(promise, letter);
            }
        });
    }

    private void note(Letter letter, List<PromiseLine> found) {
        int position = 0;
        for (var line : found) {
            if (line.kind() == PromiseLine.Kind.NEW) {
                position++;
            }
            var due = line.due();
            if (line.ticked() && due != null) {
                note(letter, line, due, position);
            }
        }
    }

    private void note(Letter letter, PromiseLine line, Instant due, int position) {
        switch (line.kind()) {
            case NEW -> {
                promises.made(made(letter, line, due, position));
                brokenBefore(letter, line.what()).forEach(promise -> promises.givenAnew(promise.id(), letter.id));
            }
            case MOVE -> promises.moved(Objects.requireNonNull(line.promise()), letter.id, due, now.instant());
            case DONE -> {
                var promise = Objects.requireNonNull(line.promise());
                if (letter.seen) {
                    promises.done(promise, letter.id);
                } else {
                    promises.likelyDone(promise, letter.id);
                }
            }
        }
    }

    /** The same was promised before, and its time is over. */
    private List<Promise> brokenBefore(Letter letter, String what) {
        return promises.waitingIn(letter.conversation).stream()
                .filter(promise -> promise.state() == Promise.State.BROKEN && lines.isSame(promise.what(), what))
                .toList();
    }

    private NewPromise made(Letter letter, PromiseLine line, Instant due, int position) {
        return new NewPromise(
                letter.conversation,
                letter.id,
                position,
                letter.author == null ? null : letter.author.id(),
                line.what(),
                now.instant(),
                due,
                letter.seen,
                putOff(letter, line));
    }

    /** A promise to answer puts off whatever waits; one of a thing, the questions for that thing. */
    private Set<Long> putOff(Letter letter, PromiseLine line) {
        if (!letter.seen) {
            return Set.of();
        }
        var any = lines.isAnswer(line.what());
        return questions.open(letter.conversation).stream()
                .filter(question ->
                        any || question.deferredUntil() != null && lines.isSame(question.text(), line.what()))
                .map(KeptQuestion::id)
                .collect(Collectors.toSet());
    }
}
