package org.pochtenie.desk.question;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions as their client sees them on his page; each is private until a colleague says otherwise. */
@Component
public class ClientQuestions {
    private static final int MOST = 50;
    private final JdbcClient jdbc;

    ClientQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for an answer in these conversations, the oldest first. */
    public List<ClientQuestion> waiting(Collection<Long> conversations) {
        return jdbc.sql("""
                        select * from question where conversation_id = any(?) and state in ('open', 'deferred')
                        order by asked_at, id limit ?""")
                .params(conversations.toArray(Long[]::new), MOST)
                .query((row, n) -> new ClientQuestion(Questions.question(row, n), row.getBoolean("client_sees")))
                .list();
    }

    @Transactional
    public void clientSees(long id, boolean sees) {
        jdbc.sql("update question set client_sees = ? where id = ?")
                .params(sees, id)
                .update();
    }
}
