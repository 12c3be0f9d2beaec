package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Defect;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.coding.Charsets;

/** Goes through the attributes of a file of this form (MS-OXTNEF section 2.1.3). */
final class TnefReader {
    private static final int SIGNATURE = 0x223E9F78;
    private static final int CODEPAGE = 0x00069007;
    private static final int SUBJECT = 0x00018004;
    private static final int BODY = 0x0002800C;
    private static final int MESSAGE_CLASS = 0x00078008;
    private static final int SENT = 0x00038005;
    private static final int RECIPIENTS = 0x00069004;
    private static final int MESSAGE_PROPERTIES = 0x00069003;
    private static final int FILE_START = 0x00069002;
    private static final int FILE_TITLE = 0x00018010;
    private static final int FILE_BYTES = 0x0006800F;
    private static final int FILE_PROPERTIES = 0x00069005;
    private static final int MOST_FILES = 1_000;
    private static final int DEEPEST = 5;

    private final int depth;
    private final boolean withFiles;
    private final Properties message = new Properties();
    private final List<EnclosedFile> files = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private Charset codepage = Charsets.LATIN;
    private boolean full;
    private byte @Nullable [] subject;
    private byte @Nullable [] body;
    private byte @Nullable [] messageClass;
    private byte @Nullable [] sent;
    private byte @Nullable [] recipients;

    private TnefReader(int depth, boolean withFiles) {
        this.depth = depth;
        this.withFiles = withFiles;
    }

    static Optional<Tnef> read(byte[] bytes, boolean withFiles) {
        return read(bytes, 0, withFiles).map(TnefReader::tnef);
    }

    static Optional<TnefReader> read(byte[] bytes, int depth, boolean withFiles) {
        Cursor cursor = new Cursor(bytes);
        if (cursor.number32() != SIGNATURE || depth > DEEPEST) {
            return Optional.empty();
        }
        cursor.skip(2);
        TnefReader reader = new TnefReader(depth, withFiles);
        while (cursor.left() >= 9) {
            reader.attribute(cursor);
        }
        if (cursor.broken() || reader.message.broken()) {
            reader.defects.add(new Defect(Kind.STRUCTURE, "winmail.dat ends too early or is broken"));
        }
        return Optional.of(reader);
    }

    private void attribute(Cursor cursor) {
        int level = cursor.number8();
        int id = cursor.number32();
        int length = cursor.number32();
        if (level == 2 && !withFiles) {
            cursor.skip(length < 0 ? cursor.left() + 1 : length);
            cursor.skip(Math.min(2, cursor.left()));
            return;
        }
        byte[] value = cursor.bytes(length);
        cursor.skip(Math.min(2, cursor.left())); // the checksum: a wrong one is no reason not to read
        if (level == 2) {
            file(id, value);
            return;
        }
        switch (id) {
            case CODEPAGE -> codepage(new Cursor(value).number32());
            case SUBJECT -> subject = value;
            case BODY -> body = value;
            case MESSAGE_CLASS -> messageClass = value;
            case SENT -> sent = value;
            case RECIPIENTS -> recipients = value;
            case MESSAGE_PROPERTIES -> message.putAll(Properties.read(value));
            default -> {}
        }
    }

    private void file(int id, byte[] value) {
        if (id == FILE_START && files.size() == MOST_FILES) {
            if (!full) {
                defects.add(new Defect(Kind.LIMIT, "more than " + MOST_FILES + " files in winmail.dat"));
            }
            full = true;
        } else if (id == FILE_START) {
            files.add(new EnclosedFile());
        }
        if (files.isEmpty() || full) {
            return;
        }
        switch (id) {
            case FILE_TITLE -> files.getLast().title = value;
            case FILE_BYTES -> files.getLast().content = value;
            case FILE_PROPERTIES -> files.getLast().properties.putAll(Properties.read(value));
            default -> {}
        }
    }

    private void codepage(int number) {
        Charset named = Codepages.of(number);
        codepage = named == null ? codepage : named;
    }

    Tnef tnef() {
        Bodies bodies = Bodies.of(message, body, codepage);
        List<Attachment> attachments = new ArrayList<>();
        for (EnclosedFile file : files) {
            Attachment attachment = file.attachment(codepage, depth);
            if (file.properties.broken()) {
                defects.add(new Defect(Kind.STRUCTURE, "a file in winmail.dat is broken"));
            }
            if (attachment != null) {
                attachments.add(attachment);
            }
        }
        Attachment meeting = withFiles ? MeetingFile.of(this) : null;
        if (meeting != null) {
            attachments.add(meeting);
        }
        return new Tnef(subjectText(), bodies.text(), bodies.html(), List.copyOf(attachments), List.copyOf(defects));
    }

    String subjectText() {
        String unicode = message.text(codepage, Properties.SUBJECT);
        String legacy = subject == null ? "" : new Property(Property.STRING8, subject).text(codepage);
        return (unicode.isEmpty() ? legacy : unicode).strip();
    }

    String text(int... ids) {
        return message.text(codepage, ids).strip();
    }

    int number(int id) {
        return message.number(id);
    }

    @Nullable
    Property property(int id) {
        return message.get(id);
    }

    /** What sort of thing it is, such as {@code IPM.Note} for a letter; empty when it does not say. */
    String messageClass() {
        String unicode = text(Properties.MESSAGE_CLASS);
        return unicode.isEmpty() && messageClass != null
                ? new Property(Property.STRING8, messageClass).text(codepage).strip()
                : unicode;
    }

    /** The address is empty, or one of Exchange's own, when no other is known. */
    Address sender() {
        String address = text(
                Properties.SENDER_SMTP, Properties.AUTHOR_SMTP, Properties.SENDER_ADDRESS, Properties.AUTHOR_ADDRESS);
        return new Address(text(Properties.SENDER_NAME, Properties.AUTHOR_NAME), address);
    }

    /** The first of these that is a point in time; the year 1970 when none is. */
    Instant moment(int... ids) {
        for (int id : ids) {
            Property time = message.get(id);
            if (time != null && time.bytes().length == 8) {
                return Moments.ofFileTime(time.bytes());
            }
        }
        return Instant.EPOCH;
    }

    /** When the letter was sent; the year 1970 when it does not say. */
    Instant sent() {
        Instant submitted = moment(Properties.SUBMITTED);
        return submitted.equals(Instant.EPOCH) && sent != null ? Moments.ofFields(sent) : submitted;
    }

    List<Address> recipients() {
        return recipients == null ? List.of() : Recipients.of(recipients, codepage);
    }
}
