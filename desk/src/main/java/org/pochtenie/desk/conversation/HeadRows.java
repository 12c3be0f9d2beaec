package org.pochtenie.desk.conversation;

import java.util.Collection;
import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the heads of conversations after a batch of letters, and what their letters name. */
final class HeadRows {
    private final JdbcClient jdbc;

    HeadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Collection<Head> touched) {
        insert(touched.stream().filter(head -> head.fresh).toList());
        update(touched.stream().filter(head -> !head.fresh).toList());
    }

    private void insert(List<Head> heads) {
        if (heads.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into conversation (id, mailbox_id, client_id, subject, state, last_letter_at, last_from, preview,
                    letters, has_attachments, last_ours)
                overriding system value
                select * from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[],
                    ?::text[], ?::text[], ?::int[], ?::boolean[], ?::boolean[])""")
                .param(Sql.longs(heads, head -> head.id))
                .param(Sql.longs(heads, head -> head.mailbox))
                .param(Sql.longs(heads, head -> head.client))
                .param(Sql.texts(heads, head -> head.subject))
                .param(Sql.texts(heads, head -> Sql.word(head.state)))
                .param(Sql.instants(heads, head -> head.lastLetterAt))
                .param(Sql.texts(heads, head -> head.lastFrom))
                .param(Sql.texts(heads, head -> head.preview))
                .param(Sql.ints(heads, head -> head.letters))
                .param(Sql.flags(heads, head -> head.hasAttachments))
                .param(Sql.flags(heads, head -> head.lastOurs))
                .update();
    }

    private void update(List<Head> heads) {
        if (heads.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update conversation set mailbox_id = given.mailbox, client_id = given.client, state = given.state,
                    snoozed_until = given.snoozed_until, last_letter_at = given.last_letter_at,
                    last_from = given.last_from, preview = given.preview, letters = given.letters,
                    has_attachments = given.has_attachments, last_ours = given.last_ours
                from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[], ?::timestamptz[],
                    ?::text[], ?::text[], ?::int[], ?::boolean[], ?::boolean[])
                    as given (id, mailbox, client, state, snoozed_until, last_letter_at, last_from, preview, letters,
                        has_attachments, last_ours)
                where conversation.id = given.id""")
                .param(Sql.longs(heads, head -> head.id))
                .param(Sql.longs(heads, head -> head.mailbox))
                .param(Sql.longs(heads, head -> head.client))
                .param(Sql.texts(heads, head -> Sql.word(head.state)))
                .param(Sql.instants(heads, head -> head.snoozedUntil))
                .param(Sql.instants(heads, head -> head.lastLetterAt))
                .param(Sql.texts(heads, head -> head.lastFrom))
                .param(Sql.texts(heads, head -> head.preview))
                .param(Sql.ints(heads, head -> head.letters))
                .param(Sql.flags(heads, head -> head.hasAttachments))
                .param(Sql.flags(heads, head -> head.lastOurs))
                .update();
    }

    void name(List<Threading.Named> named) {
        if (named.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into letter_reference (message_id, conversation_id, opens)
                select * from unnest(?::text[], ?::bigint[], ?::boolean[])
                on conflict (message_id, conversation_id) do update set opens = true
                    where excluded.opens and not letter_reference.opens""")
                .param(Sql.texts(named, Threading.Named::id))
                .param(Sql.longs(named, name -> name.head().id))
                .param(Sql.flags(named, Threading.Named::opens))
                .update();
    }

    /** Everything of one conversation moves to another; the empty one stays to lead old addresses there. */
    void merge(long from, long into) {
        for (var table : List.of("letter", "note")) {
            jdbc.sql("update " + table + " set conversation_id = ? where conversation_id = ?")
                    .params(into, from)
                    .update();
        }
        jdbc.sql("""
                with gone as (delete from letter_reference where conversation_id = ? returning message_id)
                insert into letter_reference (message_id, conversation_id) select message_id, ? from gone
                on conflict do nothing""").params(from, into).update();
        jdbc.sql("update conversation set merged_into = ? where merged_into = ?")
                .params(into, from)
                .update();
        jdbc.sql("""
                update conversation set project_id = coalesce(project_id,
                    (select project_id from conversation where id = ?)) where id = ?""").params(from, into).update();
        jdbc.sql("""
                update conversation set merged_into = ?, state = 'closed', letters = 0, snoozed_until = null where id = ?""").params(into, from).update();
    }
}
