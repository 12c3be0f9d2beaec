package org.pochtenie.desk.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pochtenie.desk.accesskey.Pace;
import org.pochtenie.desk.signin.Colleague;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One letter that is handed in: it is acknowledged only after everything is stored. */
final class SubmissionSession implements MessageHandler {
    private static final Logger log = LoggerFactory.getLogger(SubmissionSession.class);

    private final MessageContext context;
    private final Keyholders keyholders;
    private final Gate gate;
    private final Pace pace;
    private final List<String> recipients = new ArrayList<>();

    SubmissionSession(MessageContext context, Keyholders keyholders, Gate gate, Pace pace) {
        this.context = context;
        this.keyholders = keyholders;
        this.gate = gate;
        this.pace = pace;
    }

    @Override
    public void from(String sender) throws RejectException {
        var author = author();
        if (!pace.allows(author.id())) {
            throw new RejectException(451, "4.7.1 Too many letters, try again in a minute");
        }
        try {
            if (!gate.mayWriteFrom(sender)) {
                throw new RejectException(
                        550, "5.7.1 Write from an address of the firm: " + Latin.of(sender) + " is none");
            }
        } catch (DataAccessException | CannotCreateTransactionException database) {
            throw later(database);
        }
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        if (recipient.indexOf('@') < 1) {
            throw new RejectException(553, "5.1.3 This is no address");
        }
        recipients.add(recipient.toLowerCase(Locale.ROOT));
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        int most = SubmissionListener.MOST_BYTES;
        var bytes = data.readNBytes(most + 1);
        if (bytes.length > most) {
            data.skip(Long.MAX_VALUE);
            throw new RejectException(552, "5.3.4 The letter is larger than " + (most >> 20) + " MB");
        }
        try {
            return switch (gate.take(bytes, recipients, author())) {
                case Gate.Outcome.Accepted(long outgoing) -> "2.0.0 Letter " + outgoing + " is on its way";
                case Gate.Outcome.Held(String url) -> "2.0.0 Held in the desk: " + url;
                case Gate.Outcome.Refused(int code, List<String> lines) -> throw new Refusal(code, lines);
            };
        } catch (DataAccessException | CannotCreateTransactionException database) {
            throw later(database);
        }
    }

    private Colleague author() throws RejectException {
        return keyholders.of(context).orElseThrow(() -> new RejectException(530, "5.7.0 Authentication required"));
    }

    private static RejectException later(RuntimeException failure) {
        log.warn("A letter of a colleague was put off: {}", failure.toString());
        return new RejectException(451, "4.3.0 The letter cannot be kept now, try again later");
    }

    @Override
    public void done() {}
}
