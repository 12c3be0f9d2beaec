package org.pochtenie.desk.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An SMTP client that makes a mark before the dot that ends a letter.
 *
 * <p>Before the dot the server cannot have the letter, after it the server may have: whoever finds the mark and no
 * outcome must not send again by himself.
 */
final class MarkingTransport extends SMTPTransport {
    private final BooleanSupplier mark;
    private boolean dotSent;

    /** @param mark false: the letter is no longer ours to send, and the line is cut before the dot */
    MarkingTransport(Session session, URLName server, boolean tls, BooleanSupplier mark) {
        super(session, server, tls ? "smtps" : "smtp", tls);
        this.mark = mark;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!mark.getAsBoolean()) {
            throw new NotOurs();
        }
        dotSent = true;
        super.finishData();
    }

    boolean dotSent() {
        return dotSent;
    }

    /** Somebody else has the letter in hand. */
    static final class NotOurs extends MessagingException {
        private static final long serialVersionUID = 1;
    }
}
