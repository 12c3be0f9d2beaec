package org.pochtenie.desk.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All letters that are being written. A draft belongs to its author; nobody else sees it. */
@Component
public class Drafts {
    private static final TypeReference<Set<Long>> IDS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource now;

    Drafts(JdbcClient jdbc, JsonMapper json, InstantSource now) {
        this.jdbc = jdbc;
        this.json = json;
        this.now = now;
    }

    /**
     * The author's open draft in that conversation, begun now if there is none. While nothing is typed in it, it
     * follows the conversation: new people and newer letters.
     */
    @Transactional
    public Draft begin(Beginning beginning, long author) {
        var kind = beginning.conversation() == null ? Draft.Kind.NEW : Draft.Kind.REPLY;
        var id = jdbc.sql("""
                        insert into draft
                            (conversation_id, answers_letter_id, mailbox_id, author_id, kind, recipients, subject, touched_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        on conflict (author_id, conversation_id) where state = 'open' and conversation_id is not null
                        do update set
                            answers_letter_id = case when draft.version = 1 then excluded.answers_letter_id else draft.answers_letter_id end,
                            recipients = case when draft.version = 1 then excluded.recipients else draft.recipients end,
                            subject = case when draft.version = 1 then excluded.subject else draft.subject end
                        returning id""")
                .params(Sql.row(
                        beginning.conversation(),
                        beginning.answersLetter(),
                        beginning.mailbox(),
                        author,
                        kind.word(),
                        json.writeValueAsString(beginning.recipients()),
                        Sql.text(beginning.subject()),
                        Sql.at(now.instant())))
                .query(Long.class)
                .single();
        return byId(id).orElseThrow();
    }

    public Optional<Draft> byId(long id) {
        return jdbc.sql("select * from draft where id = ?")
                .param(id)
                .query(this::draft)
                .optional();
    }

    /** The draft, if it is this colleague's own. */
    public Optional<Draft> own(long id, long author) {
        return byId(id).filter(draft -> draft.author() == author);
    }

    /** What a colleague has begun and not finished, the newest first; drafts in which nothing was typed are left out. */
    public List<Draft> openOf(long author) {
        return jdbc.sql(
                        "select * from draft where author_id = ? and state = 'open' and version > 1 order by touched_at desc")
                .param(author)
                .query(this::draft)
                .list();
    }

    /** Keeps what was typed; empty when the draft has moved on since, or is no longer open. */
    Optional<Draft> save(Draft draft, Change change) {
        var subject = draft.isReply() ? draft.subject() : change.subject();
        return jdbc.sql("""
                        update draft set recipients = ?::jsonb, subject = ?, html = ?, ticked = ?::jsonb,
                            version = version + 1, touched_at = ?
                        where id = ? and version = ? and state = 'open' returning *""")
                .params(
                        json.writeValueAsString(change.recipients()),
                        Sql.text(subject),
                        Sql.text(EditorHtml.cleaned(change.html())),
                        json.writeValueAsString(change.ticked()),
                        Sql.at(now.instant()),
                        draft.id(),
                        change.version())
                .query(this::draft)
                .optional();
    }

    /** The mailbox from which a new letter goes. */
    void from(long draft, long mailbox) {
        jdbc.sql("update draft set mailbox_id = ? where id = ? and kind = 'new' and state = 'open'")
                .params(mailbox, draft)
                .update();
    }

    /** Its author has looked at everything up to this letter. */
    public void seen(long draft, long letter) {
        jdbc.sql("update draft set answers_letter_id = greatest(answers_letter_id, ?) where id = ?")
                .params(letter, draft)
                .update();
    }

    /** Moves to another state; false when somebody was quicker. */
    public boolean turn(long draft, Draft.State from, Draft.State to) {
        return jdbc.sql("update draft set state = ?, touched_at = ? where id = ? and state = ?")
                        .params(to.word(), Sql.at(now.instant()), draft, from.word())
                        .update()
                == 1;
    }

    /** The same, if the draft is still the one that was looked at. */
    public boolean turn(long draft, long version, Draft.State from, Draft.State to) {
        return jdbc.sql("update draft set state = ?, touched_at = ? where id = ? and version = ? and state = ?")
                        .params(to.word(), Sql.at(now.instant()), draft, version, from.word())
                        .update()
                == 1;
    }

    /** Opens a draft again as it was; what its author has meanwhile begun in the same conversation is put below. */
    @Transactional
    public boolean reopen(long id, Draft.State from) {
        var draft = byId(id).orElseThrow();
        if (draft.state() != from) {
            return false;
        }
        if (draft.conversation() != null) {
            jdbc.sql("""
                            with other as (
                                update draft set state = 'discarded'
                                where author_id = ? and conversation_id = ? and state = 'open' returning html)
                            update draft set html = draft.html || other.html, version = version + 1
                            from other where draft.id = ? and other.html <> ''""").params(draft.author(), draft.conversation(), id).update();
        }
        return turn(id, from, Draft.State.OPEN);
    }

    /**
     * A new draft like an old one, files and all; an open one of the author in that conversation takes up its text.
     *
     * @param conversation into which the old one has gone, null for none
     */
    @Transactional
    public long again(long old, @Nullable Long conversation) {
        var id = jdbc.sql("""
                        insert into draft (conversation_id, answers_letter_id, mailbox_id, author_id, kind, recipients,
                            subject, html, ticked, version, touched_at)
                        select ?, answers_letter_id, mailbox_id, author_id,
                            case when ?::bigint is null then 'new' else 'reply' end, recipients, subject, html, ticked, 2, ?
                        from draft where id = ?
                        on conflict (author_id, conversation_id) where state = 'open' and conversation_id is not null
                        do update set html = draft.html || excluded.html, version = draft.version + 1
                        returning id""")
                .params(Sql.row(conversation, conversation, Sql.at(now.instant()), old))
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into draft_attachment (draft_id, name, type, size, bytes)
                        select ?, name, type, size, bytes from draft_attachment where draft_id = ? order by id""").params(id, old).update();
        return id;
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("""
                        update draft set state = 'discarded' where conversation_id = ? and state = 'open' and version = 1""").param(from).update();
        // Who writes in both keeps both letters: the one in the conversation that ends becomes a letter of its own.
        jdbc.sql("""
                        update draft set conversation_id = case when state = 'open' and exists (
                                select from draft o where o.conversation_id = ? and o.state = 'open' and o.author_id = draft.author_id)
                            then null else ?::bigint end
                        where conversation_id = ?""").params(into, into, from).update();
    }

    private Draft draft(ResultSet row, int n) throws SQLException {
        return new Draft(
                row.getLong("id"),
                Sql.longOrNull(row, "conversation_id"),
                Sql.longOrNull(row, "answers_letter_id"),
                row.getLong("mailbox_id"),
                row.getLong("author_id"),
                Draft.Kind.of(row.getString("kind")),
                json.readValue(row.getString("recipients"), Recipients.class),
                row.getString("subject"),
                row.getString("html"),
                new HashSet<>(json.readValue(row.getString("ticked"), IDS)),
                row.getLong("version"),
                Sql.instant(row, "touched_at"),
                Draft.State.of(row.getString("state")));
    }
}
