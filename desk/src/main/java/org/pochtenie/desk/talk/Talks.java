package org.pochtenie.desk.talk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All talks, and what became of them. */
@Component
public class Talks {
    /** More than anybody reads at once. */
    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final TalkRows rows;
    private final JsonMapper json;
    private final Live live;
    private final InstantSource now;

    Talks(JdbcClient jdbc, TalkRows rows, JsonMapper json, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.live = live;
        this.now = now;
    }

    /** Keeps what is typed; a talk whose letter has gone stays as the letter says, and is given back so. */
    @Transactional
    public Talk keep(Typed typed, long author) {
        jdbc.sql("""
                        insert into talk (key, kind, held_at, who, contact_id, client_id, conversation_id, about,
                            agreed, ours, theirs, questions, author_id, touched_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (key) do update set kind = excluded.kind, held_at = excluded.held_at,
                            who = excluded.who, contact_id = excluded.contact_id, client_id = excluded.client_id,
                            conversation_id = coalesce(excluded.conversation_id, talk.conversation_id),
                            about = excluded.about, agreed = excluded.agreed, ours = excluded.ours,
                            theirs = excluded.theirs, questions = excluded.questions, touched_at = excluded.touched_at
                        where talk.state in ('begun', 'owed') and (talk.state = 'owed' or talk.author_id = excluded.author_id)""")
                .params(Sql.row(
                        typed.key(),
                        typed.kind().word(),
                        Sql.at(typed.held()),
                        Sql.text(typed.with().who()),
                        typed.with().contact(),
                        typed.with().client(),
                        typed.conversation(),
                        Sql.text(typed.about()),
                        Sql.text(typed.noted().agreed()),
                        Sql.text(typed.noted().ours()),
                        Sql.text(typed.noted().theirs()),
                        Sql.text(typed.noted().questions()),
                        author,
                        Sql.at(now.instant())))
                .update();
        return rows.one("key = ?", typed.key()).orElseThrow();
    }

    /** From now on its letter is owed; the moment in which that began is kept. */
    @Transactional
    public Talk logged(Talk talk) {
        jdbc.sql("update talk set state = 'owed', logged_at = ? where id = ? and state = 'begun'")
                .params(Sql.at(now.instant()), talk.id())
                .update();
        return changed(talk.id());
    }

    /** The letter with its results is sent, and says this. */
    @Transactional
    public Talk sent(long id, long letter, @Nullable Long conversation, Results told) {
        jdbc.sql("""
                        update talk set state = 'sent', letter_id = ?, told = ?::jsonb, correction = '',
                            conversation_id = coalesce(?, conversation_id)
                        where id = ? and state in ('owed', 'sent', 'dropped')""")
                .params(Sql.row(letter, json.writeValueAsString(told), conversation, id))
                .update();
        return changed(id);
    }

    /** No letter is wanted. */
    @Transactional
    public Talk dropped(long id, String why) {
        jdbc.sql("update talk set state = 'dropped', dropped_why = ? where id = ? and state in ('begun', 'owed')"
                        + " and logged_at is not null")
                .params(Sql.text(why).strip(), id)
                .update();
        return changed(id);
    }

    /** A letter of the client seems to confirm what was sent in that conversation. */
    @Transactional
    public void heard(long conversation, long letter, String words) {
        var heard = jdbc.sql("""
                        update talk set reply_id = ?, reply_words = ? where conversation_id = ? and state = 'sent'""").params(letter, Sql.text(words), conversation).update();
        if (heard > 0) {
            live.conversationChanged(conversation);
        }
    }

    /** The client says that it is right; false when that was known. */
    @Transactional
    public boolean confirmed(long id, String by) {
        return jdbc.sql(
                                "update talk set state = 'confirmed', confirmed_at = ?, confirmed_by = ? where id = ? and state = 'sent'")
                        .params(Sql.at(now.instant()), by, id)
                        .update()
                == 1;
    }

    /** The client says that it was otherwise: its letter is owed again. */
    @Transactional
    public Talk corrected(long id, String correction) {
        jdbc.sql(
                        "update talk set state = 'owed', told = null, correction = ?, logged_at = ? where id = ? and state = 'sent'")
                .params(Sql.text(correction).strip(), Sql.at(now.instant()), id)
                .update();
        return changed(id);
    }

    public Optional<Talk> byId(long id) {
        return rows.one("id = ?", id);
    }

    /** The key of the page on which it is typed. */
    UUID key(long id) {
        return jdbc.sql("select key from talk where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    /** Those that were logged with a client, the newest first. */
    public List<Talk> ofClient(long client) {
        return rows.all("client_id = ? and logged_at is not null order by held_at desc, id desc", client);
    }

    /** Those of a conversation, the newest first. */
    public List<Talk> inConversation(long conversation) {
        return rows.all("conversation_id = ? and logged_at is not null order by held_at desc, id desc", conversation);
    }

    /** All that were logged, the newest first. */
    public List<Talk> recent() {
        return rows.all("logged_at is not null order by held_at desc, id desc");
    }

    /** What a colleague has begun to type and not logged. */
    public List<Talk> begunBy(long author) {
        return rows.all("author_id = ? and logged_at is null order by touched_at desc", author);
    }

    /** Letters have another conversation now, and the talks whose results they tell with them: which talks those are. */
    @Transactional
    public List<Long> parted(List<Long> letters, long into) {
        return jdbc.sql("update talk set conversation_id = ? where letter_id = any(?) returning id")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** One conversation turned out to continue another. */
    @Transactional
    public void moved(long from, long into) {
        jdbc.sql("update talk set conversation_id = ? where conversation_id = ?")
                .params(into, from)
                .update();
    }

    private Talk changed(long id) {
        var talk = byId(id).orElseThrow();
        if (talk.conversation() != null) {
            live.conversationChanged(talk.conversation());
        }
        return talk;
    }
}
