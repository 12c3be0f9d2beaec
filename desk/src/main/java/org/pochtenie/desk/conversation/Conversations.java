package org.pochtenie.desk.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All conversations: letters are received into them and read, and it is kept whose turn it is. */
@Component
public class Conversations {
    /** More letters than people look through in one conversation; older ones are reached by search. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Receiving receiving;
    private final ReadLetters reading;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Conversations(
            JdbcClient jdbc,
            JsonMapper json,
            Receiving receiving,
            Live live,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.jdbc = jdbc;
        this.receiving = receiving;
        this.reading = new ReadLetters(jdbc, json);
        this.live = live;
        this.events = events;
        this.now = now;
    }

    /** Stores a letter in its conversation; empty when the letter is here already. */
    @Transactional
    public Optional<ReceivedLetter> receive(Arrived arrived) {
        return receiveAll(List.of(arrived)).stream().findFirst();
    }

    /** Stores many letters at once, in the order given; those that are here already are left out of the answer. */
    @Transactional
    public List<ReceivedLetter> receiveAll(List<Arrived> arrived) {
        return receiving.receive(arrived);
    }

    /** The conversation, or the one into which it was merged. */
    public Optional<Conversation> byId(long id) {
        return jdbc.sql("""
                select * from conversation
                where id = (select coalesce(merged_into, id) from conversation where id = ?)""").param(id).query(Conversations::conversation).optional();
    }

    /** Several, by the numbers asked for; in place of one that was merged stands the one into which it was. */
    public Map<Long, Conversation> byIds(Collection<Long> ids) {
        var found = new HashMap<Long, Conversation>();
        jdbc.sql("""
                        select asked.id as asked_id, conversation.* from conversation asked
                        join conversation on conversation.id = coalesce(asked.merged_into, asked.id)
                        where asked.id = any(?)""").param(ids.toArray(Long[]::new)).query(row -> {
            found.put(row.getLong("asked_id"), conversation(row, 0));
        });
        return found;
    }

    /** The newest of a client. */
    public List<Conversation> ofClient(long client, int most) {
        return jdbc.sql("""
                        select * from conversation where client_id = ? and merged_into is null
                        order by last_letter_at desc limit ?""")
                .params(client, most)
                .query(Conversations::conversation)
                .list();
    }

    /** Until the transaction ends no letter is taken in: one that comes meanwhile sees what this transaction did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdArrival() {
        receiving.hold();
    }

    /** The newest letter from that address. */
    public Optional<LetterInConversation> newestFrom(String address) {
        return jdbc.sql("select id from letter where from_address = ? order by sent_at desc limit 1")
                .param(address)
                .query(Long.class)
                .optional()
                .flatMap(this::letter);
    }

    /** The letter with that Message-ID, without angle brackets. */
    public Optional<LetterInConversation> byMessageId(String messageId) {
        return jdbc.sql("select id from letter where message_id = ? order by id limit 1")
                .param(messageId)
                .query(Long.class)
                .optional()
                .flatMap(this::letter);
    }

    /** Whose conversations somebody has written in, the newest letters first; at most a few. */
    public List<Long> clientsWrittenTo(String address) {
        return jdbc.sql("""
                        select distinct client_id from (
                            select conversation_id from letter where from_address = ? order by sent_at desc limit 50) l
                        join conversation on conversation.id = l.conversation_id
                        where client_id is not null""").param(address).query(Long.class).list();
    }

    /** In which conversation each of these letters lies now. */
    public Map<Long, Long> ofLetters(Collection<Long> letters) {
        var conversations = new HashMap<Long, Long>();
        jdbc.sql("select id, conversation_id from letter where id = any(?)")
                .param(letters.toArray(Long[]::new))
                .query((row, n) -> conversations.put(row.getLong(1), row.getLong(2)))
                .list();
        return conversations;
    }

    /** The letters of a conversation, oldest first; of very many the newest. */
    public List<LetterInConversation> letters(long conversation) {
        return reading.newest(conversation, MOST);
    }

    public Optional<LetterInConversation> letter(long id) {
        return reading.read(List.of(id)).stream().findFirst();
    }

    /** The whole text of a letter, quotes and all. */
    public String text(long letter) {
        return jdbc.sql("select text from letter where id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    /** The whole texts of several letters, by their ids. */
    public Map<Long, String> texts(Collection<Long> letters) {
        var texts = new HashMap<Long, String>();
        jdbc.sql("select id, text from letter where id = any(?)")
                .param(letters.toArray(Long[]::new))
                .query((row, n) -> texts.put(row.getLong(1), row.getString(2)))
                .list();
        return texts;
    }

    @Transactional
    public Conversation waitForUs(long id, long by) {
        return change(id, by, "state = 'waiting-for-us', snoozed_until = null");
    }

    @Transactional
    public Conversation waitForClient(long id, long by) {
        return change(id, by, "state = 'waiting-for-client', snoozed_until = null");
    }

    @Transactional
    public Conversation close(long id, long by) {
        return change(id, by, "state = 'closed', snoozed_until = null");
    }

    /** Puts it away until then, or until its client writes. */
    @Transactional
    public Conversation snooze(long id, Instant until, long by) {
        return change(id, by, "snoozed_until = ?", Sql.at(until));
    }

    /** Gives it to a colleague, or to nobody. */
    @Transactional
    public Conversation assign(long id, @Nullable Long colleague, long by) {
        return change(id, by, "assignee_id = ?::bigint", colleague);
    }

    /** Says about which project of the client it is, null: about none. */
    @Transactional
    public Conversation project(long id, @Nullable Long project, long by) {
        return change(id, by, "project_id = ?::bigint", project);
    }

    /** Brings back what was put away until now or earlier; says how many. */
    @Transactional
    public int wake() {
        var due = jdbc.sql("select id from conversation where snoozed_until <= ? for update skip locked")
                .param(Sql.at(now.instant()))
                .query(Long.class)
                .list();
        due.forEach(id -> change(id, 0, "snoozed_until = null"));
        return due.size();
    }

    private Conversation change(long id, long by, String assignment, @Nullable Object... values) {
        var before = jdbc.sql("select * from conversation where id = ? for update")
                .param(id)
                .query(Conversations::conversation)
                .single();
        var statement = jdbc.sql("update conversation set " + assignment + " where id = " + id + " returning *");
        for (var value : values) {
            statement = statement.param(value);
        }
        var after = statement.query(Conversations::conversation).single();
        if (!after.equals(before)) {
            events.publishEvent(new ConversationChanged(before, after, by));
            live.conversationsChanged(List.of(id));
        }
        return after;
    }

    /** A whole row of the table. */
    public static Conversation conversation(ResultSet row, int n) throws SQLException {
        return new Conversation(
                row.getLong("id"),
                Sql.longOrNull(row, "mailbox_id"),
                Sql.longOrNull(row, "client_id"),
                row.getString("subject"),
                Sql.constant(State.class, row.getString("state")),
                Sql.instantOrNull(row, "snoozed_until"),
                Sql.longOrNull(row, "assignee_id"),
                Sql.instant(row, "last_letter_at"),
                row.getString("last_from"),
                row.getBoolean("last_ours"),
                row.getString("preview"),
                row.getInt("letters"),
                row.getBoolean("has_attachments"),
                Sql.longOrNull(row, "project_id"));
    }
}
