package org.pochtenie.letters.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.OutgoingLetter;

/** The headers of a letter: who, to whom, when, about what and in answer to what. */
final class LetterHead {
    /** Older ids are dropped from the middle: some servers refuse headers of more than 10 kB. */
    private static final int MOST_REFERENCES = 60;

    private static final int LONGEST_REFERENCES = 7_000;
    private static final Pattern INDEX = Pattern.compile("[A-Za-z0-9+/=]{1,900}");

    private LetterHead() {}

    /** As they stand before the headers of the body. */
    static byte[] of(OutgoingLetter letter) {
        HeaderOutput headers = new HeaderOutput();
        headers.date(letter.date());
        headers.addresses("From", List.of(letter.from()));
        headers.addresses("To", letter.to());
        headers.addresses("Cc", letter.cc());
        if (letter.replyTo() != null) {
            headers.addresses("Reply-To", List.of(letter.replyTo()));
        }
        headers.text("Subject", letter.subject());
        headers.ids("Message-ID", List.of(letter.messageId()));
        if (letter.inReplyTo() != null) {
            headers.ids("In-Reply-To", List.of(letter.inReplyTo()));
        }
        if (!letter.references().isEmpty()) {
            headers.ids("References", references(letter.references()));
        }
        if (letter.automatic()) {
            headers.text("Auto-Submitted", "auto-replied");
            headers.text("X-Auto-Response-Suppress", "All");
        }
        for (Header header : letter.headers()) {
            further(headers, header);
        }
        headers.text("MIME-Version", "1.0");
        return headers.bytes();
    }

    /** An index is base64 and no words: encoded or broken it would not be understood. */
    private static void further(HeaderOutput headers, Header header) {
        if (header.is("Thread-Index") && INDEX.matcher(header.value()).matches()) {
            headers.field(header.name(), List.of(header.value()));
        } else {
            headers.text(header.name(), header.value());
        }
    }

    /** The root and the nearest are what programs thread by. */
    private static List<String> references(List<String> all) {
        List<String> kept = new ArrayList<>();
        int size = all.getFirst().length();
        for (String id : all.subList(1, all.size()).reversed()) {
            size += id.length() + 3;
            if (kept.size() == MOST_REFERENCES - 1 || size > LONGEST_REFERENCES && !kept.isEmpty()) {
                break;
            }
            kept.addFirst(id);
        }
        kept.addFirst(all.getFirst());
        return kept;
    }
}
