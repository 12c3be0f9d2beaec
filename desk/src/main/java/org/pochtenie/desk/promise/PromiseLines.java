package org.pochtenie.desk.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.promise.PromisedThing;
import org.springframework.stereotype.Component;

/** Reads off a letter which promises it gives, which it moves and which it seems to keep. */
@Component
class PromiseLines {
    /** What is due so soon is asked about even when the letter does not sound like it. */
    private static final Duration SOON = Duration.ofHours(12);

    /** A letter of so few words only says that another will follow. */
    private static final int SHORT = 60;

    private final PromiseReading reading;
    private final PromiseRows rows;
    private final Guard guard;

    PromiseLines(PromiseReading reading, PromiseRows rows, Guard guard) {
        this.reading = reading;
        this.rows = rows;
        this.guard = guard;
    }

    /**
     * What is read.
     *
     * @param conversation null for a letter that begins one
     * @param at when it is written, in the author's zone
     */
    record Text(@Nullable Long conversation, String words, Instant at, ZoneId zone) {}

    List<PromiseLine> of(Text text) {
        if (text.words().isBlank()) {
            return List.of();
        }
        var found = reading.in(text.words(), text.conversation(), text.at(), text.zone()).stream()
                .filter(one -> one.due() == null || one.due().isAfter(text.at())) // what is told of the past
                .toList();
        var waiting = text.conversation() == null
                ? List.<Promise>of()
                : rows.where("conversation_id = ? and " + PromiseRows.WAITS, text.conversation());
        var lines = new ArrayList<PromiseLine>();
        var spokenOf = new HashSet<Long>();
        var moved = new HashSet<Long>();
        for (var one : found) {
            var before = before(one, waiting, moved);
            before.ifPresent(promise -> spokenOf.add(promise.id()));
            line(one, before, text.zone()).ifPresent(line -> {
                lines.add(line);
                before.ifPresent(promise -> moved.add(promise.id()));
            });
        }
        lines.addAll(done(text, waiting, spokenOf, !found.isEmpty()));
        return lines;
    }

    /** The same thing, promised before. */
    private Optional<Promise> before(FoundPromise found, List<Promise> waiting, Set<Long> taken) {
        return waiting.stream()
                .filter(promise -> promise.state() != Promise.State.BROKEN && !taken.contains(promise.id()))
                .filter(promise -> isSame(promise.what(), found.what()))
                .findFirst();
    }

    /** What is only said again is no new promise. */
    private static Optional<PromiseLine> line(FoundPromise found, Optional<Promise> before, ZoneId zone) {
        if (before.isEmpty()) {
            return Optional.of(PromiseLine.fresh(found));
        }
        var due = found.due();
        return due == null || isSameDay(due, before.get().due(), zone)
                ? Optional.empty()
                : Optional.of(PromiseLine.moves(before.get(), due));
    }

    private static boolean isSameDay(Instant one, Instant other, ZoneId zone) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    private List<PromiseLine> done(Text text, List<Promise> waiting, Set<Long> spokenOf, boolean promises) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var done = reading.doneIn(text.words());
        var answering = rows.answering(waiting.getFirst().conversation()).keySet();
        return waiting.stream()
                .filter(promise -> !spokenOf.contains(promise.id()) && !answering.contains(promise.id()))
                .map(promise -> PromiseLine.does(
                        promise,
                        done.tell(promise.what(), guard.lexicons())
                                || !promises
                                        && isAnswer(promise.what())
                                        && text.words().length() > SHORT))
                .filter(line -> line.ticked()
                        || line.due() == null
                        || line.due().isBefore(text.at().plus(SOON)))
                .toList();
    }

    /** «Отвечу завтра» names no thing: the next letter with something in it keeps it. */
    boolean isAnswer(String what) {
        return !isSame(what, what);
    }

    boolean isSame(String what, String other) {
        return PromisedThing.isSame(what, other, guard.lexicons());
    }
}
