package org.pochtenie.desk.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.clock.Remeasuring;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All clients and their people. */
@Component
public class Clients {
    private final JdbcClient jdbc;
    private final CardChanges changes;
    private final Remeasuring remeasuring;

    Clients(JdbcClient jdbc, CardChanges changes, Remeasuring remeasuring) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.remeasuring = remeasuring;
    }

    /** The client, or the one into which he was merged. */
    public Optional<Client> byId(long id) {
        return jdbc.sql("""
                        select * from client where id = (select coalesce(merged_into, id) from client where id = ?)""")
                .param(id)
                .query((row, n) -> client(row, contacts(row.getLong("id"))))
                .optional();
    }

    /** His number, and those of the clients that were merged into him. */
    public List<Long> numbers(long id) {
        return jdbc.sql("select id from client where id = :id or merged_into = :id order by id <> :id, id")
                .param("id", id)
                .query(Long.class)
                .list();
    }

    /** Many clients at once, without their people; merged ones are left out. */
    public List<Client> all(Collection<Long> ids) {
        return jdbc.sql("select * from client where id = any(?) and merged_into is null order by id")
                .param(ids.toArray(Long[]::new))
                .query((row, n) -> client(row, List.of()))
                .list();
    }

    private static Client client(ResultSet row, List<Contact> contacts) throws SQLException {
        var channel = row.getString("channel");
        return new Client(
                row.getLong("id"),
                row.getString("name"),
                Sql.constant(Client.Kind.class, row.getString("kind")),
                row.getString("language"),
                row.getString("form"),
                Sql.longOrNull(row, "answer_time_id"),
                channel == null ? null : Sql.constant(Channel.class, channel),
                row.getString("hours"),
                row.getString("zone"),
                row.getString("business"),
                row.getString("report_form"),
                row.getObject("contact_days", Integer.class),
                contacts);
    }

    /** His letters are to be answered within that time, null for that of the mailbox; those that wait already, too. */
    @Transactional
    public void answerTime(long id, @Nullable Long answerTime, long by) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("answer_time_id", answerTime);
        if (changes.change(Place.CLIENT, id, columns, by) != 0) {
            remeasuring.soon();
        }
    }

    /** Names of several clients, by their ids. */
    public Map<Long, String> names(Collection<Long> clients) {
        var names = new HashMap<Long, String>();
        if (!clients.isEmpty()) {
            jdbc.sql("select id, name from client where id = any(?)")
                    .param(clients.toArray(Long[]::new))
                    .query((row, n) -> names.put(row.getLong(1), row.getString(2)))
                    .list();
        }
        return names;
    }

    public Optional<Contact> contact(String address) {
        return Optional.ofNullable(known(List.of(address)).get(address));
    }

    /**
     * The people behind the addresses; who is new becomes a contact, and a client of his own until somebody says for
     * whom he writes.
     */
    @Transactional
    public Map<String, Contact> meet(Collection<Address> people) {
        var byAddress = new HashMap<String, Address>();
        for (var person : people) {
            if (!person.address().isEmpty()) {
                byAddress.merge(
                        person.address(), person, (one, other) -> one.name().isEmpty() ? other : one);
            }
        }
        var known = new HashMap<>(known(byAddress.keySet()));
        var strangers = byAddress.values().stream()
                .filter(person -> !known.containsKey(person.address()))
                .toList();
        if (!strangers.isEmpty()) {
            welcome(strangers);
            known.putAll(known(strangers.stream().map(Address::address).toList()));
        }
        return known;
    }

    /** People whose name or address has these letters in it, for whoever writes to them; at most {@code most}. */
    public List<Contact> named(String part, int most) {
        var pattern = "%" + part.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql("""
                        select id, name, address, client_id from contact
                        where address is not null and (name ilike ? or address ilike ?)
                        order by name, address limit ?""")
                .params(pattern, pattern, most)
                .query((row, n) -> new Contact(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("address"),
                        Sql.longOrNull(row, "client_id")))
                .list();
    }

    private void welcome(List<Address> strangers) {
        jdbc.sql("""
                with stranger as (
                    select name, address, nextval(pg_get_serial_sequence('client', 'id')) client_id
                    from unnest(?::text[], ?::text[]) as given (name, address)
                    where not exists (select from contact where contact.address = given.address)
                ), made as (
                    insert into client (id, name) overriding system value
                    select client_id, coalesce(nullif(name, ''), address) from stranger
                )
                insert into contact (name, address, client_id) select name, address, client_id from stranger
                on conflict (address) do nothing""")
                .param(Sql.texts(strangers, Address::name))
                .param(Sql.texts(strangers, Address::address))
                .update();
    }

    private Map<String, Contact> known(Collection<String> addresses) {
        var found = new HashMap<String, Contact>();
        var wanted = addresses.toArray(String[]::new);
        jdbc.sql("""
                        select id, name, address, client_id from contact where address = any(?)
                        union all
                        select contact.id, contact.name, way.value, contact.client_id
                        from contact_way way join contact on contact.id = way.contact_id
                        where way.kind = 'email' and way.value = any(?)""")
                .params(wanted, wanted)
                .query((row, n) -> new Contact(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("address"),
                        Sql.longOrNull(row, "client_id")))
                .list()
                .forEach(contact -> found.put(contact.address(), contact));
        return found;
    }

    private List<Contact> contacts(long client) {
        return jdbc.sql("""
                        select id, name, coalesce(address, '') address, client_id from contact
                        where client_id = ? order by left_at is not null, id limit 100""")
                .param(client)
                .query((row, n) -> new Contact(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("address"),
                        Sql.longOrNull(row, "client_id")))
                .list();
    }
}
