package org.pochtenie.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.writing.ConversationIndex;
import org.pochtenie.letters.writing.HeaderChecks;

/**
 * A letter to be written by {@link LetterWriter}.
 *
 * @param from the writer
 * @param bcc never written into the letter; for the envelope only
 * @param replyTo null when answers go to {@code from}
 * @param messageId without angle brackets
 * @param inReplyTo the id answered, without angle brackets; null for a new conversation
 * @param references ids, oldest first
 * @param text the plain text; line ends may be {@code \n} or {@code \r\n}
 * @param html the same as HTML, null for a letter of plain text only
 * @param attachments files, and pictures ({@link Attachment#picture}) that the HTML names by {@code cid:}
 * @param headers further header fields, such as Thread-Index; none that is written anyway, and none of a mailing list
 * @param automatic whether {@code Auto-Submitted: auto-replied} is written (RFC 3834), so that no program answers
 */
public record OutgoingLetter(
        Address from,
        List<Address> to,
        List<Address> cc,
        List<Address> bcc,
        @Nullable Address replyTo,
        String subject,
        String messageId,
        Instant date,
        @Nullable String inReplyTo,
        List<String> references,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        List<Header> headers,
        boolean automatic) {

    /** @throws IllegalArgumentException when a line break, a NUL or a broken id stands where it could forge a header */
    public OutgoingLetter {
        HeaderChecks.check(from, to, cc, bcc, replyTo, subject);
        HeaderChecks.checkIds(messageId, inReplyTo, references);
        headers.forEach(HeaderChecks::check);
        attachments.forEach(HeaderChecks::check);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        bcc = List.copyOf(bcc);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        headers = List.copyOf(headers);
    }

    /** Everyone who is to get it, each address once. */
    public List<Address> recipients() {
        List<Address> all = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (List<Address> list : List.of(to, cc, bcc)) {
            for (Address address : list) {
                if (!seen.contains(address.address())) {
                    seen.add(address.address());
                    all.add(address);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Begins a letter; what is not set stays empty. */
    public static Builder from(Address from, String messageId, Instant date) {
        return new Builder(from, messageId, date);
    }

    /** Collects the parts of an {@link OutgoingLetter}. */
    public static final class Builder {
        private final Address from;
        private final String messageId;
        private final Instant date;
        private final List<Attachment> attachments = new ArrayList<>();
        private final List<Header> headers = new ArrayList<>();
        private List<Address> to = List.of();
        private List<Address> cc = List.of();
        private List<Address> bcc = List.of();
        private @Nullable Address replyTo;
        private String subject = "";
        private @Nullable String inReplyTo;
        private List<String> references = List.of();
        private String text = "";
        private @Nullable String html;
        private boolean automatic;

        private Builder(Address from, String messageId, Instant date) {
            this.from = from;
            this.messageId = messageId;
            this.date = date;
        }

        public Builder to(List<Address> to) {
            this.to = to;
            return this;
        }

        public Builder to(Address... to) {
            return to(List.of(to));
        }

        public Builder cc(List<Address> cc) {
            this.cc = cc;
            return this;
        }

        public Builder bcc(List<Address> bcc) {
            this.bcc = bcc;
            return this;
        }

        public Builder replyTo(@Nullable Address replyTo) {
            this.replyTo = replyTo;
            return this;
        }

        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /** Answers {@code id}, whose own ancestors, oldest first, are {@code ancestors}. */
        public Builder answers(String id, List<String> ancestors) {
            List<String> all = new ArrayList<>(ancestors);
            all.remove(id);
            all.add(id);
            this.inReplyTo = id;
            this.references = all;
            return this;
        }

        /**
         * Answers {@code letter}: its ids (RFC 5322 section 3.6.4), and Thread-Topic and Thread-Index where it has them,
         * by which Outlook threads. A letter without ids is answered as far as it can be.
         */
        public Builder answers(Letter letter) {
            List<String> ancestors = Conversations.ancestors(letter).stream()
                    .filter(HeaderChecks::id)
                    .toList();
            String id = letter.messageId();
            if (id != null && HeaderChecks.id(id)) {
                answers(id, ancestors);
            } else if (!ancestors.isEmpty()) {
                answers(ancestors.getLast(), ancestors);
            }
            letter.headers("Thread-Topic").stream()
                    .map(Header::text)
                    .filter(HeaderChecks::passable)
                    .findFirst()
                    .ifPresent(topic -> header("Thread-Topic", topic));
            String index = letter.header("Thread-Index");
            if (index != null) {
                ConversationIndex.answering(index, date, messageId.hashCode())
                        .ifPresent(longer -> header("Thread-Index", longer));
            }
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder html(@Nullable String html) {
            this.html = html;
            return this;
        }

        public Builder attach(Attachment attachment) {
            attachments.add(attachment);
            return this;
        }

        public Builder header(String name, String value) {
            headers.add(new Header(name, value));
            return this;
        }

        public Builder automatic(boolean automatic) {
            this.automatic = automatic;
            return this;
        }

        public OutgoingLetter build() {
            return new OutgoingLetter(
                    from,
                    to,
                    cc,
                    bcc,
                    replyTo,
                    subject,
                    messageId,
                    date,
                    inReplyTo,
                    references,
                    text,
                    html,
                    attachments,
                    headers,
                    automatic);
        }
    }
}
