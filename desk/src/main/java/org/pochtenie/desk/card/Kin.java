package org.pochtenie.desk.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pochtenie.desk.client.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds clients by what a person of theirs has in common with them; each question is one look into an index. */
@Component
class Kin {
    private final JdbcClient jdbc;

    Kin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with somebody of that firm's domain, those with most of them first. */
    List<Long> byDomain(String domain, long except) {
        return jdbc.sql("""
                        select client_id from contact
                        where split_part(address, '@', 2) = ? and client_id is not null and client_id <> ?
                        group by client_id order by count(*) desc, client_id limit 3""").params(domain, except).query(Long.class).list();
    }

    /** Those with somebody of the same name; a first name alone is nobody's. */
    List<Long> byName(String name, long except) {
        var stripped = name.strip();
        return !stripped.contains(" ")
                ? List.of()
                : jdbc.sql("""
                        select distinct client_id from contact
                        where lower(name) = ? and client_id is not null and client_id <> ? limit 3""")
                        .params(stripped.toLowerCase(Locale.ROOT), except)
                        .query(Long.class)
                        .list();
    }

    /** Whose person is reached at that number. */
    Optional<Long> byNumber(String typed, long except) {
        return Channel.PHONE
                .value(typed)
                .flatMap(number ->
                        jdbc.sql("""
                                select contact.client_id from contact_way way join contact on contact.id = way.contact_id
                                where way.value = ? and way.kind in ('phone', 'whatsapp', 'viber')
                                    and contact.client_id is not null and contact.client_id <> ? limit 1""").params(number, except).query(Long.class).optional());
    }

    /** The company of that name. */
    Optional<Long> byCompany(String name, long except) {
        return jdbc.sql("""
                        select id from client
                        where lower(name) = ? and merged_into is null and kind = 'company' and id <> ? limit 1""")
                .params(name.strip().toLowerCase(Locale.ROOT), except)
                .query(Long.class)
                .optional();
    }
}
