package org.pochtenie.desk.conversation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whichever way letters are found, they come newest first, page for page, and none is lost or comes twice. */
class NewestFirstTest {
    private static final int PAGE = 4;
    private static TestDesk desk;
    private static JdbcClient jdbc;

    /** Sixty letters, two of each moment: all say «смета», every 20th «чертёж», the older half «забор», and each third has a file. */
    @BeforeAll
    static void open() {
        desk = TestDesk.over(TestDesk.freshDatabase(), new SettableNow("2026-11-23T12:00:00Z"));
        jdbc = desk.the(JdbcClient.class);
        jdbc.sql("insert into conversation (subject, state, last_letter_at) values ('Ремонт', 'closed', now())")
                .update();
        jdbc.sql("insert into raw_letter (sha256, bytes, kept_at) values (sha256('\\x01'), '\\x01', now())")
                .update();
        jdbc.sql("""
                insert into letter (conversation_id, raw_letter_id, identity, direction, from_address, subject, sent_at,
                    came_at, text, own_text, search)
                select (select max(id) from conversation), (select max(id) from raw_letter), int8send(i), 'in',
                    case when i % 6 = 0 then 'oleg@dom.example' else 'marina@sad.example' end, '',
                    timestamptz '2026-01-01 00:00Z' + i / 2 * interval '1 hour', now(), '', '',
                    to_tsvector('simple', 'смета' || case when i % 20 = 0 then ' чертеж' else '' end
                        || case when i <= 30 then ' забор' else '' end || case when i % 6 = 0 then ' oleg' else '' end)
                from generate_series(1, 60) i""").update();
        jdbc.sql("""
                insert into attachment (letter_id, position, name, type, size)
                select id, 0, 'Смета.pdf', 'application/pdf', 1 from letter
                where get_byte(identity, 7) % 3 = 0""").update();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            смета                       | true
            чертеж                      | i % 20 = 0
            забор                       | i <= 30
            баня                        | false
            смета чертеж                | i % 20 = 0
            чертеж забор                | i = 20
            чертеж OR забор             | i % 20 = 0 or i <= 30
            смета -забор                | i > 30
            from:oleg                   | i % 6 = 0
            from:oleg забор             | i % 6 = 0 and i <= 30
            from:marina                 | false
            has:attachment              | i % 3 = 0
            has:attachment забор        | i % 3 = 0 and i <= 30
            to:oleg                     | false
            """)
    void every_way_finds_the_same(String typed, String expected) {
        var wanted = Wanted.of(typed);
        var letters = jdbc.sql("select id from (select *, get_byte(identity, 7) i from letter) letter where " + expected
                        + " order by sent_at desc, id desc")
                .query(Long.class)
                .list();
        for (var recent : List.of(1, 7, 1000)) {
            for (var few : List.of(0, 2, 29, 1000)) {
                assertThat(all(new NewestFirst(jdbc, recent, few), wanted))
                        .as("%d letters looked through, %d fetched", recent, few)
                        .isEqualTo(letters);
            }
        }
    }

    private static List<Long> all(NewestFirst newest, Wanted wanted) {
        var transaction = new TransactionTemplate(desk.the(PlatformTransactionManager.class));
        var all = new ArrayList<Long>();
        var behind = Behind.of("");
        while (true) {
            var from = behind;
            var page = transaction.execute(status -> newest.page(wanted, query(wanted), from, PAGE));
            all.addAll(page);
            if (page.size() < PAGE) {
                return all;
            }
            behind = Behind.of(key(page.getLast()));
        }
    }

    private static String query(Wanted wanted) {
        return jdbc.sql("select websearch_to_tsquery('simple', ?)::text")
                .param(wanted.words())
                .query(String.class)
                .single();
    }

    private static String key(long letter) {
        return jdbc.sql("select sent_at from letter where id = ?")
                        .param(letter)
                        .query((row, n) -> row.getTimestamp(1).toInstant())
                        .single()
                + "_" + letter;
    }
}
