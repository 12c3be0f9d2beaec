package org.pochtenie.desk.feedback;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.WantedAnswer;
import org.pochtenie.desk.complaint.Complaints;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.feedback.Feedback.Occasion;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.duty.FeedbackDuty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When clients are asked how they find us: each has at most one question ahead of him. */
@Component
public class AskingClients {
    private final Feedbacks feedbacks;
    private final Complaints complaints;
    private final AnswerTimes answerTimes;
    private final Debts debts;
    private final Settings settings;
    private final Texts texts;
    private final InstantSource now;

    AskingClients(
            Feedbacks feedbacks,
            Complaints complaints,
            AnswerTimes answerTimes,
            Debts debts,
            Settings settings,
            Texts texts,
            InstantSource now) {
        this.feedbacks = feedbacks;
        this.complaints = complaints;
        this.answerTimes = answerTimes;
        this.debts = debts;
        this.settings = settings;
        this.texts = texts;
        this.now = now;
    }

    /** We wrote to a client: from the first letter on he is asked on schedule. */
    @Transactional
    public void wrote(long client, long conversation) {
        if (feedbacks.waiting(client).isEmpty() && feedbacks.everyDays(client) > 0) {
            feedbacks.begin(client, conversation, feedbacks.lastAsked(client).orElse(now.instant()));
            scheduled(client);
        }
    }

    /** He confirmed a result, or his complaint is settled: he is asked now, unless that would be the second time. */
    @Transactional
    public void afterResult(long client, @Nullable Long conversation, Occasion occasion) {
        var waiting = feedbacks.waiting(client);
        var wanted = answerTime(conversation);
        FeedbackDuty.afterResult(
                        now.instant(),
                        feedbacks.lastAsked(client).orElse(null),
                        feedbacks.everyDays(client),
                        complaints.isOpenOf(client),
                        wanted.measured().calendar(),
                        wanted.calendar().zone())
                .ifPresent(at -> {
                    var id = waiting.map(Feedback::id)
                            .orElseGet(() -> feedbacks.begin(client, conversation, now.instant()));
                    ask(id, occasion, at);
                });
    }

    /** Something of his changed (a complaint opened or ended, his wish): his next question gets its time anew. */
    @Transactional
    public void scheduled(long client) {
        feedbacks.waiting(client).ifPresent(waiting -> {
            var wanted = answerTime(waiting.conversation());
            var at = FeedbackDuty.scheduled(
                    feedbacks.lastAsked(client).orElse(waiting.since()),
                    feedbacks.everyDays(client),
                    complaints.isOpenOf(client),
                    wanted.measured().calendar(),
                    wanted.calendar().zone());
            at.ifPresentOrElse(moment -> ask(waiting.id(), Occasion.SCHEDULE, moment), () -> {
                feedbacks.askAt(waiting.id(), Occasion.SCHEDULE, null);
                debts.dropped(Feedbacks.KIND, waiting.id());
            });
        });
    }

    /** The firm asks that often from now on; 0: never. Whoever has a wish of his own keeps it. */
    @Transactional
    public void usually(int days) {
        feedbacks.usually(days);
        feedbacks.askedAsUsual().forEach(this::scheduled);
    }

    /** The question is on its way; the next comes an interval later. */
    @Transactional
    public void asked(Feedback feedback, long letter) {
        feedbacks.asked(feedback.id(), letter, now.instant());
        if (feedbacks.everyDays(feedback.client()) > 0) {
            feedbacks.begin(feedback.client(), feedback.conversation(), now.instant());
            scheduled(feedback.client());
        }
    }

    /** Nobody asks this time; the next question comes an interval later. */
    @Transactional
    public void skipped(Feedback feedback) {
        feedbacks.drop(feedback.id(), now.instant());
        debts.dropped(Feedbacks.KIND, feedback.id());
        feedbacks.begin(feedback.client(), feedback.conversation(), now.instant());
        scheduled(feedback.client());
    }

    /** Two clients are one: one question is enough. */
    @Transactional
    public void merged(long client) {
        feedbacks
                .waiting(client)
                .ifPresent(first -> feedbacks.ofClient(client).stream()
                        .filter(other -> other.askedAt() == null && other.id() != first.id())
                        .forEach(other -> {
                            feedbacks.drop(other.id(), now.instant());
                            debts.dropped(Feedbacks.KIND, other.id());
                        }));
        scheduled(client);
    }

    private void ask(long id, Occasion occasion, Instant at) {
        feedbacks.askAt(id, occasion, at);
        var feedback = feedbacks.byId(id).orElseThrow();
        var measured = answerTime(feedback.conversation()).measured();
        debts.owe(new Owed(
                Feedbacks.KIND,
                id,
                feedback.client(),
                null,
                null,
                texts.of(settings.language(), "feedback.owed." + occasion.name().toLowerCase(java.util.Locale.ROOT)),
                measured.calendar().plus(at, measured.limit()),
                at));
    }

    private WantedAnswer answerTime(@Nullable Long conversation) {
        return Optional.ofNullable(conversation)
                .map(answerTimes::of)
                .orElseGet(() -> answerTimes.all().getFirst());
    }
}
