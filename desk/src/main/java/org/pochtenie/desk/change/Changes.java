package org.pochtenie.desk.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All changes that clients have asked for. */
@Component
public class Changes {
    /** What is owed for a change. */
    public static final String KIND = Proposals.KIND;

    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Live live;
    private final InstantSource now;

    Changes(JdbcClient jdbc, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.live = live;
        this.now = now;
    }

    /** He wants something otherwise. */
    @Transactional
    public Change asked(Asked asked) {
        var id = jdbc.sql("""
                        insert into change_request (client_id, conversation_id, letter_id, words, asked_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(Sql.row(
                        asked.client(),
                        asked.conversation(),
                        asked.letter(),
                        Sql.text(asked.words()).strip(),
                        Sql.at(asked.at()),
                        asked.by()))
                .query(Long.class)
                .single();
        return changed(id);
    }

    /** Keeps what is known of it and what we propose; nothing is changed any more once he has chosen. */
    @Transactional
    public Change prepared(long id, Reason reason, List<Option> options) {
        var open = jdbc.sql("""
                        update change_request set why = ?, measure = ?, agreement_id = ? where id = ? and ended_at is null""")
                .params(Sql.row(Sql.text(reason.why()), Sql.text(reason.measure()), reason.agreement(), id))
                .update();
        if (open > 0) {
            jdbc.sql("delete from change_option where change_id = ? and position > ?")
                    .params(id, options.size())
                    .update();
            options.forEach(option -> keep(id, option));
        }
        return changed(id);
    }

    /** The number of an option stays while its words are worked on: its link may be in a letter. */
    private void keep(long change, Option option) {
        jdbc.sql("""
                        insert into change_option (change_id, position, words, day, price, reason, advised)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (change_id, position) do update set words = excluded.words, day = excluded.day,
                            price = excluded.price, reason = excluded.reason, advised = excluded.advised""")
                .params(Sql.row(
                        change,
                        option.position(),
                        Sql.text(option.words()),
                        option.day(),
                        Sql.text(option.price()),
                        Sql.text(option.reason()),
                        option.advised()))
                .update();
    }

    /** Our proposal is sent. */
    @Transactional
    public Change proposed(long id, long letter) {
        jdbc.sql("""
                        update change_request set state = 'proposed', proposed_at = ?, proposed_by = ?
                        where id = ? and state in ('asked', 'proposed')""").params(Sql.at(now.instant()), letter, id).update();
        return changed(id);
    }

    /** A letter of his seems to take that option of what is proposed in its conversation. */
    @Transactional
    void replied(long id, long letter, int position) {
        jdbc.sql("update change_request set reply_id = ?, reply_option = ? where id = ? and state = 'proposed'")
                .params(letter, position, id)
                .update();
        changed(id);
    }

    /** He has chosen; false when he had before, or when it was dropped. */
    @Transactional
    boolean chosen(Change change, Option option, String by) {
        var first = jdbc.sql("""
                        update change_request set state = 'chosen', chosen_by = ?, ended_at = ?
                        where id = ? and state = 'proposed'""").params(by, Sql.at(now.instant()), change.id()).update();
        if (first > 0) {
            jdbc.sql("update change_option set chosen = true where id = ?")
                    .param(option.id())
                    .update();
        }
        return first > 0;
    }

    /** What is agreed now. */
    @Transactional
    void agreed(long id, long agreement) {
        jdbc.sql("update change_request set new_agreement_id = ? where id = ?")
                .params(agreement, id)
                .update();
        changed(id);
    }

    /** It stays as it was. */
    @Transactional
    Change dropped(long id, String why) {
        jdbc.sql("""
                        update change_request set state = 'dropped', ended_why = ?, ended_at = ?
                        where id = ? and state in ('asked', 'proposed')""").params(Sql.text(why).strip(), Sql.at(now.instant()), id).update();
        return changed(id);
    }

    public Optional<Change> byId(long id) {
        return list("id = ?", id).stream().findFirst();
    }

    /** The change of which that is an option. */
    Optional<Change> ofOption(long option) {
        return list("id = (select change_id from change_option where id = ?)", option).stream()
                .findFirst();
    }

    /** Those of a client, the newest first. */
    public List<Change> ofClient(long client) {
        return list("client_id = ? order by id desc", client);
    }

    /** Those of a conversation, the newest first. */
    public List<Change> inConversation(long conversation) {
        return list("conversation_id = ? order by id desc", conversation);
    }

    /** All that wait for our proposal or for a choice, the oldest first. */
    public List<Change> open() {
        return list("ended_at is null and ? = ? order by asked_at", 0, 0);
    }

    /** Letters have another conversation now, and the changes that they ask for with them: which changes those are. */
    @Transactional
    public List<Long> parted(List<Long> letters, long into) {
        jdbc.sql("update change_hint set conversation_id = ? where letter_id = any(?)")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .update();
        return jdbc.sql("update change_request set conversation_id = ? where letter_id = any(?) returning id")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update change_request set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
        jdbc.sql("update change_hint set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    private Change changed(long id) {
        var change = byId(id).orElseThrow();
        if (change.asked().conversation() != null) {
            live.conversationChanged(change.asked().conversation());
        }
        return change;
    }

    private List<Change> list(String where, Object... values) {
        return jdbc.sql("select * from change_request where " + where + " limit " + MOST)
                .params(values)
                .query(this::change)
                .list();
    }

    private List<Option> options(long change) {
        return jdbc.sql("select * from change_option where change_id = ? order by position")
                .param(change)
                .query((row, n) -> new Option(
                        row.getLong("id"),
                        row.getInt("position"),
                        row.getString("words"),
                        row.getObject("day", LocalDate.class),
                        row.getString("price"),
                        row.getString("reason"),
                        row.getBoolean("advised"),
                        row.getBoolean("chosen")))
                .list();
    }

    private Change change(ResultSet row, int n) throws SQLException {
        return new Change(
                row.getLong("id"),
                new Asked(
                        row.getLong("client_id"),
                        Sql.longOrNull(row, "conversation_id"),
                        Sql.longOrNull(row, "letter_id"),
                        row.getString("words"),
                        Sql.instant(row, "asked_at"),
                        row.getLong("recorded_by")),
                new Reason(row.getString("why"), row.getString("measure"), Sql.longOrNull(row, "agreement_id")),
                Change.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Sql.instantOrNull(row, "proposed_at"),
                Sql.longOrNull(row, "proposed_by"),
                row.getObject("reply_option", Integer.class),
                row.getString("ended_why"),
                Sql.longOrNull(row, "new_agreement_id"),
                options(row.getLong("id")));
    }
}
