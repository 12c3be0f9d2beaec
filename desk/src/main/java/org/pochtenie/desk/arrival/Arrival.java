package org.pochtenie.desk.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.LetterReader;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes stored letters into their conversations: many in one transaction, one by one when those cannot be taken. */
@Component
class Arrival {
    private static final int BATCH = 100;

    private final WaitingRoom room;
    private final RawLetters rawLetters;
    private final Ours ours;
    private final Mailboxes mailboxes;
    private final Colleagues colleagues;
    private final Conversations conversations;
    private final TransactionTemplate transaction;

    Arrival(
            WaitingRoom room,
            RawLetters rawLetters,
            Ours ours,
            Mailboxes mailboxes,
            Colleagues colleagues,
            Conversations conversations,
            TransactionTemplate transaction) {
        this.room = room;
        this.rawLetters = rawLetters;
        this.ours = ours;
        this.mailboxes = mailboxes;
        this.colleagues = colleagues;
        this.conversations = conversations;
        this.transaction = transaction;
    }

    /**
     * Takes the next letters; those that fail are marked and never stop the others.
     *
     * @return how many were dealt with
     */
    int next() {
        List<Waiting> seen = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                seen.addAll(room.take(BATCH));
                take(seen);
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            if (Passing.is(failure)) {
                throw failure;
            }
            seen.forEach(this::alone);
        }
        return seen.size();
    }

    private void alone(Waiting waiting) {
        try {
            transaction.executeWithoutResult(status -> take(room.take(waiting)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            if (Passing.is(failure)) {
                throw failure;
            }
            room.unreadable(
                    waiting.raw(),
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
        }
    }

    private void take(List<Waiting> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var bytes = rawLetters.bytesOf(letters.stream().map(Waiting::raw).toList());
        var steps = letters.stream()
                .map(waiting -> read(waiting, Objects.requireNonNull(bytes.get(waiting.raw()))))
                .toList();
        var readable = steps.stream().filter(one -> one.hopeless().isEmpty()).toList();
        var known = known(readable);
        conversations.receiveAll(
                readable.stream().map(one -> one.arrived(known)).toList());
        room.arrived(readable.stream().map(Steps::waiting).toList());
        steps.forEach(one ->
                one.hopeless().ifPresent(reason -> room.unreadable(one.waiting().raw(), reason)));
    }

    private Known known(List<Steps> letters) {
        return new Known(
                ours.among(letters.stream().map(Steps::sender).collect(Collectors.toSet())),
                mailboxes.receivingHosts(),
                colleagues.all().stream()
                        .map(colleague -> Pretence.name(colleague.name()))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static Steps read(Waiting waiting, byte[] bytes) {
        return new Steps(waiting, bytes, LetterReader.read(bytes));
    }
}
