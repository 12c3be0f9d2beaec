package org.pochtenie.desk.conversation.letter;

import java.time.InstantSource;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has been asked already whether he wants to open links and files of a letter whose sender is in doubt. */
@Component
class Doubts {
    private final JdbcClient jdbc;
    private final InstantSource now;

    Doubts(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Whether he must be asked before anything of the letter opens. */
    boolean ask(LetterInConversation letter, long colleague) {
        return letter.doubt() != null
                && !jdbc.sql("select exists (select from doubt_waived where letter_id = ? and colleague_id = ?)")
                        .params(letter.id(), colleague)
                        .query(Boolean.class)
                        .single();
    }

    /** He wants to, and is not asked again. */
    void waive(long letter, long colleague) {
        jdbc.sql("insert into doubt_waived (letter_id, colleague_id, at) values (?, ?, ?) on conflict do nothing")
                .params(letter, colleague, Sql.at(now.instant()))
                .update();
    }
}
