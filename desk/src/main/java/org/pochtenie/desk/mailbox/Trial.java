package org.pochtenie.desk.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of really connecting to the servers of a mailbox.
 *
 * @param imap null when it has no such server
 * @param smtp null when it has no such server
 */
public record Trial(@Nullable Outcome imap, @Nullable Outcome smtp) {
    /**
     * How it went with one server.
     *
     * @param fault null when it went well
     * @param letters that lie in the inbox
     * @param sentFolder the folder of sent letters, empty when none was found
     */
    public record Outcome(MailServer server, @Nullable Fault fault, int letters, String sentFolder) {
        /** The key of what to do about it. */
        public String advice() {
            return fault == null ? "" : Provider.advice(fault, server.host());
        }
    }

    /** Connects, signs in and leaves again, each step within {@link Connecting#PATIENCE}. */
    static Trial of(Login imap, Login smtp) {
        return new Trial(
                imap.server().known() ? imap(imap) : null, smtp.server().known() ? smtp(smtp) : null);
    }

    boolean well() {
        return outcomes().stream().allMatch(outcome -> outcome.fault() == null);
    }

    /** What is wrong with this field of the form, if that is what the servers stumbled over. */
    public Optional<Outcome> at(String field) {
        return outcomes().stream()
                .filter(outcome -> outcome.fault() != null
                        && field.equals(outcome.fault().kind().field(outcome == imap ? "imap" : "smtp")))
                .findFirst();
    }

    public List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>();
        if (imap != null) {
            outcomes.add(imap);
        }
        if (smtp != null) {
            outcomes.add(smtp);
        }
        return outcomes;
    }

    private static Outcome imap(Login login) {
        try (var store = Connecting.imap(login, Connecting.PATIENCE)) {
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var sent = SentFolder.in(store);
            return new Outcome(
                    login.server(),
                    null,
                    inbox.getMessageCount(),
                    sent.isPresent() ? sent.get().getFullName() : "");
        } catch (MessagingException failed) {
            return new Outcome(login.server(), Fault.of(failed), 0, "");
        }
    }

    private static Outcome smtp(Login login) {
        try (var transport = Connecting.smtp(login, Connecting.PATIENCE)) {
            return new Outcome(login.server(), null, 0, "");
        } catch (MessagingException failed) {
            return new Outcome(login.server(), Fault.of(failed), 0, "");
        }
    }
}
