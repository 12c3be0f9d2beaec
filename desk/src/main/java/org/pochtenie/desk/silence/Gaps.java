package org.pochtenie.desk.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.ContactInterval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All times that a client had to ask how the work goes. */
@Component
public class Gaps {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Live live;
    private final InstantSource now;

    Gaps(JdbcClient jdbc, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.live = live;
        this.now = now;
    }

    /** A client asked so in that letter; noted once. Whoever asks before he has heard from us at all has no gap to tell of. */
    @Transactional
    void found(Place place, long letter, String words, Instant at) {
        jdbc.sql("""
                        insert into gap (client_id, project_id, conversation_id, letter_id, words, asked_at)
                        select ?, ?, ?, ?, ?, ? from silence
                        where client_id = ? and project_id is not distinct from ?::bigint and told_at is not null
                        on conflict (letter_id) do nothing""")
                .params(Sql.row(
                        place.client(),
                        place.project(),
                        place.conversation(),
                        letter,
                        Sql.text(words),
                        Sql.at(at),
                        place.client(),
                        place.project()))
                .update();
    }

    public Optional<Gap> byId(long id) {
        return jdbc.sql("select * from gap where id = ?")
                .param(id)
                .query(Gaps::gap)
                .optional();
    }

    /** Those of a conversation of which nobody has said why, the newest first. */
    public List<Gap> openIn(long conversation) {
        return jdbc.sql("""
                        select * from gap where conversation_id = ? and cause is null and not no_gap
                        order by asked_at desc limit ?""").params(conversation, MOST).query(Gaps::gap).list();
    }

    /** Those of a client, the newest first. */
    public List<Gap> of(long client) {
        return jdbc.sql("select * from gap where client_id = ? and not no_gap order by asked_at desc limit ?")
                .params(client, MOST)
                .query(Gaps::gap)
                .list();
    }

    /** When he had to ask within the time that is remembered. */
    List<Instant> asked(long client, @Nullable Long project, Instant at) {
        return jdbc.sql("""
                        select asked_at from gap where client_id = ? and not no_gap and asked_at > ?
                            and project_id is not distinct from ?::bigint order by asked_at desc limit 1""")
                .params(Sql.row(client, Sql.at(at.minus(ContactInterval.REMEMBERED)), project))
                .query((row, n) -> Sql.instant(row, "asked_at"))
                .list();
    }

    /** A colleague says why the client had to ask. */
    @Transactional
    public void because(Gap gap, Gap.Cause cause, long by) {
        settle(gap, Sql.word(cause), false, by);
    }

    /** A colleague says that the client did not ask that. */
    @Transactional
    public void none(Gap gap, long by) {
        settle(gap, null, true, by);
    }

    private void settle(Gap gap, @Nullable String cause, boolean none, long by) {
        jdbc.sql("update gap set cause = ?, no_gap = ?, settled_by = ?, settled_at = ? where id = ?")
                .params(Sql.row(cause, none, by, Sql.at(now.instant()), gap.id()))
                .update();
        live.conversationChanged(gap.conversation());
    }

    /** Letters have another conversation now, and the gaps that they showed with them. */
    @Transactional
    void parted(List<Long> letters, long into) {
        jdbc.sql("update gap set conversation_id = ? where letter_id = any(?)")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .update();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    void moved(long from, long into) {
        jdbc.sql("update gap set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    static Gap gap(ResultSet row, int n) throws SQLException {
        var cause = row.getString("cause");
        return new Gap(
                row.getLong("id"),
                row.getLong("client_id"),
                Sql.longOrNull(row, "project_id"),
                row.getLong("conversation_id"),
                row.getLong("letter_id"),
                row.getString("words"),
                Sql.instant(row, "asked_at"),
                cause == null ? null : Sql.constant(Gap.Cause.class, cause));
    }
}
