package org.pochtenie.desk.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.card.Merge.Kind;
import org.pochtenie.desk.client.ClientsMerged;
import org.pochtenie.desk.clock.Remeasuring;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two clients or two contacts, and two of them again. */
@Component
class Merges {
    private static final String ROWS = """
            select m.*, colleague.name by_name, coalesce(case m.kind
                    when 'client' then (select name from client where id = m.from_id)
                    else (select name || ' ' || coalesce(address, '') from contact where id = m.from_id) end, '') from_name,
                (select count(*) from client_merge_row r where r.merge_id = m.id) moved
            from client_merge m left join colleague on colleague.id = m.merged_by
            where m.undone_at is null""";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final TakenParts taken;
    private final Conversations conversations;
    private final Remeasuring remeasuring;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final InstantSource now;

    Merges(
            JdbcClient jdbc,
            MovedRows moved,
            TakenParts taken,
            Conversations conversations,
            Remeasuring remeasuring,
            ApplicationEventPublisher events,
            Live live,
            InstantSource now) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.taken = taken;
        this.conversations = conversations;
        this.remeasuring = remeasuring;
        this.events = events;
        this.live = live;
        this.now = now;
    }

    /** All that is of one client becomes the other's; the number of the merge, 0 when they are one already. */
    @Transactional
    public long clients(long from, long into, long by) {
        conversations.holdArrival();
        if (from == into || !areThemselves("client", from, into)) {
            return 0;
        }
        var merge = begin(Kind.CLIENT, from, into, by);
        moved.move(merge, "client", from, into);
        moved.pointers(merge, "client", from, into);
        remember(merge, taken.client(from, into, by));
        jdbc.sql("update client set merged_into = ? where id = ?")
                .params(into, from)
                .update();
        tell(new ClientsMerged(from, into, false));
        return merge;
    }

    /** One person with two addresses; letters stay with the address from which they came. */
    @Transactional
    public long contacts(long from, long into, long by) {
        conversations.holdArrival();
        if (from == into || !areThemselves("contact", from, into)) {
            return 0;
        }
        var merge = begin(Kind.CONTACT, from, into, by);
        moved.move(merge, "contact", from, into);
        moved.pointers(merge, "contact", from, into);
        remember(merge, taken.contact(from, into, by));
        jdbc.sql("update contact set merged_into = ? where id = ?")
                .params(into, from)
                .update();
        live.changed("clients");
        return merge;
    }

    /** Two again: every row goes back that is still where it went; what has come since stays with whose letters it is. */
    @Transactional
    public boolean apart(long id, long by) {
        conversations.holdArrival();
        var found = byId(id).filter(merge -> areThemselves(Sql.word(merge.kind()), merge.into()));
        if (found.isEmpty()) {
            return false;
        }
        var merge = found.get();
        var table = Sql.word(merge.kind());
        jdbc.sql("update " + table + " set merged_into = null where id = ?")
                .param(merge.from())
                .update();
        moved.back(id, merge.from(), merge.into());
        taken.back(merge, by);
        if (merge.kind() == Kind.CLIENT) {
            moved.since(id, merge);
        }
        jdbc.sql("update client_merge set undone_by = ?, undone_at = ? where id = ?")
                .params(by, Sql.at(now.instant()), id)
                .update();
        if (merge.kind() == Kind.CLIENT) {
            tell(new ClientsMerged(merge.from(), merge.into(), true));
        }
        return true;
    }

    /** Those that hold, into that client or among his people, the newest first. */
    List<Merge> into(long client) {
        return jdbc.sql(ROWS + """
                         and (m.kind = 'client' and m.into_id = ? or m.kind = 'contact'
                            and m.into_id in (select id from contact where client_id = ?))
                        order by m.id desc limit 20""").params(client, client).query(Merges::merge).list();
    }

    Optional<Merge> byId(long id) {
        return jdbc.sql(ROWS + " and m.id = ?").param(id).query(Merges::merge).optional();
    }

    private void tell(ClientsMerged event) {
        events.publishEvent(event);
        remeasuring.soon();
        live.changed("clients");
        live.changed("today");
        live.changed("inbox");
    }

    private boolean areThemselves(String table, long... ids) {
        for (var id : ids) {
            var free = jdbc.sql("select count(*) from (select from " + table
                            + " where id = ? and merged_into is null for update) row")
                    .param(id)
                    .query(Long.class)
                    .single();
            if (free == 0) {
                return false;
            }
        }
        return true;
    }

    private long begin(Kind kind, long from, long into, long by) {
        return jdbc.sql("""
                        insert into client_merge (kind, from_id, into_id, merged_by, merged_at) values (?, ?, ?, ?, ?)
                        returning id""")
                .params(Sql.row(Sql.word(kind), from, into, by == 0 ? null : by, Sql.at(now.instant())))
                .query(Long.class)
                .single();
    }

    private void remember(long merge, String parts) {
        jdbc.sql("update client_merge set taken = ?::jsonb where id = ?")
                .params(parts, merge)
                .update();
    }

    private static Merge merge(ResultSet row, int n) throws SQLException {
        return new Merge(
                row.getLong("id"),
                Sql.constant(Kind.class, row.getString("kind")),
                row.getLong("from_id"),
                row.getLong("into_id"),
                row.getString("from_name"),
                row.getInt("moved"),
                row.getString("by_name"),
                Sql.instant(row, "merged_at"));
    }
}
