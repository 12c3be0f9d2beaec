package org.pochtenie.desk.question;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.question.Coverage;
import org.springframework.stereotype.Component;

/**
 * Judges which questions a letter of ours answers where its author was not asked: one written outside of the desk, on a telephone
 * for instance, and one that gives an answer before the time for which it was promised.
 */
@Component
public class AnsweredElsewhere {
    private final Questions questions;
    private final Guard guard;
    private final Profiles profiles;
    private final ZoneId zone;

    AnsweredElsewhere(Questions questions, Guard guard, Profiles profiles, Settings settings) {
        this.questions = questions;
        this.guard = guard;
        this.profiles = profiles;
        this.zone = settings.zone();
    }

    /** Settles what the letter answers or puts off; what it passes over stays open. */
    public void by(long conversation, long letter, String ownText, Instant written) {
        var open = questions.open(conversation).stream()
                .filter(question -> !question.askedAt().isAfter(written)) // the Sent folder may be read last
                .toList();
        var settled = coverage(open, ownText, written).stream()
                .filter(question -> question.state() != Coverage.State.MISSED)
                .map(question -> new Settled(Long.parseLong(question.asked().id()), question.deferredUntil()))
                .toList();
        questions.settled(conversation, letter, settled);
    }

    /** A letter written here is not asked about answers that are promised for later; it may give them nevertheless. */
    public void early(long conversation, long letter, String ownText, Instant written) {
        var putOff = questions.open(conversation).stream()
                .filter(question -> question.deferredUntil() != null
                        && question.deferredUntil().isAfter(written))
                .toList();
        var settled = coverage(putOff, ownText, written).stream()
                .filter(question -> question.state() == Coverage.State.ANSWERED && !question.weak())
                .map(question -> new Settled(Long.parseLong(question.asked().id()), null))
                .toList();
        questions.settled(conversation, letter, settled);
    }

    private List<Coverage> coverage(List<KeptQuestion> open, String ownText, Instant written) {
        if (open.isEmpty()) {
            return List.of();
        }
        var asked = open.stream().map(question -> question.asked(false)).toList();
        var nobody = new Person("", "");
        var draft = new Draft(Kind.REPLY, nobody, List.of(), List.of(), "", ownText, List.of(), null, written, zone);
        var so = new ConversationSoFar(List.of(), ConversationSoFar.NONE.client(), "", asked);
        return guard.read(draft, so, profiles.of(null, null)).questions();
    }
}
