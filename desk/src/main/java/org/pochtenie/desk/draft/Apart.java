package org.pochtenie.desk.draft;

import java.time.InstantSource;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes of a reply the first letter of a conversation of its own, and takes it back. */
@Component
class Apart {
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final InstantSource now;

    Apart(Drafts drafts, JdbcClient jdbc, InstantSource now) {
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.now = now;
    }

    /**
     * The new letter, with text, people and files of the reply, which is put away; empty when that is no reply, or has
     * moved on since.
     */
    @Transactional
    Optional<Draft> move(Draft reply, long version, String subject) {
        if (!reply.isReply() || !drafts.turn(reply.id(), version, Draft.State.OPEN, Draft.State.DISCARDED)) {
            return Optional.empty();
        }
        var id = jdbc.sql("""
                        insert into draft (mailbox_id, author_id, kind, recipients, subject, html, version, touched_at, came_from)
                        select mailbox_id, author_id, 'new', recipients, ?, html, 2, ?, id from draft where id = ?
                        returning id""")
                .params(Sql.text(subject), Sql.at(now.instant()), reply.id())
                .query(Long.class)
                .single();
        files(reply.id(), id);
        return drafts.byId(id);
    }

    /**
     * Puts the text, as it reads by now, back into the reply; false when one of the two has moved on since, or when the
     * letter was never a part of that reply.
     */
    @Transactional
    boolean undo(Draft reply, Draft letter) {
        if (!reply.isReply()
                || reply.state() != Draft.State.DISCARDED
                || !cameFrom(letter, reply)
                || !drafts.turn(letter.id(), Draft.State.OPEN, Draft.State.DISCARDED)) {
            return false;
        }
        jdbc.sql("""
                        update draft set html = letter.html, version = draft.version + 1
                        from draft letter where draft.id = ? and letter.id = ?""").params(reply.id(), letter.id()).update();
        files(letter.id(), reply.id());
        return drafts.reopen(reply.id(), Draft.State.DISCARDED);
    }

    private boolean cameFrom(Draft letter, Draft reply) {
        return jdbc.sql("select count(*) from draft where id = ? and came_from = ?")
                        .params(letter.id(), reply.id())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private void files(long from, long to) {
        jdbc.sql("update draft_attachment set draft_id = ? where draft_id = ?")
                .params(to, from)
                .update();
    }
}
