package org.pochtenie.desk.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A finished letter for the mail library: it goes over the line byte for byte. */
@SuppressWarnings("ArrayRecordComponent")
final class BytesAsMessage extends MimeMessage {
    private final byte[] bytes;

    BytesAsMessage(Session session, byte[] bytes) throws MessagingException {
        super(session, new ByteArrayInputStream(bytes));
        this.bytes = bytes;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException {
        out.write(bytes);
    }
}
