package org.pochtenie.letters.hostile;

import java.time.Instant;
import java.util.Set;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Conversations;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.SafeHtml;
import org.pochtenie.letters.SubjectLine;
import org.pochtenie.letters.authentication.Authentication;
import org.pochtenie.letters.automatic.Bounce;
import org.pochtenie.letters.automatic.Loop;
import org.pochtenie.letters.automatic.MailingList;
import org.pochtenie.letters.invitation.Answer;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.letters.protection.Protection;
import org.pochtenie.letters.tnef.Unwrapped;

/** Any bytes are a letter, always the same one, and everything can be asked of it. */
final class LetterTarget {
    private LetterTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(() -> {
            Letter letter = LetterReader.read(bytes);
            Watch.hold(letter.equals(LetterReader.read(bytes)), "read twice, two letters");
            long files =
                    letter.attachments().stream().mapToLong(Attachment::size).sum();
            Watch.hold(files <= 2L * bytes.length, "files larger than the letter");
            Watch.hold(letter.defects().size() <= 1_000, "too many defects");
            ask(letter);
        });
    }

    static void ask(Letter letter) {
        letter.automatic();
        letter.signed();
        letter.encrypted();
        letter.attachments().forEach(Attachment::safeName);
        Bounce.all(letter);
        MailingList.of(letter);
        Loop.in(letter, "mark");
        Protection.of(letter);
        Authentication.of(letter, Set.of("mx.example"));
        Conversations.Member.of(letter, "1");
        SubjectLine.withoutPrefixes(letter.subject());
        OwnText.of(letter.text()).own();
        Invitation.of(letter)
                .ifPresent(invitation ->
                        invitation.reply(new Address("A", "a@a.example"), Answer.values()[0], Instant.EPOCH));
        Unwrapped.of(letter).letter().attachments().forEach(Attachment::safeName);
        if (letter.html() != null) {
            SafeHtml.clean(letter.html(), false);
        }
    }
}
