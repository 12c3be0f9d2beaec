package org.pochtenie.desk.arrival;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.arrival.FolderReader.Numbered;
import org.pochtenie.desk.mailbox.MailFolder;
import org.pochtenie.desk.mailbox.MailFolder.History;

/** Brings the letters of one open folder in: new ones as they come, older ones where history is wanted. */
final class FolderIntake {
    private static final int MOST_LETTERS = 100;
    private static final long MOST_BYTES = 16 << 20;

    private final FolderReader reader;
    private final Intake intake;
    private final @Nullable LocalDate historySince;
    private final Instant lastSeen;
    private MailFolder folder;
    private List<Long> olderLeft = List.of();

    private FolderIntake(
            FolderReader reader, Intake intake, @Nullable LocalDate historySince, MailFolder folder, Instant lastSeen) {
        this.lastSeen = lastSeen;
        this.reader = reader;
        this.intake = intake;
        this.historySince = historySince;
        this.folder = folder;
    }

    /**
     * Goes on where reading ended. A folder that is new to us begins with the next letter. When its numbers do not hold
     * any more (another UIDVALIDITY), it begins with the letters of the day before it was last seen: what is here
     * already is recognised and not doubled.
     */
    static FolderIntake of(
            FolderReader reader,
            Intake intake,
            @Nullable MailFolder known,
            MailFolder fresh,
            @Nullable LocalDate historySince,
            Instant lastSeen)
            throws MessagingException {
        var folder = known;
        if (folder == null || folder.uidValidity() != fresh.uidValidity()) {
            folder = fresh;
            if (known != null) {
                var again = reader.since(
                        lastSeen.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1));
                folder = again.isEmpty()
                        ? fresh
                        : MailFolder.from(
                                fresh.mailbox(), fresh.name(), fresh.sent(), fresh.uidValidity(), again.getFirst());
            }
            intake.store(List.of(), folder);
        }
        return new FolderIntake(reader, intake, historySince, folder, lastSeen);
    }

    /**
     * Stores what is new.
     *
     * @return whether there was anything
     */
    boolean takeNew() throws MessagingException {
        var fresh = reader.after(folder.lastUid());
        var some = !fresh.isEmpty();
        storeAll(fresh);
        return some;
    }

    private void storeAll(List<Numbered> letters) throws MessagingException {
        var fresh = letters;
        while (!fresh.isEmpty()) {
            var some = some(fresh);
            take(some, false, folder.readTo(some.getLast()));
            fresh = fresh.subList(some.size(), fresh.size());
        }
    }

    /**
     * Stores some of the history that is wanted.
     *
     * @return whether there is more of it
     */
    boolean takeHistory() throws MessagingException {
        if (historySince == null) {
            return false;
        }
        var history = history(historySince);
        if (folder.historyRead()) {
            return false;
        }
        if (olderLeft.isEmpty()) {
            olderLeft = older(history.since()).stream()
                    .filter(uid -> uid > history.done())
                    .toList();
        }
        var some = some(reader.numbered(olderLeft.subList(0, Math.min(MOST_LETTERS, olderLeft.size()))));
        if (some.isEmpty()) {
            intakeHistory(history.readTo(folder.historyFrom() - 1, 0));
            return false;
        }
        take(some, true, folder.with(history.readTo(some.getLast(), some.size())));
        olderLeft = olderLeft.stream().filter(uid -> uid > some.getLast()).toList();
        return true;
    }

    private History history(LocalDate since) throws MessagingException {
        var history = folder.history();
        if (history == null || !folder.knowsHistorySince(since)) {
            history = new History(since, 0, older(since).size(), 0);
            intakeHistory(history);
        }
        return history;
    }

    private void intakeHistory(History history) {
        folder = folder.with(history);
        intake.store(List.of(), folder);
    }

    private List<Long> older(LocalDate since) throws MessagingException {
        return reader.since(since).stream()
                .filter(uid -> uid < folder.historyFrom())
                .toList();
    }

    /** The first of them, as many as one transaction takes. */
    private static List<Long> some(List<Numbered> letters) {
        var some = new ArrayList<Long>();
        var bytes = 0L;
        for (var letter : letters) {
            bytes += letter.size();
            if (!some.isEmpty() && (bytes > MOST_BYTES || some.size() == MOST_LETTERS)) {
                break;
            }
            some.add(letter.uid());
        }
        return some;
    }

    /** A desk that was away counts from when the letter came; one that was here saw no letter earlier than it looked. */
    private Instant came(FolderReader.Fetched letter) {
        return letter.received().isBefore(lastSeen) ? lastSeen : letter.received();
    }

    private void take(List<Long> uids, boolean history, MailFolder reached) throws MessagingException {
        var letters = reader.fetch(uids).stream()
                .map(letter -> new FoundLetter(
                        letter.bytes(),
                        folder.mailbox(),
                        folder.name(),
                        folder.uidValidity(),
                        letter.uid(),
                        folder.sent(),
                        history,
                        came(letter)))
                .toList();
        intake.store(letters, reached);
        folder = reached;
    }
}
