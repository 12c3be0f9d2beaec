package org.pochtenie.desk.complaint;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.ComplaintStage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How complaints go on: from stage to stage, each time with what is owed next. Whoever comes second changes nothing. */
@Component
public class Course {
    private final JdbcClient jdbc;
    private final Complaints complaints;
    private final NextStep nextStep;
    private final Debts debts;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Course(
            JdbcClient jdbc,
            Complaints complaints,
            NextStep nextStep,
            Debts debts,
            Live live,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.jdbc = jdbc;
        this.complaints = complaints;
        this.nextStep = nextStep;
        this.debts = debts;
        this.live = live;
        this.events = events;
        this.now = now;
    }

    /**
     * Somebody's word of how it goes on.
     *
     * @param by null: the client, by his link
     * @param letter that says it, null for none
     */
    public record Said(@Nullable Long by, @Nullable Long letter, String words) {
        public static Said by(long colleague, String words) {
            return new Said(colleague, null, words);
        }

        public static Said byClient(String words) {
            return new Said(null, null, words);
        }
    }

    /** Opens one; of a conversation that has an open one already, that one. */
    @Transactional
    public Complaint open(NewComplaint begun) {
        if (begun.conversation() != null) {
            jdbc.sql("select pg_advisory_xact_lock(27, ?)")
                    .param(begun.conversation().intValue())
                    .query((row, n) -> n)
                    .list();
            var open = complaints.ofConversation(begun.conversation()).filter(Complaint::isOpen);
            if (open.isPresent()) {
                return open.get();
            }
        }
        var at = Sql.at(now.instant());
        var id = jdbc.sql("""
                        insert into complaint (conversation_id, client_id, letter_id, matter, since, owner_id, opened_at, opened_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Sql.row(
                        begun.conversation(),
                        begun.client(),
                        begun.letter(),
                        Sql.text(begun.matter()),
                        at,
                        begun.owner(),
                        at,
                        begun.by()))
                .query(Long.class)
                .single();
        var opened = went(id, new Said(begun.by(), begun.letter(), ""));
        events.publishEvent(new ComplaintOpened(opened));
        return opened;
    }

    /** It goes on, from one of these stages only; false when it is elsewhere by now. */
    @Transactional
    public boolean goOn(long id, Set<ComplaintStage> from, ComplaintStage to, Said said) {
        var moved = jdbc.sql("update complaint set stage = ?, since = ? where id = ? and stage = any(?)")
                        .params(Sql.word(to), Sql.at(now.instant()), id)
                        .param(from.stream().map(Sql::word).toArray(String[]::new))
                        .update()
                > 0;
        if (moved) {
            went(id, said);
        }
        return moved;
    }

    /** The client chose what is to be done. */
    @Transactional
    public boolean choose(long id, long option, @Nullable Instant promised, Said said) {
        var known = complaints.options(id).stream().anyMatch(one -> one.id() == option);
        if (!known
                || !goOn(id, Set.of(ComplaintStage.CONFIRMED, ComplaintStage.OFFERED), ComplaintStage.CHOSEN, said)) {
            return false;
        }
        jdbc.sql("update complaint_option set chosen = id = ? where complaint_id = ?")
                .params(option, id)
                .update();
        promise(id, promised);
        return true;
    }

    /** By when what was chosen will be done. */
    @Transactional
    public void promise(long id, @Nullable Instant promised) {
        jdbc.sql("update complaint set promised_at = ? where id = ?")
                .params(Sql.row(Sql.atOrNull(promised), id))
                .update();
        complaints.byId(id).filter(Complaint::isOpen).flatMap(nextStep::of).ifPresent(debts::owe);
    }

    /** It ends: with a content client, or by a lead with his reason. */
    @Transactional
    public boolean close(long id, boolean satisfied, Said said) {
        if (!satisfied && (said.by() == null || said.words().isBlank())) {
            throw new IllegalArgumentException("A complaint ends with a content client or a lead's reason");
        }
        var at = Sql.at(now.instant());
        var closed = jdbc.sql("""
                                update complaint set stage = 'closed', since = ?, closed_at = ?, closed_by = ?, satisfied = ?, reason = ?
                                where id = ? and stage <> 'closed'""")
                        .params(Sql.row(at, at, said.by(), satisfied, satisfied ? "" : Sql.text(said.words()), id))
                        .update()
                > 0;
        if (closed) {
            events.publishEvent(new ComplaintClosed(went(id, said), satisfied));
        }
        return closed;
    }

    /** The client wrote while we waited for his word: somebody reads what he says to it. */
    @Transactional
    public void clientWrote(long conversation) {
        complaints
                .ofConversation(conversation)
                .filter(one -> one.isOpen() && one.stage().waitsForClient())
                .flatMap(one -> nextStep.read(one, now.instant()))
                .ifPresent(debts::owe);
    }

    /** Letters have another conversation now, and the complaints that they began with them: which complaints those are. */
    @Transactional
    public List<Long> parted(List<Long> letters, long into) {
        return jdbc.sql("update complaint set conversation_id = ? where letter_id = any(?) returning id")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** Two conversations are one. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update complaint set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    /** Notes the step and owes the next one. */
    private Complaint went(long id, Said said) {
        var complaint = complaints.byId(id).orElseThrow();
        jdbc.sql(
                        "insert into complaint_step (complaint_id, stage, at, by_id, letter_id, words) values (?, ?, ?, ?, ?, ?)")
                .params(Sql.row(
                        id,
                        Sql.word(complaint.stage()),
                        Sql.at(now.instant()),
                        said.by(),
                        said.letter(),
                        Sql.text(said.words())))
                .update();
        Optional.of(complaint)
                .flatMap(nextStep::of)
                .ifPresentOrElse(debts::owe, () -> debts.dropped(Complaints.KIND, id));
        if (complaint.conversation() != null) {
            live.conversationChanged(complaint.conversation());
        }
        return complaint;
    }
}
