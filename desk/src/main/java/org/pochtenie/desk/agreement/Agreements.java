package org.pochtenie.desk.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All agreements, those that hold and those that held. */
@Component
public class Agreements {
    /** More than anybody reads at once. */
    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Live live;
    private final InstantSource now;

    Agreements(JdbcClient jdbc, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.live = live;
        this.now = now;
    }

    /** Something is agreed. The same words that hold already with that client are not written down twice. */
    @Transactional
    public long made(Made made) {
        var known = jdbc.sql("""
                        select id from agreement where client_id = ? and ended_at is null and lower(words) = lower(?)
                        order by id limit 1""")
                .params(made.client(), made.words().strip())
                .query(Long.class)
                .optional();
        var id = known.orElseGet(() -> insert(made));
        changed(made.conversation());
        return id;
    }

    private long insert(Made made) {
        return jdbc.sql("""
                        insert into agreement
                            (client_id, conversation_id, letter_id, talk_id, words, agreed_at, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Sql.row(
                        made.client(),
                        made.conversation(),
                        made.letter(),
                        made.talk(),
                        Sql.text(made.words()).strip(),
                        Sql.at(made.at()),
                        made.by(),
                        Sql.at(now.instant())))
                .query(Long.class)
                .single();
    }

    /** Another came instead of it; whatever holds no longer stays as it ended. */
    @Transactional
    public void superseded(long id, long by) {
        byId(id).filter(old -> id != by).ifPresent(old -> {
            jdbc.sql("update agreement set superseded_by = ?, ended_at = ? where id = ? and ended_at is null")
                    .params(by, Sql.at(now.instant()), id)
                    .update();
            changed(old.made().conversation());
        });
    }

    /** It holds no longer, and nothing came instead. */
    @Transactional
    public void ended(long id, String why) {
        byId(id).ifPresent(old -> {
            jdbc.sql("update agreement set ended_at = ?, ended_why = ? where id = ? and ended_at is null")
                    .params(Sql.at(now.instant()), Sql.text(why).strip(), id)
                    .update();
            changed(old.made().conversation());
        });
    }

    /** Whether the client finds it on his page. */
    @Transactional
    public void seenByClient(long id, boolean sees) {
        byId(id).ifPresent(agreement -> {
            jdbc.sql("update agreement set client_sees = ? where id = ?")
                    .params(sees, id)
                    .update();
            changed(agreement.made().conversation());
        });
    }

    public Optional<Agreement> byId(long id) {
        return jdbc.sql("select * from agreement where id = ?")
                .param(id)
                .query(Agreements::agreement)
                .optional();
    }

    /** All of a client, the newest first. */
    public List<Agreement> ofClient(long client) {
        return list("client_id = ? order by agreed_at desc, id desc", client);
    }

    /** Those that hold with a client, in the order in which they were written down. */
    public List<Agreement> inForce(long client) {
        return list("client_id = ? and ended_at is null order by id", client);
    }

    /** Those that the client may see on his page. */
    public List<Agreement> clientSees(long client) {
        return list("client_id = ? and client_sees and ended_at is null order by id", client);
    }

    /** Those that were made in a conversation, the newest first. */
    public List<Agreement> inConversation(long conversation) {
        return list("conversation_id = ? order by agreed_at desc, id desc", conversation);
    }

    /** Those that it replaced, the last first, and those that came of it, up to the one that holds. */
    public List<Agreement> chain(long id) {
        return jdbc.sql("""
                        with recursive earlier as (
                            select a.*, 0 as step from agreement a where a.id = :id
                            union all
                            select a.*, step - 1 from agreement a join earlier on a.superseded_by = earlier.id where step > -50
                        ), later as (
                            select a.*, 0 as step from agreement a where a.id = :id
                            union all
                            select a.*, step + 1 from agreement a join later on a.id = later.superseded_by where step < 50
                        )
                        select * from later union select * from earlier order by step desc, id desc limit 100""").param("id", id).query(Agreements::agreement).list();
    }

    /** Those with these words in any of their forms, the newest first; all of them for no words. */
    public List<Agreement> with(String words) {
        if (words.isBlank()) {
            return jdbc.sql("select * from agreement order by agreed_at desc, id desc limit " + MOST)
                    .query(Agreements::agreement)
                    .list();
        }
        return jdbc.sql("""
                        select * from agreement
                        where search @@ (websearch_to_tsquery('russian', :words) || websearch_to_tsquery('english', :words))
                        order by agreed_at desc, id desc limit\s""" + MOST)
                .param("words", Sql.text(words))
                .query(Agreements::agreement)
                .list();
    }

    /** Letters have another conversation now, and what was agreed in them with them. */
    @Transactional
    public void parted(List<Long> letters, long into) {
        jdbc.sql("update agreement set conversation_id = ? where letter_id = any(?)")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .update();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update agreement set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    private List<Agreement> list(String where, long id) {
        return jdbc.sql("select * from agreement where " + where + " limit " + MOST)
                .param(id)
                .query(Agreements::agreement)
                .list();
    }

    private void changed(@Nullable Long conversation) {
        if (conversation != null) {
            live.conversationChanged(conversation);
        }
    }

    private static Agreement agreement(ResultSet row, int n) throws SQLException {
        return new Agreement(
                row.getLong("id"),
                new Made(
                        row.getLong("client_id"),
                        Sql.longOrNull(row, "conversation_id"),
                        Sql.longOrNull(row, "letter_id"),
                        Sql.longOrNull(row, "talk_id"),
                        row.getString("words"),
                        Sql.instant(row, "agreed_at"),
                        Sql.longOrNull(row, "recorded_by")),
                Sql.longOrNull(row, "superseded_by"),
                Sql.instantOrNull(row, "ended_at"),
                row.getString("ended_why"),
                row.getBoolean("client_sees"));
    }
}
