package org.pochtenie.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a desk with very many conversations, straight by SQL: three letters each, two in a hundred wait for us and
 * eight for the client, the rest is closed; the texts are put together of five hundred paragraphs.
 */
final class LargeArchive {
    private static final List<String> STEPS = List.of(
            "drop index letter_search", // made anew at the end: much quicker than row by row
            "insert into client (name) select 'Клиент ' || i from generate_series(1, :conversations / 20) i",
            """
            insert into contact (name, address, client_id)
            select 'Клиент ' || id, 'client' || id || '@firm' || id % 500 || '.example', id from client""",
            """
            insert into mailbox (name, address, answer_time_id, connected_at)
            values ('Студия', 'hello@studio.example', 1, now())""",
            """
            create unlogged table paragraph as
            select p id, text, to_tsvector('russian', text) search from (
                select p, string_agg(word, ' ') text from generate_series(1, 500) p, lateral (
                    select (array['договор','смета','макет','срок','вёрстка','логотип','оплата','счёт','правка','отчёт',
                        'встреча','звонок','проект','команда','дизайн','перевод','страница','таблица','письмо','вопрос',
                        'invoice','contract','schedule','layout','payment','question','report','meeting','design','page'])
                        [1 + floor(random() * 30)::int] || case when random() < 0.3 then p::text || w::text else '' end word
                    from generate_series(1, 80) w) words
                group by p) paragraphs""",
            """
            insert into conversation (mailbox_id, client_id, subject, state, assignee_id, last_letter_at, last_from,
                preview, letters, has_attachments)
            select (select min(id) from mailbox), 1 + i % (:conversations / 20), 'Переписка о работе номер ' || i,
                case when i % 50 = 0 then 'waiting-for-us' when i % 12 = 1 then 'waiting-for-client' else 'closed' end,
                case when i % 3 = 0 then (select min(id) from colleague) end,
                now() - i * interval '3 minutes', 'Клиент ' || (1 + i % (:conversations / 20)),
                'Добрый день! Посмотрите, пожалуйста, что получилось, и напишите, когда ждать ответа', 3, i % 10 = 0
            from generate_series(1, :conversations) i""",
            """
            insert into raw_letter (sha256, bytes, kept_at)
            select sha256(bytes), bytes, now() from (
                select convert_to(E'Subject: Letter\\r\\n\\r\\nLetter ' || i, 'UTF8') bytes
                from generate_series(1, :conversations * 3) i) raw""",
            """
            insert into letter (conversation_id, raw_letter_id, identity, direction, kind, message_id, from_name,
                from_address, contact_id, subject, sent_at, came_at, text, own_text, preview, search)
            select c.id, (c.id - 1) * 3 + n, sha256(convert_to(c.id || '.' || n, 'UTF8')),
                case when n = 2 then 'out' else 'in' end, 'letter', c.id || '.' || n || '@firm.example',
                case when n = 2 then 'Анна Лебедева' else 'Клиент ' || c.client_id end,
                case when n = 2 then 'anna@studio.example' else 'client' || c.client_id || '@firm.example' end,
                case when n <> 2 then c.client_id end, c.subject, c.last_letter_at - (3 - n) * interval '1 hour',
                c.last_letter_at, one.text || E'\\n\\n' || other.text, one.text, left(one.text, 200),
                setweight(to_tsvector('russian', c.subject || ' ' || c.last_from), 'A') || one.search || other.search
            from conversation c, generate_series(1, 3) n, paragraph one, paragraph other
            where one.id = 1 + (c.id * 7 + n) % 500 and other.id = 1 + (c.id * 3 + n * 11) % 500""",
            """
            insert into letter_recipient (letter_id, role, position, name, address)
            select id, 'to', 0, 'Студия', 'hello@studio.example' from letter""",
            """
            insert into attachment (letter_id, position, name, type, size)
            select id, 0, 'Смета ' || id || '.pdf', 'application/pdf', 184000 from letter where id % 20 = 0""",
            """
            insert into response_clock (conversation_id, turn, started_at, counted_since, aim_at, limit_at)
            select id, 'running', last_letter_at, last_letter_at, now() + id % 100 * interval '1 minute',
                now() + (90 + id % 100) * interval '1 minute'
            from conversation where state = 'waiting-for-us'""",
            // What clients see on their pages.
            """
            insert into task (client_id, title, state, percent, told_day, why, measure, client_sees, made_at)
            select id, 'Каталог, часть ' || n, 'doing', n * 20, current_date + n, '', '', true, now()
            from client, generate_series(1, 4) n""",
            """
            insert into agreement (client_id, words, agreed_at, recorded_at, client_sees)
            select id, 'Правки принимаем до среды, часть ' || n, now(), now(), true from client, generate_series(1, 5) n""",
            """
            insert into promise (conversation_id, letter_id, position, what, made_at, first_due_at, due_at, state, client_sees)
            select conversation_id, id, 0, 'прислать макет', sent_at, now() + interval '1 day', now() + interval '1 day', 'open', true
            from letter where direction = 'out' and conversation_id % 4 = 0""",
            """
            insert into result (client_id, conversation_id, words, asked_by, made_at, asked_at, state, client_sees)
            select client_id, id, 'Макет обложки', (select min(id) from colleague), now(), now(), 'waiting', true
            from conversation where id % 8 = 0""",
            "drop table paragraph",
            "create index letter_search on letter using gin (search) with (fastupdate = on)",
            "vacuum analyze");

    private LargeArchive() {}

    static void fill(JdbcClient jdbc, int conversations) {
        for (var step : STEPS) {
            var statement = jdbc.sql(step.replace(":conversations", String.valueOf(conversations)));
            statement.update();
        }
    }
}
