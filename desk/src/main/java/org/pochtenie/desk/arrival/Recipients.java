package org.pochtenie.desk.arrival;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pochtenie.desk.mailbox.Mailbox;
import org.pochtenie.desk.mailbox.Mailboxes;

/** For whom letters are taken in; what was asked is remembered for a moment, busy senders ask all the time. */
final class Recipients {
    private static final long REMEMBERED = 2_000_000_000L;
    private static final int MOST = 1000;

    private final Mailboxes mailboxes;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private record Answer(Optional<Long> mailbox, long at) {}

    Recipients(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /** The mailbox of an address or of an alias, also with a +detail; empty for anybody else. */
    Optional<Long> mailbox(String recipient) {
        var address = recipient.toLowerCase(Locale.ROOT);
        var known = answers.get(address);
        if (known == null || System.nanoTime() - known.at() > REMEMBERED) {
            if (answers.size() > MOST) {
                answers.clear();
            }
            known = new Answer(find(address), System.nanoTime());
            answers.put(address, known);
        }
        return known.mailbox();
    }

    private Optional<Long> find(String address) {
        return mailboxes
                .byAddress(address)
                .or(() -> mailboxes.byAddress(address.replaceFirst("\\+[^@]*@", "@")))
                .map(Mailbox::id);
    }
}
