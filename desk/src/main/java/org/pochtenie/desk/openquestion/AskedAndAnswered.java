package org.pochtenie.desk.openquestion;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.coverage.Answers;
import org.pochtenie.rulebook.coverage.SameMatter;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.duty.BareThanks;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.Questions;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads off our letters what they ask the client, and off his what he has answered. */
@Component
public class AskedAndAnswered {
    private final OurQuestions ours;
    private final org.pochtenie.desk.question.Questions clients;
    private final Reminding reminding;
    private final Conversations conversations;
    private final Colleagues colleagues;
    private final Guard guard;
    private final ZoneId zone;

    AskedAndAnswered(
            OurQuestions ours,
            org.pochtenie.desk.question.Questions clients,
            Reminding reminding,
            Conversations conversations,
            Colleagues colleagues,
            Guard guard,
            Settings settings) {
        this.ours = ours;
        this.clients = clients;
        this.reminding = reminding;
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.guard = guard;
        this.zone = settings.zone();
    }

    /** A letter of ours has gone, from here or from elsewhere. */
    @Transactional
    public void weWrote(long letter) {
        conversations.letter(letter).ifPresent(this::weWrote);
    }

    private void weWrote(LetterInConversation letter) {
        var author = Optional.ofNullable(letter.author()).flatMap(colleagues::byId);
        var its = author.map(Colleague::zone).orElse(zone);
        var text = LetterText.of(letter.ownText(), guard.lexicons().lemmas());
        // One of the history came to us long after it was written.
        var at = letter.sent().isBefore(letter.came()) ? letter.sent() : letter.came();
        var known = ours.waitingIn(letter.conversation());
        var repeated = new HashSet<Long>();
        int position = 0;
        for (var question : asked(letter, text)) {
            position++;
            var before = known.stream()
                    .filter(one -> isSame(one.question(), question))
                    .findFirst();
            if (before.isPresent()) {
                repeated.add(before.get().id());
            } else {
                ours.asked(new OurQuestions.New(
                        letter.conversation(),
                        letter.id(),
                        position,
                        letter.author(),
                        at,
                        askBy(sentence(question, text), at, its),
                        question));
            }
        }
        repeated.forEach(id -> ours.repeated(id, at));
        reminding.look(letter.conversation());
    }

    /** What is asked of the client; his own questions that an answer repeats are not. */
    private List<Question> asked(LetterInConversation letter, LetterText text) {
        var his = clients.of(letter.conversation()).stream()
                .map(KeptQuestion::question)
                .map(AskedAndAnswered::folded)
                .collect(Collectors.toSet());
        return Questions.in(text).stream()
                .filter(question -> Questions.anyDue(List.of(question)))
                .filter(question -> !Invitation.has(text, question.start()))
                .filter(question -> !his.contains(folded(question)))
                .toList();
    }

    private static String folded(Question question) {
        return Words.fold(question.shortForm()).replaceAll("[\\p{P}\\s]+", " ").strip();
    }

    private boolean isSame(Question one, Question other) {
        return folded(one).equals(folded(other))
                || one.kind() == other.kind() && SameMatter.of(one.text(), other.text(), Set.of(), guard.lexicons());
    }

    /** «Напишите до среды, какой вариант удобнее»: the date stands beside the question. */
    private static String sentence(Question question, LetterText text) {
        return text.body().stream()
                .filter(sentence -> sentence.start() <= question.start() && question.end() <= sentence.end())
                .map(sentence -> text.text().substring(sentence.start(), sentence.end()))
                .findFirst()
                .orElse(question.text());
    }

    private static @Nullable Instant askBy(String words, Instant at, ZoneId zone) {
        return Dates.in(words, at, zone).stream()
                .map(Moment::at)
                .filter(moment -> moment.isAfter(at))
                .findFirst()
                .orElse(null);
    }

    /** The client has written: what he answers is answered, what he puts off has its time, the rest stays open. */
    @Transactional
    public void clientWrote(ReceivedLetter received) {
        var arrived = received.arrived();
        var open = ours.waitingIn(received.conversation());
        if (open.isEmpty() || BareThanks.is(arrived.ownText())) {
            return;
        }
        var lexicons = guard.lexicons();
        var letter = LetterText.of(arrived.ownText(), lexicons.lemmas());
        var asked = open.stream().map(OurQuestion::asAsked).toList();
        var language = Language.of(arrived.ownText(), Language.RU);
        for (var coverage : Answers.to(asked, letter, language, lexicons, arrived.came(), zone)) {
            settle(Long.parseLong(coverage.asked().id()), coverage, received.letter());
        }
        reminding.look(received.conversation());
    }

    private void settle(long id, Coverage coverage, long letter) {
        var until = coverage.deferredUntil();
        if (coverage.state() == Coverage.State.ANSWERED) {
            ours.answered(id, letter);
        } else if (until != null) {
            ours.putOff(id, until);
        } else if (coverage.weak()) {
            ours.perhapsAnswered(id, letter);
        }
    }

    /** Letters have another conversation now, and what we asked in them with them. */
    @Transactional
    public void parted(List<Long> letters, long from, long into) {
        ours.parted(letters, into);
        reminding.look(from);
        reminding.look(into);
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void merged(long from, long into) {
        ours.merged(from, into);
        reminding.forget(from);
        reminding.look(into);
    }
}
