package org.pochtenie.desk.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.ComplaintStage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All complaints; how they go on is {@link Course}. */
@Component
public class Complaints {
    /** Of their debts. */
    public static final String KIND = "complaint";

    /** More than anybody reads at once. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;

    Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Complaint> byId(long id) {
        return jdbc.sql("select * from complaint where id = ?")
                .param(id)
                .query(Complaints::complaint)
                .optional();
    }

    /** Several, by their numbers. */
    Map<Long, Complaint> byIds(Collection<Long> ids) {
        return jdbc
                .sql("select * from complaint where id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(Complaints::complaint)
                .list()
                .stream()
                .collect(Collectors.toMap(Complaint::id, Function.identity()));
    }

    /** The newest of a conversation, open or not. */
    public Optional<Complaint> ofConversation(long conversation) {
        return jdbc.sql("""
                        select * from complaint where conversation_id = ? order by closed_at is null desc, id desc limit 1""").param(conversation).query(Complaints::complaint).optional();
    }

    /** Newest first. */
    public List<Complaint> ofClient(long client) {
        return jdbc.sql("select * from complaint where client_id = ? order by id desc limit 20")
                .param(client)
                .query(Complaints::complaint)
                .list();
    }

    public boolean isOpenOf(long client) {
        return jdbc.sql("select exists (select from complaint where client_id = ? and stage <> 'closed')")
                .param(client)
                .query(Boolean.class)
                .single();
    }

    /** Those that are open, the longest waiting first. */
    public List<Complaint> open() {
        return jdbc.sql("select * from complaint where stage <> 'closed' order by since, id limit " + MOST)
                .query(Complaints::complaint)
                .list();
    }

    /** Those that have ended, the newest first. */
    public List<Complaint> closed() {
        return jdbc.sql("select * from complaint where stage = 'closed' order by opened_at desc, id desc limit " + MOST)
                .query(Complaints::complaint)
                .list();
    }

    public List<ComplaintOption> options(long complaint) {
        return jdbc.sql("select id, words, chosen from complaint_option where complaint_id = ? order by id limit 20")
                .param(complaint)
                .query((row, n) ->
                        new ComplaintOption(row.getLong("id"), row.getString("words"), row.getBoolean("chosen")))
                .list();
    }

    public List<ComplaintStep> steps(long complaint) {
        return jdbc.sql("select * from complaint_step where complaint_id = ? order by id limit " + MOST)
                .param(complaint)
                .query((row, n) -> new ComplaintStep(
                        Sql.constant(ComplaintStage.class, row.getString("stage")),
                        Sql.instant(row, "at"),
                        Sql.longOrNull(row, "by_id"),
                        Sql.longOrNull(row, "letter_id"),
                        row.getString("words")))
                .list();
    }

    /** What a colleague writes down of it. */
    @Transactional
    public void describe(long id, Description said) {
        jdbc.sql("update complaint set matter = ?, cause = ?, cost = ?, minutes = ? where id = ?")
                .params(Sql.row(Sql.text(said.matter()), Sql.wordOrNull(said.cause()), said.cost(), said.minutes(), id))
                .update();
    }

    @Transactional
    public void offer(long complaint, String words) {
        jdbc.sql("insert into complaint_option (complaint_id, words) values (?, ?)")
                .params(complaint, Sql.text(words))
                .update();
    }

    /** One that is chosen stays. */
    @Transactional
    public void takeBack(long complaint, long option) {
        jdbc.sql("delete from complaint_option where id = ? and complaint_id = ? and not chosen")
                .params(option, complaint)
                .update();
    }

    /** How many days after it was done the client is asked. */
    public int askAfter() {
        return jdbc.sql("select ask_after from complaint_setting")
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void askAfter(int days) {
        jdbc.sql("update complaint_setting set ask_after = ?").param(days).update();
    }

    private static Complaint complaint(ResultSet row, int n) throws SQLException {
        var cause = row.getString("cause");
        return new Complaint(
                row.getLong("id"),
                Sql.longOrNull(row, "conversation_id"),
                Sql.longOrNull(row, "client_id"),
                Sql.longOrNull(row, "letter_id"),
                row.getString("matter"),
                cause == null ? null : Sql.constant(Cause.class, cause),
                Objects.requireNonNull(row.getBigDecimal("cost")),
                row.getInt("minutes"),
                Sql.constant(ComplaintStage.class, row.getString("stage")),
                Sql.instant(row, "since"),
                Sql.instantOrNull(row, "promised_at"),
                Sql.longOrNull(row, "owner_id"),
                Sql.instant(row, "opened_at"),
                closing(row, Sql.instantOrNull(row, "closed_at")));
    }

    private static Complaint.@Nullable Closing closing(ResultSet row, @Nullable Instant at) throws SQLException {
        return at == null
                ? null
                : new Complaint.Closing(
                        at,
                        row.getBoolean("satisfied"),
                        Sql.longOrNull(row, "closed_by"),
                        Objects.requireNonNull(row.getString("reason")));
    }
}
