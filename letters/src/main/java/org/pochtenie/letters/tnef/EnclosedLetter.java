package org.pochtenie.letters.tnef;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;

/** Makes a letter that any program reads of a letter within a winmail.dat. */
final class EnclosedLetter {
    /** Stands where nobody knows the address; the domain is reserved for this (RFC 6761 section 6.4). */
    private static final Address NOBODY = Address.of("unknown@winmail.invalid");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,250}");
    private static final Pattern ID = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\\w.-]{1,250}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9.+-]{1,80}/[a-z0-9.+-]{1,100}");

    private EnclosedLetter() {}

    static Attachment of(TnefReader reader, String name) {
        Tnef tnef = reader.tnef();
        String subject = oneLine(tnef.subject());
        OutgoingLetter.Builder letter = OutgoingLetter.from(from(reader), id(reader), reader.sent())
                .to(recipients(reader))
                .subject(subject)
                .text(tnef.text() == null ? "" : tnef.text())
                .html(tnef.html());
        tnef.files().forEach(file -> letter.attach(tidy(file)));
        String named = name.isEmpty() ? subject : name;
        return Attachment.file(
                named.endsWith(".eml") || named.endsWith(".msg") ? named : named + ".eml",
                "message/rfc822",
                LetterWriter.write(letter.build()));
    }

    private static Address from(TnefReader reader) {
        Address sender = reader.sender();
        boolean known = ADDRESS.matcher(sender.address()).matches();
        return new Address(oneLine(sender.name()), known ? sender.address() : NOBODY.address());
    }

    private static List<Address> recipients(TnefReader reader) {
        return reader.recipients().stream()
                .filter(address -> ADDRESS.matcher(address.address()).matches())
                .map(address -> new Address(oneLine(address.name()), address.address()))
                .toList();
    }

    private static String id(TnefReader reader) {
        String id = reader.text(Properties.MESSAGE_ID).replaceAll("[<>\\s]", "");
        return ID.matcher(id).matches()
                ? id
                : "enclosed." + Instant.EPOCH.until(reader.sent()).toMillis() + "@winmail.invalid";
    }

    private static Attachment tidy(Attachment file) {
        boolean plainId =
                file.contentId() != null && ID.matcher(file.contentId()).matches();
        return new Attachment(
                oneLine(file.name()),
                TYPE.matcher(file.type()).matches() ? file.type() : "application/octet-stream",
                file.inline() && plainId,
                plainId ? file.contentId() : null,
                file.bytes());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
