package org.pochtenie.desk.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of a client, his and ours, on his timeline. */
@Component
class LettersOnTimeline implements TimelineSource {
    private final JdbcClient jdbc;

    LettersOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "letter";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        var before = Sql.at(stretch.before());
        return jdbc.sql("""
                        select letter.*, c.subject conversation_subject from conversation c cross join lateral (
                            select id, conversation_id, sent_at, direction, from_name, from_address, preview from letter
                            where conversation_id = c.id and kind <> 'bounce'
                                and sent_at <= ? and (sent_at, id) < (?, ?)
                            order by sent_at desc, id desc limit ?) letter
                        where c.client_id = ? order by letter.sent_at desc, letter.id desc limit ?""")
                .params(before, before, stretch.beforeId(), stretch.most(), stretch.client(), stretch.most())
                .query(LettersOnTimeline::happened)
                .list();
    }

    private static Happened happened(ResultSet row, int n) throws SQLException {
        var name = row.getString("from_name");
        boolean ours = row.getString("direction").equals("out");
        return new Happened(
                Sql.instant(row, "sent_at"),
                row.getLong("id"),
                ours ? "send" : "envelope",
                name.isEmpty() ? row.getString("from_address") : name,
                row.getString("conversation_subject"),
                row.getString("preview"),
                "/conversations/" + row.getLong("conversation_id") + "#letter-" + row.getLong("id"));
    }
}
