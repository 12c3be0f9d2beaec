package org.pochtenie.desk.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One letter that is handed over: it is acknowledged only after its bytes are on disk. */
final class SmtpSession implements MessageHandler {
    private static final Logger log = LoggerFactory.getLogger(SmtpSession.class);

    private final MessageContext context;
    private final Recipients recipients;
    private final Senders senders;
    private final GroupCommit commit;
    private final SmtpLimits limits;
    private final Set<Long> mailboxes = new LinkedHashSet<>();

    SmtpSession(MessageContext context, Recipients recipients, Senders senders, GroupCommit commit, SmtpLimits limits) {
        this.context = context;
        this.recipients = recipients;
        this.senders = senders;
        this.commit = commit;
        this.limits = limits;
    }

    @Override
    public void from(String sender) throws RejectException {
        if (!senders.letter(((InetSocketAddress) context.getRemoteAddress()).getAddress())) {
            throw new RejectException(451, "4.7.1 Too many letters from your address, try again in a minute");
        }
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        try {
            mailboxes.add(recipients
                    .mailbox(recipient)
                    .orElseThrow(() -> new RejectException(550, "5.1.1 There is no such mailbox here")));
        } catch (DataAccessException | CannotCreateTransactionException database) {
            throw later(database);
        }
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException, IOException {
        var bytes = data.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            data.skip(Long.MAX_VALUE);
            throw new RejectException(552, "5.3.4 The letter is larger than " + (limits.bytes() >> 20) + " MB");
        }
        try {
            commit.store(mailboxes.stream()
                    .map(mailbox -> FoundLetter.bySmtp(bytes, mailbox))
                    .toList());
        } catch (CompletionException notStored) {
            throw later(notStored);
        }
        return null;
    }

    private static RejectException later(RuntimeException failure) {
        log.warn("A letter was put off: {}", failure.toString());
        return new RejectException(451, "4.3.0 The letter cannot be kept now, try again later");
    }

    @Override
    public void done() {}
}
