package org.pochtenie.desk.arrival;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * Reads a folder by numbers (UIDs). The folder is opened for reading only and letters are peeked at, so that no letter
 * is marked as seen.
 */
final class FolderReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ENGLISH);

    private final IMAPFolder folder;
    private boolean grown;

    FolderReader(IMAPFolder folder) throws MessagingException {
        this.folder = folder;
        folder.open(Folder.READ_ONLY);
    }

    /** A letter's number and its size in bytes. */
    record Numbered(long uid, long size) {}

    /** A letter as it lies in the folder. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fetched(long uid, Instant received, byte[] bytes) {}

    String name() {
        return folder.getFullName();
    }

    long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The number that the next letter will have at least. */
    long uidNext() throws MessagingException {
        var told = folder.getUIDNext();
        if (told > 0) {
            return told;
        }
        return numbered("1:*").stream().mapToLong(Numbered::uid).max().orElse(0) + 1;
    }

    /** Letters after that number, in order. */
    List<Numbered> after(long uid) throws MessagingException {
        return numbered((uid + 1) + ":*").stream()
                .filter(letter -> letter.uid() > uid)
                .toList();
    }

    /** Sizes of the letters with these numbers; who has gone is left out. */
    List<Numbered> numbered(List<Long> uids) throws MessagingException {
        return uids.isEmpty() ? List.of() : numbered(set(uids));
    }

    private List<Numbered> numbered(String set) throws MessagingException {
        var letters = new ArrayList<Numbered>();
        for (var response : command("UID FETCH " + set + " (UID RFC822.SIZE)")) {
            if (response instanceof FetchResponse fetched) {
                var uid = fetched.getItem(UID.class);
                var size = fetched.getItem(RFC822SIZE.class);
                if (uid != null && size != null) {
                    letters.add(new Numbered(uid.uid, size.size));
                }
            }
        }
        letters.sort((one, other) -> Long.compare(one.uid(), other.uid()));
        return letters;
    }

    /** Numbers of letters that came into the folder on that day or later, in order. */
    List<Long> since(LocalDate day) throws MessagingException {
        return Arrays.stream(command("UID SEARCH SINCE " + DAY.format(day)))
                .filter(response -> response instanceof IMAPResponse imap && imap.keyEquals("SEARCH"))
                .flatMapToLong(FolderReader::numbers)
                .sorted()
                .boxed()
                .toList();
    }

    private static LongStream numbers(Response response) {
        var numbers = LongStream.builder();
        for (var number = response.readLong(); number != -1; number = response.readLong()) {
            numbers.add(number);
        }
        return numbers.build();
    }

    /** The letters with these numbers, byte for byte; who has gone meanwhile is left out. */
    List<Fetched> fetch(List<Long> uids) throws MessagingException {
        var letters = new ArrayList<Fetched>();
        for (var response : command("UID FETCH " + set(uids) + " (UID INTERNALDATE BODY.PEEK[])")) {
            if (response instanceof FetchResponse fetched) {
                var uid = fetched.getItem(UID.class);
                var body = fetched.getItem(BODY.class);
                if (uid != null && body != null && body.getByteArray() != null) {
                    letters.add(new Fetched(
                            uid.uid, received(fetched), body.getByteArray().getNewBytes()));
                }
            }
        }
        return letters;
    }

    /** When the server took the letter in; the distant past for a server that does not say. */
    private static Instant received(FetchResponse fetched) {
        var date = fetched.getItem(INTERNALDATE.class);
        return date == null || date.getDate() == null
                ? Instant.EPOCH
                : date.getDate().toInstant();
    }

    /** Whether the server said, since this was asked last, that letters have come. */
    boolean grewMeanwhile() {
        var answer = grown;
        grown = false;
        return answer;
    }

    /** Waits until something happens in the folder; {@link #stir} ends it. */
    void idle() throws MessagingException {
        folder.idle(true);
    }

    /** Asks the server for a sign of life; ends a wait, unless the server said something within the last second. */
    void stir() {
        folder.isOpen();
    }

    private Response[] command(String command) throws MessagingException {
        return (Response[]) Objects.requireNonNull(folder.doCommand(protocol -> {
            var responses = protocol.command(command, null);
            protocol.notifyResponseHandlers(responses);
            protocol.handleResult(responses[responses.length - 1]);
            grown |= Arrays.stream(responses)
                    .anyMatch(response -> response instanceof IMAPResponse imap && imap.keyEquals("EXISTS"));
            return responses;
        }));
    }

    /** As an IMAP set: runs are written short. */
    static String set(List<Long> uids) {
        var runs = new ArrayList<long[]>();
        for (var uid : uids) {
            if (!runs.isEmpty() && runs.getLast()[1] == uid - 1) {
                runs.getLast()[1] = uid;
            } else {
                runs.add(new long[] {uid, uid});
            }
        }
        return runs.stream()
                .map(run -> run[0] == run[1] ? Long.toString(run[0]) : run[0] + ":" + run[1])
                .collect(Collectors.joining(","));
    }
}
