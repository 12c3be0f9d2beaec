package org.pochtenie.desk.conversation.side;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who reads and who writes right now. Pages say it every 15 seconds; who has been silent for long has gone. */
@Component
public class Presence {
    /** Somebody at a conversation. */
    public record Someone(long id, String name, boolean writing) {}

    private record Here(long conversation, List<Someone> people) {}

    private static final Duration SILENCE = Duration.ofSeconds(40);
    private static final int MOST_TOLD = 20;
    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Live live;
    private final JsonMapper json;
    private final InstantSource now;

    Presence(JdbcClient jdbc, Colleagues colleagues, Live live, JsonMapper json, InstantSource now) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.live = live;
        this.json = json;
        this.now = now;
    }

    /** A page says that its reader is still there; others are told when that is new. */
    @Transactional
    public void here(long conversation, long colleague, boolean writing) {
        var before = at(conversation);
        jdbc.sql("""
                        insert into presence (conversation_id, colleague_id, writing, until) values (?, ?, ?, ?)
                        on conflict (conversation_id, colleague_id)
                        do update set writing = excluded.writing, until = excluded.until""")
                .params(conversation, colleague, writing, Sql.at(now.instant().plus(SILENCE)))
                .update();
        tellWhenOther(conversation, before);
    }

    /** A page was left. */
    @Transactional
    public void gone(long conversation, long colleague) {
        var before = at(conversation);
        jdbc.sql("delete from presence where conversation_id = ? and colleague_id = ?")
                .params(conversation, colleague)
                .update();
        tellWhenOther(conversation, before);
    }

    public List<Someone> at(long conversation) {
        return jdbc.sql(
                        "select colleague_id, writing from presence where conversation_id = ? and until > ? order by 1 limit ?")
                .params(conversation, Sql.at(now.instant()), MOST_TOLD)
                .query((row, n) -> new Someone(row.getLong(1), name(row.getLong(1)), row.getBoolean(2)))
                .list();
    }

    private void tellWhenOther(long conversation, List<Someone> before) {
        var after = at(conversation);
        jdbc.sql("delete from presence where until <= ?")
                .param(Sql.at(now.instant()))
                .update();
        if (!after.equals(before)) {
            live.tell("presence", json.writeValueAsString(new Here(conversation, after)));
        }
    }

    private String name(long colleague) {
        return colleagues.byId(colleague).map(Colleague::name).orElse("");
    }
}
