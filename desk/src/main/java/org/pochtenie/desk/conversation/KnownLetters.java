package org.pochtenie.desk.conversation;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows before a batch of letters is stored. */
final class KnownLetters {
    private record Mark(String messageId, long conversation, boolean bears, boolean opens) {}

    private final JdbcClient jdbc;

    KnownLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else threads letters: two that answer each other must not miss each other. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('conversation'))")
                .query((row, n) -> n)
                .list();
    }

    /** Those of the letters that are not stored yet, each once. */
    List<Incoming> unknown(List<Incoming> letters) {
        Set<ByteBuffer> seen = new HashSet<>();
        jdbc.sql("select identity from letter where identity = any(?)")
                .param(Sql.bytes(letters, letter -> letter.arrived.identity()))
                .query((row, n) -> ByteBuffer.wrap(row.getBytes(1)))
                .list()
                .forEach(seen::add);
        return letters.stream()
                .filter(letter -> seen.add(ByteBuffer.wrap(letter.arrived.identity())))
                .toList();
    }

    /** The conversations that any of the letters may belong to, and the threading that knows them. */
    Threading threading(List<Incoming> letters, Map<Long, Head> heads) {
        var marks = marks(letters);
        var wanted = new TreeSet<Long>();
        marks.forEach(mark -> wanted.add(mark.conversation));
        letters.stream()
                .map(letter -> letter.arrived.conversation())
                .filter(id -> id != null)
                .forEach(wanted::add);
        heads.putAll(heads(wanted));
        var threading = new Threading();
        for (var mark : marks) {
            var head = Objects.requireNonNull(heads.get(mark.conversation)); // all of them were read above
            if (mark.bears) {
                threading.knowsLetter(mark.messageId, head);
            } else {
                threading.knowsNaming(mark.messageId, head, mark.opens);
            }
        }
        return threading;
    }

    private List<Mark> marks(List<Incoming> letters) {
        var ids = new HashSet<String>();
        for (var letter : letters) {
            ids.addAll(letter.ancestorsNearestFirst);
            if (letter.messageId != null) {
                ids.add(letter.messageId);
            }
        }
        var array = ids.toArray(String[]::new);
        return jdbc.sql("""
                select message_id, conversation_id, true as bears, false as opens from letter where message_id = any(?)
                union all
                select message_id, conversation_id, false, opens from letter_reference where message_id = any(?)
                order by conversation_id""")
                .param(array)
                .param(array)
                .query((row, n) -> new Mark(row.getString(1), row.getLong(2), row.getBoolean(3), row.getBoolean(4)))
                .list();
    }

    /** The conversation, also when none of the letters names it. */
    Head head(long id, Map<Long, Head> heads) {
        if (!heads.containsKey(id)) {
            heads.putAll(heads(List.of(id)));
        }
        return Objects.requireNonNull(heads.get(id)).itself();
    }

    private Map<Long, Head> heads(Collection<Long> ids) {
        var heads = new HashMap<Long, Head>();
        if (!ids.isEmpty()) {
            jdbc.sql("select * from conversation where id = any(?) order by id for update")
                    .param(ids.toArray(Long[]::new))
                    .query((row, n) -> {
                        var head = new Head(row.getLong("id"), false);
                        head.state = Sql.constant(State.class, row.getString("state"));
                        head.snoozedUntil = Sql.instantOrNull(row, "snoozed_until");
                        head.lastLetterAt = Sql.instant(row, "last_letter_at");
                        head.lastFrom = row.getString("last_from");
                        head.lastOurs = row.getBoolean("last_ours");
                        head.preview = row.getString("preview");
                        head.subject = row.getString("subject");
                        head.letters = row.getInt("letters");
                        head.hasAttachments = row.getBoolean("has_attachments");
                        head.mailbox = Sql.longOrNull(row, "mailbox_id");
                        head.client = Sql.longOrNull(row, "client_id");
                        return head;
                    })
                    .list()
                    .forEach(head -> heads.put(head.id, head));
        }
        return heads;
    }
}
