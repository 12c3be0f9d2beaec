package org.pochtenie.desk.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.complaint.Grievance;
import org.pochtenie.rulebook.complaint.Grievances;
import org.pochtenie.rulebook.duty.ComplaintDuty;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters in which anger or a complaint was noticed; a conflict goes before the lead at once. */
@Component
public class Noticed {
    static final String CONFLICT = "conflict";

    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final AnswerTimes answerTimes;
    private final Debts debts;
    private final Lexicons lexicons;
    private final Live live;
    private final InstantSource now;

    Noticed(
            JdbcClient jdbc,
            Conversations conversations,
            AnswerTimes answerTimes,
            Debts debts,
            Lexicons lexicons,
            Live live,
            InstantSource now) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.answerTimes = answerTimes;
        this.debts = debts;
        this.lexicons = lexicons;
        this.live = live;
        this.now = now;
    }

    /**
     * A letter in which anger or a complaint was noticed.
     *
     * @param saidBy the colleague who called it so, null: the desk
     * @param seenAt when a lead had read the brief
     * @param complaint that was opened for it
     */
    public record One(
            long letter,
            long conversation,
            @Nullable Long client,
            boolean conflict,
            @Nullable Long saidBy,
            @Nullable Instant seenAt,
            @Nullable Long seenBy,
            boolean waived,
            @Nullable Long complaint) {
        /** Whether somebody has still to say what it is. */
        public boolean isNew() {
            return !waived && complaint == null;
        }
    }

    /** A letter has come that wants an answer. */
    @Transactional
    public void letterCame(ReceivedLetter received) {
        read(received.letter(), received.conversation(), received.arrived().ownText());
    }

    /** Looks for anger and complaints in a client's letter. */
    @Transactional
    public void read(long letter, long conversation, String ownText) {
        var degree = Grievances.in(ownText, lexicons.lemmas());
        if (degree != Grievance.NONE) {
            noticed(letter, conversation, degree, null);
        }
    }

    /** A colleague calls the lead to a letter. */
    @Transactional
    public void escalated(long letter, long conversation, long by) {
        noticed(letter, conversation, Grievance.CONFLICT, by);
    }

    private void noticed(long letter, long conversation, Grievance degree, @Nullable Long by) {
        var found = conversations.byId(conversation).orElseThrow();
        jdbc.sql("""
                        insert into grievance (letter_id, conversation_id, client_id, degree, noticed_at, said_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (letter_id) do update set degree = excluded.degree, said_by = excluded.said_by,
                            waived_by = null, seen_by = null, seen_at = null""")
                .params(Sql.row(letter, found.id(), found.client(), Sql.word(degree), Sql.at(now.instant()), by))
                .update();
        if (degree == Grievance.CONFLICT) {
            callTheLead(letter, found);
        }
        live.conversationChanged(found.id());
    }

    private void callTheLead(long letter, Conversation conversation) {
        var answerTime = answerTimes.of(conversation.id()).measured();
        var step = ComplaintDuty.conflict(now.instant(), answerTime);
        debts.owe(new Owed(
                CONFLICT,
                letter,
                conversation.client(),
                null, // a line of its own on the Today page, beside the one of the waiting letter
                null,
                conversation.subject(),
                step.due(),
                step.show()));
        live.tell(CONFLICT, "{\"conversation\":" + conversation.id() + ",\"letter\":" + letter + "}");
    }

    public Optional<One> byLetter(long letter) {
        return jdbc.sql("select * from grievance where letter_id = ?")
                .param(letter)
                .query(Noticed::one)
                .optional();
    }

    /** Of a conversation, the newest first. */
    public List<One> inConversation(long conversation) {
        return jdbc.sql("select * from grievance where conversation_id = ? order by letter_id desc limit 20")
                .param(conversation)
                .query(Noticed::one)
                .list();
    }

    /** A colleague says that the letter does not complain. */
    @Transactional
    public void waive(long letter, long by) {
        jdbc.sql("update grievance set waived_by = ? where letter_id = ? and complaint_id is null")
                .params(by, letter)
                .update();
        debts.dropped(CONFLICT, letter);
        byLetter(letter).ifPresent(one -> live.conversationChanged(one.conversation()));
    }

    /** A complaint was opened for it. */
    @Transactional
    public void taken(long letter, long complaint) {
        jdbc.sql("update grievance set complaint_id = ? where letter_id = ?")
                .params(complaint, letter)
                .update();
    }

    /** Letters have another conversation now. */
    @Transactional
    public void parted(List<Long> letters, long into) {
        jdbc.sql("update grievance set conversation_id = ? where letter_id = any(?)")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .update();
    }

    /** Two conversations are one. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update grievance set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    /** A lead has read the brief. */
    @Transactional
    public void seen(long letter, long by) {
        var first = jdbc.sql("update grievance set seen_by = ?, seen_at = ? where letter_id = ? and seen_at is null")
                .params(by, Sql.at(now.instant()), letter)
                .update();
        if (first > 0) {
            debts.paid(CONFLICT, letter, null);
            byLetter(letter).ifPresent(one -> live.conversationChanged(one.conversation()));
        }
    }

    private static One one(ResultSet row, int n) throws SQLException {
        return new One(
                row.getLong("letter_id"),
                row.getLong("conversation_id"),
                Sql.longOrNull(row, "client_id"),
                row.getString("degree").equals("conflict"),
                Sql.longOrNull(row, "said_by"),
                Sql.instantOrNull(row, "seen_at"),
                Sql.longOrNull(row, "seen_by"),
                Sql.longOrNull(row, "waived_by") != null,
                Sql.longOrNull(row, "complaint_id"));
    }
}
