package org.pochtenie.desk.outbox;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.outbox.Accounts.Account;
import org.pochtenie.desk.outbox.Accounts.Server;
import org.pochtenie.desk.outbox.Delivery.Refusal;
import org.springframework.stereotype.Component;

/** Hands letters to a mailbox's SMTP server. The world's mess comes back as a {@link Delivery}, never as an exception. */
@Component
class SmtpLine {
    private static final String PATIENCE_TO_CONNECT = "30000";

    /** A server may think about the final dot for long (RFC 5321, 4.5.3.2.6); to hang up early leaves a letter unclear. */
    private static final String PATIENCE = "300000";

    /**
     * One attempt.
     *
     * @param beforeDot called once, right before the end of the letter; false stops the attempt
     */
    Delivery hand(byte[] letter, Account account, List<String> recipients, BooleanSupplier beforeDot) {
        var server = account.smtp();
        var tls = server.security().equals("tls");
        var session = Session.getInstance(properties(account, tls));
        var url = new URLName(tls ? "smtps" : "smtp", server.host(), server.port(), null, null, null);
        var line = new MarkingTransport(session, url, tls, beforeDot);
        try {
            return hand(letter, server, recipients, line, session);
        } finally {
            hangUp(line);
        }
    }

    private static void hangUp(MarkingTransport line) {
        try {
            line.close();
        } catch (MessagingException goneBefore) {
            // The outcome is known by now; a server that hangs up before our QUIT does not change it.
            assert !line.isConnected();
        }
    }

    private static Delivery hand(
            byte[] letter, Server server, List<String> recipients, MarkingTransport line, Session session) {
        try {
            line.connect(server.host(), server.port(), nullIfEmpty(server.user()), nullIfEmpty(server.password()));
            line.sendMessage(new BytesAsMessage(session, letter), addresses(recipients));
            return new Delivery.Taken(List.of());
        } catch (MarkingTransport.NotOurs gone) {
            return new Delivery.NotOurs();
        } catch (AuthenticationFailedException e) {
            return new Delivery.PutOff(said(e), List.of());
        } catch (MessagingException e) {
            return outcome(e, line, recipients);
        }
    }

    private static Delivery outcome(MessagingException e, MarkingTransport line, List<String> recipients) {
        var refused = refusals(e);
        var accepted = recipients.size() - refused.size();
        if (line.dotSent()) {
            return afterDot(e, accepted, refused);
        }
        if (refused.size() == recipients.size() && refused.stream().allMatch(Refusal::forGood)) {
            return new Delivery.Refused(refused.getFirst().reason(), refused);
        }
        return code(e) >= 500 && refused.isEmpty()
                ? new Delivery.Refused(said(e), refused)
                : new Delivery.PutOff(
                        refused.isEmpty() ? said(e) : refused.getFirst().reason(), refused);
    }

    /** The server has answered, or the line broke. */
    private static Delivery afterDot(MessagingException e, int accepted, List<Refusal> refused) {
        if (!refused.isEmpty()
                && accepted > 0
                && !(e instanceof SMTPSendFailedException failed && dotRefused(failed))) {
            return new Delivery.Taken(refused);
        }
        var code = code(e);
        if (code >= 500) {
            return new Delivery.Refused(said(e), refused);
        }
        return code >= 400 ? new Delivery.PutOff(said(e), refused) : new Delivery.Unclear(said(e));
    }

    private static boolean dotRefused(SMTPSendFailedException failed) {
        return failed.getReturnCode() >= 400 && ".".equals(failed.getCommand());
    }

    /** 0: no server said anything. */
    private static int code(MessagingException e) {
        return switch (e) {
            case SMTPSendFailedException failed -> failed.getReturnCode();
            case SMTPSenderFailedException failed -> failed.getReturnCode();
            case SMTPAddressFailedException failed -> failed.getReturnCode();
            default -> 0;
        };
    }

    private static List<Refusal> refusals(MessagingException e) {
        var refusals = new ArrayList<Refusal>();
        for (Exception next = e; next instanceof MessagingException chained; next = chained.getNextException()) {
            if (chained instanceof SMTPAddressFailedException failed) {
                refusals.add(
                        new Refusal(failed.getAddress().getAddress(), failed.getReturnCode() >= 500, said(failed)));
            }
        }
        return refusals;
    }

    private static String said(Exception e) {
        var cause = e instanceof MessagingException chained ? chained.getNextException() : null;
        var words = String.valueOf(e.getMessage()).strip();
        return cause == null || cause instanceof MessagingException ? words : words + " (" + cause.getMessage() + ")";
    }

    private static Address[] addresses(List<String> recipients) throws AddressException {
        var addresses = new Address[recipients.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = new InternetAddress(recipients.get(i), false);
        }
        return addresses;
    }

    private static Properties properties(Account account, boolean tls) {
        var server = account.smtp();
        var protocol = tls ? "mail.smtps." : "mail.smtp.";
        var properties = new Properties();
        properties.put(protocol + "from", account.address());
        properties.put(protocol + "sendpartial", "true");
        properties.put(protocol + "connectiontimeout", PATIENCE_TO_CONNECT);
        properties.put(protocol + "timeout", PATIENCE);
        properties.put(protocol + "writetimeout", PATIENCE);
        properties.put(protocol + "auth", String.valueOf(!server.user().isEmpty()));
        properties.put(protocol + "ssl.checkserveridentity", "true");
        properties.put(
                protocol + "starttls.enable", String.valueOf(server.security().equals("starttls")));
        properties.put(
                protocol + "starttls.required", String.valueOf(server.security().equals("starttls")));
        properties.put(protocol + "quitwait", "false");
        return properties;
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
