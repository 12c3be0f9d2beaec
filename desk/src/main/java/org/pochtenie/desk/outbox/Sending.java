package org.pochtenie.desk.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.DraftAttachments;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.draft.Proofreading;
import org.pochtenie.desk.draft.Senders;
import org.pochtenie.desk.draft.VerdictJson;
import org.pochtenie.desk.question.Settled;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.letter.answer.AcknowledgesWithTime;
import org.pochtenie.rulebook.question.Coverage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What happens when an author presses "send": everything is looked at once more before the letter is queued. */
@Component
class Sending {
    /** How long a letter may be taken back. */
    static final Duration UNDO = Duration.ofSeconds(15);

    /**
     * What the author wants.
     *
     * @param reasons why a letter goes although a remark would stop it, by the remark's key
     * @param at when it is to go, null for now
     * @param seen the newest letter that he has been shown; 0: a colleague's on its way out; null: none
     */
    record Wish(
            long version,
            Map<String, String> reasons,
            @Nullable Instant at,
            @Nullable Long seen) {}

    /** What came of it. */
    sealed interface Answer {
        record Gone(Outgoing outgoing) implements Answer {}

        /** A remark stops it, and no reason was given. */
        record Held(Proofreading.Read read) implements Answer {}

        record Passed(Overtaken.By by) implements Answer {}

        /** Another tab has changed or sent it. */
        record Newer(Draft draft) implements Answer {}

        /** It cannot go so; the key of the words that say why. */
        record Wrong(String key, List<String> arguments) implements Answer {}
    }

    private final Drafts drafts;
    private final Outbox outbox;
    private final Overtaken overtaken;
    private final Proofreading proofreading;
    private final Senders senders;
    private final DraftAttachments attachments;
    private final JsonMapper json;
    private final InstantSource now;

    Sending(
            Drafts drafts,
            Outbox outbox,
            Overtaken overtaken,
            Proofreading proofreading,
            Senders senders,
            DraftAttachments attachments,
            JsonMapper json,
            InstantSource now) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.overtaken = overtaken;
        this.proofreading = proofreading;
        this.senders = senders;
        this.attachments = attachments;
        this.json = json;
        this.now = now;
    }

    Answer send(Draft draft, Colleague author, Wish wish) {
        if (draft.state() != Draft.State.OPEN || draft.version() != wish.version()) {
            return new Answer.Newer(draft);
        }
        var mistake = Addressing.mistake(draft.recipients());
        if (mistake.isPresent()) {
            return mistake.get();
        }
        var before = overtaken.by(draft);
        if (before.isPresent() && !Objects.equals(wish.seen(), before.get().letter())) {
            return new Answer.Passed(before.get());
        }
        before.ifPresent(by -> drafts.seen(draft.id(), by.letter()));
        var read = proofreading.read(draft, author);
        if (read.text().text().isBlank() && attachments.of(draft.id()).isEmpty()) {
            return new Answer.Wrong("outbox.empty", List.of());
        }
        if (read.verdict().stops().stream().anyMatch(stop -> reason(wish, stop) == null)) {
            return new Answer.Held(read);
        }
        return outbox.queue(queued(draft, author, wish, read))
                .<Answer>map(Answer.Gone::new)
                .orElseGet(() -> new Answer.Newer(drafts.byId(draft.id()).orElseThrow()));
    }

    private Queued queued(Draft draft, Colleague author, Wish wish, Proofreading.Read read) {
        var soonest = now.instant().plus(UNDO);
        var at = wish.at() == null || wish.at().isBefore(soonest) ? soonest : wish.at();
        var verdict = json.writeValueAsString(VerdictJson.of(read, Locale.of(author.language())));
        var remarks = read.verdict().remarks().stream()
                .map(remark -> new KeptRemark(
                        remark.key(),
                        remark.rule(),
                        remark.weight().name().toLowerCase(Locale.ROOT),
                        remark.words(),
                        reason(wish, remark)))
                .toList();
        return new Queued(
                draft, messageId(draft), at, verdict, remarks, settled(read), promised(read, author, now.instant()));
    }

    private String messageId(Draft draft) {
        var address = senders.of(draft.mailbox()).address();
        return UUID.randomUUID() + address.substring(address.lastIndexOf('@'));
    }

    private static @Nullable String reason(Wish wish, Remark remark) {
        var reason = wish.reasons().getOrDefault(remark.key(), "").strip();
        return reason.isEmpty() ? null : reason;
    }

    static List<Settled> settled(Proofreading.Read read) {
        return read.verdict().questions().stream()
                .filter(question -> question.state() != Coverage.State.MISSED
                        || question.asked().ticked())
                .filter(question -> question.asked().id().matches("[0-9]{1,18}"))
                .map(question -> new Settled(Long.parseLong(question.asked().id()), question.deferredUntil()))
                .toList();
    }

    /** The last of the moments for which an answer is promised, to a question or to the letter as a whole. */
    static @Nullable Instant promised(Proofreading.Read read, Colleague author, Instant now) {
        return read.verdict().questions().stream()
                .map(Coverage::deferredUntil)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .or(() -> AcknowledgesWithTime.promised(read.text().text(), now, author.zone()))
                .orElse(null);
    }
}
