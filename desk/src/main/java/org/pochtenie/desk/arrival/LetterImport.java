package org.pochtenie.desk.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.letters.LetterFiles;
import org.springframework.stereotype.Component;

/**
 * Brings letters out of files into a mailbox's history. It may be broken off and repeated at any time: what is here
 * already is recognised by its bytes and not doubled.
 */
@Component
public class LetterImport {
    private static final int MOST_LETTERS = 100;
    private static final int MOST_BYTES = 16 << 20;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Intake intake;
    private final WaitingRoom room;
    private final Mailboxes mailboxes;

    LetterImport(Intake intake, WaitingRoom room, Mailboxes mailboxes) {
        this.intake = intake;
        this.room = room;
        this.mailboxes = mailboxes;
    }

    /**
     * Stores all letters of the path and returns how many those were.
     *
     * @param address of the mailbox whose history they are
     * @param progress is told how many are stored, after every batch
     * @throws IllegalArgumentException when there is no such mailbox
     */
    public int store(String address, Path path, IntConsumer progress) {
        var mailbox = mailboxes
                .byAddress(address)
                .orElseThrow(() -> new IllegalArgumentException("there is no mailbox " + address))
                .id();
        var stored = 0;
        try (var letters = LetterFiles.in(path)) {
            while (letters.hasNext()) {
                var batch = batch(letters, mailbox);
                intake.store(batch);
                stored += batch.size();
                progress.accept(stored);
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
        return stored;
    }

    private static List<FoundLetter> batch(LetterFiles letters, long mailbox) {
        var batch = new ArrayList<FoundLetter>();
        var bytes = 0;
        while (letters.hasNext() && batch.size() < MOST_LETTERS && bytes < MOST_BYTES) {
            var letter = letters.next().bytes();
            bytes += letter.length;
            batch.add(FoundLetter.inFile(letter, mailbox));
        }
        return batch;
    }

    /** Waits until all stored letters have arrived in their conversations; says how many are still on their way. */
    public void awaitArrival(IntConsumer progress) {
        for (var waiting = room.left(); waiting > 0; waiting = room.left()) {
            progress.accept(waiting);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
