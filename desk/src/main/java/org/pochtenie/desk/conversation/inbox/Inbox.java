package org.pochtenie.desk.conversation.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Doubt;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.conversation.inbox.Choice.Pile;
import org.pochtenie.desk.conversation.inbox.Choice.Whose;
import org.pochtenie.desk.plumbing.Face;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of conversations, newest first; every page of a list is one walk along an index. */
@Component
public class Inbox {
    /** Counters stop here: nobody reads larger numbers, and counting stays quick. */
    public static final int MOST = 1000;

    public static final int PAGE = 50;
    private static final String THE_END = "infinity";
    private final JdbcClient jdbc;
    private final Clients clients;
    private final Colleagues colleagues;
    private final ResponseClocks clocks;
    private final InstantSource now;

    Inbox(JdbcClient jdbc, Clients clients, Colleagues colleagues, ResponseClocks clocks, InstantSource now) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.colleagues = colleagues;
        this.clocks = clocks;
        this.now = now;
    }

    /** How many there are, at most {@link #MOST}. */
    public record Counters(Map<Whose, Integer> byWhose, Map<Pile, Integer> byPile) {}

    /** A page of the list behind the row of that key, one more than {@link #PAGE} when there are more. */
    List<InboxRow> rows(Choice choice, long me, String after) {
        var key = Key.of(after);
        var found = jdbc.sql("select * from conversation where " + choice.condition() + """
                         and (last_letter_at, id) < (:at::timestamptz, :id)
                        order by last_letter_at desc, id desc limit :most""")
                .param("me", me)
                .param("now", Sql.at(now.instant()))
                .param("at", key.at)
                .param("id", key.id)
                .param("most", PAGE + 1)
                .query(Conversations::conversation)
                .list();
        return rows(found);
    }

    private List<InboxRow> rows(List<Conversation> conversations) {
        var names = clients.names(conversations.stream()
                .map(Conversation::client)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var running = clocks.of(conversations.stream()
                .filter(conversation -> conversation.state() == State.WAITING_FOR_US)
                .map(Conversation::id)
                .toList());
        var doubts = doubts(conversations);
        var byId = colleagues.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        return conversations.stream()
                .map(conversation -> {
                    var name = names.get(conversation.client());
                    var who = name == null ? conversation.lastFrom() : name;
                    var assignee = conversation.assignee() == null ? null : byId.get(conversation.assignee());
                    return new InboxRow(
                            conversation,
                            who,
                            Face.of(who, ""),
                            assignee == null ? "" : assignee,
                            running.get(conversation.id()),
                            doubts.get(conversation.id()));
                })
                .toList();
    }

    private Map<Long, Doubt> doubts(List<Conversation> conversations) {
        var gravest = new HashMap<Long, Doubt>();
        jdbc.sql("""
                        select distinct conversation_id, doubt from letter
                        where doubt is not null and conversation_id = any(?)""")
                .param(Sql.longs(conversations, Conversation::id))
                .query((row, n) -> Map.entry(row.getLong(1), Sql.constant(Doubt.class, row.getString(2))))
                .list()
                .forEach(found -> gravest.merge(
                        found.getKey(), found.getValue(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return gravest;
    }

    Counters counters(Choice choice, long me) {
        var byWhose = new EnumMap<Whose, Integer>(Whose.class);
        var byPile = new EnumMap<Pile, Integer>(Pile.class);
        var sql = new StringBuilder("select ''");
        for (var whose : Whose.values()) {
            sql.append(counter(choice.with(whose)));
        }
        for (var pile : Pile.values()) {
            sql.append(counter(choice.with(pile)));
        }
        return jdbc.sql(sql.toString())
                .param("me", me)
                .param("now", Sql.at(now.instant()))
                .query((row, n) -> {
                    var column = 2;
                    for (var whose : Whose.values()) {
                        byWhose.put(whose, row.getInt(column++));
                    }
                    for (var pile : Pile.values()) {
                        byPile.put(pile, row.getInt(column++));
                    }
                    return new Counters(byWhose, byPile);
                })
                .single();
    }

    private static String counter(Choice choice) {
        return ", (select count(*) from (select from conversation where " + choice.condition() + " limit " + MOST
                + ") c)";
    }

    private record Key(String at, long id) {
        static Key of(String text) {
            var parts = text.split("_");
            try {
                return parts.length == 2
                        ? new Key(Instant.parse(parts[0]).toString(), Long.parseLong(parts[1]))
                        : new Key(THE_END, 0);
            } catch (DateTimeException | NumberFormatException strange) {
                return new Key(THE_END, 0);
            }
        }
    }
}
