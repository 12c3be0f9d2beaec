package org.pochtenie.desk.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.outbox.HandedIn;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All letters that are held. */
@Component
class HeldLetters {
    private final JdbcClient jdbc;
    private final RawLetters archive;
    private final Live live;
    private final InstantSource now;

    HeldLetters(JdbcClient jdbc, RawLetters archive, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.live = live;
        this.now = now;
    }

    /** Keeps it; one that is handed in again while it is held is not doubled. */
    @Transactional
    public long hold(HandedIn handed) {
        var id = jdbc.sql("""
                        insert into held_letter (author_id, mailbox_id, raw_letter_id, recipients, subject, held_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (author_id, raw_letter_id) where state = 'held' do update set held_at = excluded.held_at
                        returning id""")
                .params(
                        handed.author().id(),
                        handed.written().mailbox(),
                        archive.keep(handed.bytes()),
                        handed.recipients().toArray(String[]::new),
                        Sql.text(handed.written().subject()),
                        Sql.at(now.instant()))
                .query(Long.class)
                .single();
        live.changed("held");
        return id;
    }

    List<HeldLetter> of(long author) {
        return jdbc.sql("select * from held_letter where author_id = ? and state = 'held' order by id")
                .param(author)
                .query(HeldLetters::letter)
                .list();
    }

    Optional<HeldLetter> own(long id, long author) {
        return jdbc.sql("select * from held_letter where id = ? and author_id = ? and state = 'held'")
                .params(id, author)
                .query(HeldLetters::letter)
                .optional();
    }

    /** What its author decided; false when he had decided before. */
    @Transactional
    public boolean decided(long id, String state) {
        live.changed("held");
        return jdbc.sql("update held_letter set state = ? where id = ? and state = 'held'")
                        .params(state, id)
                        .update()
                == 1;
    }

    private static HeldLetter letter(ResultSet row, int n) throws SQLException {
        return new HeldLetter(
                row.getLong("id"),
                row.getLong("author_id"),
                row.getLong("mailbox_id"),
                row.getLong("raw_letter_id"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getString("subject"),
                Sql.instant(row, "held_at"));
    }
}
