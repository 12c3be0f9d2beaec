package org.pochtenie.desk.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.bounce.Bounces;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.conversation.SentLetter;
import org.pochtenie.desk.conversation.SentLetters;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.letters.automatic.Bounce;
import org.springframework.stereotype.Component;

/** Ties a report that a letter did not arrive, or not yet, to the letter that it tells of. */
@Component
public class Undelivered {
    private final Bounces bounces;
    private final SentLetters sentLetters;
    private final Outbox outbox;
    private final Live live;
    private final InstantSource now;

    Undelivered(Bounces bounces, SentLetters sentLetters, Outbox outbox, Live live, InstantSource now) {
        this.bounces = bounces;
        this.sentLetters = sentLetters;
        this.outbox = outbox;
        this.live = live;
        this.now = now;
    }

    /** A report has come. Of a letter that is not ours it is kept, and nobody is told; nor of history. */
    public void reported(ReceivedLetter report) {
        for (var bounce : Bounce.all(report.arrived().letter())) {
            var named = bounce.originalMessageId();
            if (named != null) {
                tie(report, bounce, named, false);
            } else {
                tieByRecipient(report, bounce);
            }
        }
    }

    /** Some servers return neither the letter nor its headers: then it is the last one to that address. */
    private void tieByRecipient(ReceivedLetter report, Bounce bounce) {
        var arrived = report.arrived();
        var reported = arrived.history() ? arrived.came() : now.instant();
        var fitting = bounce.recipient().isEmpty()
                ? Optional.<SentLetter>empty()
                : sentLetters.lastTo(bounce.recipient(), reported);
        tie(report, bounce, fitting.map(SentLetter::messageId).orElse(null), true);
        if (!arrived.history()) {
            fitting.ifPresent(letter -> live.conversationChanged(letter.conversation()));
        }
    }

    /** Its own date, unless that lies in the future. */
    private static Instant written(Arrived arrived) {
        var date = arrived.letter().date();
        return date == null || date.isAfter(arrived.came()) ? arrived.came() : date;
    }

    private void tie(ReceivedLetter report, Bounce bounce, @Nullable String messageId, boolean guessed) {
        var arrived = report.arrived();
        bounces.keep(report.letter(), bounce, messageId, guessed, written(arrived));
        if (messageId != null && !arrived.history()) {
            var reason = (bounce.status() + " " + bounce.reason()).strip();
            outbox.bounced(messageId, bounce.recipient(), bounce.permanent(), reason);
        }
    }
}
