package org.pochtenie.desk.client.book;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.Project;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cards by the hundred, for whoever goes through a whole address book. */
@Component
class KnownClients {
    private final JdbcClient jdbc;
    private final Clients clients;
    private final Contacts contacts;
    private final Facts facts;
    private final Projects projects;
    private final HouseRules rules;

    KnownClients(
            JdbcClient jdbc, Clients clients, Contacts contacts, Facts facts, Projects projects, HouseRules rules) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.contacts = contacts;
        this.facts = facts;
        this.projects = projects;
        this.rules = rules;
    }

    /** Those of these numbers, by number. */
    Map<Long, KnownClient> of(Collection<Long> ids) {
        var people = contacts.ofAll(ids);
        var known = facts.ofAll(ids).stream().collect(Collectors.groupingBy(Fact::client));
        var going = projects.ofAll(ids).stream().collect(Collectors.groupingBy(Project::client));
        var holding = rules.ofAll(ids).stream().collect(Collectors.groupingBy(HouseRule::client));
        var all = new TreeMap<Long, KnownClient>();
        for (Client client : clients.all(ids)) {
            all.put(
                    client.id(),
                    new KnownClient(
                            client,
                            people.getOrDefault(client.id(), List.of()),
                            known.getOrDefault(client.id(), List.of()),
                            going.getOrDefault(client.id(), List.of()),
                            holding.getOrDefault(client.id(), List.of())));
        }
        return all;
    }

    /** The next clients behind a number, in the order in which they came. */
    List<Long> behind(long id, int most) {
        return jdbc.sql("select id from client where id > ? and merged_into is null order by id limit ?")
                .params(id, most)
                .query(Long.class)
                .list();
    }

    /** The contact behind each of these e-mail addresses that is known; of one that was merged, the other. */
    Map<String, Long> byAddress(Collection<String> addresses) {
        var found = new HashMap<String, Long>();
        var wanted = addresses.toArray(String[]::new);
        jdbc.sql("""
                        select address, coalesce(merged_into, id) id from contact where address = any(?)
                        union all
                        select value, coalesce(contact.merged_into, contact.id)
                        from contact_way way join contact on contact.id = way.contact_id
                        where way.kind = 'email' and value = any(?)""")
                .params(wanted, wanted)
                .query((row, n) -> found.put(row.getString(1), row.getLong(2)))
                .list();
        return found;
    }

    /** For whom each of these contacts writes. */
    Map<Long, Long> clientOf(Collection<Long> contacts) {
        var found = new HashMap<Long, Long>();
        jdbc.sql("select id, client_id from contact where id = any(?) and client_id is not null")
                .param(contacts.toArray(Long[]::new))
                .query((row, n) -> found.put(row.getLong(1), row.getLong(2)))
                .list();
        return found;
    }

    /** Names of the clients, in small letters, for whom these contacts were said to write, whatever came of it. */
    Map<Long, Set<String>> suggested(Collection<Long> contacts) {
        return jdbc
                .sql("""
                        select contact_id, lower(name) from belonging join client on client.id = client_id
                        where contact_id = any(?)""")
                .param(contacts.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Clients of these names in small letters, the oldest first. */
    Map<String, List<Long>> byName(Collection<String> names) {
        return jdbc
                .sql(
                        "select id, lower(name) from client where lower(name) = any(?) and merged_into is null order by id")
                .param(names.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(2), row.getLong(1)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Somebody who looks at new senders is asked whether this one writes for that client. */
    void suggest(long contact, long client, String told, Instant now) {
        jdbc.sql("""
                        insert into belonging (contact_id, client_id, reason, told, suggested_at)
                        values (?, ?, 'company', ?, ?) on conflict do nothing""").params(contact, client, told, Sql.at(now)).update();
    }
}
