package org.pochtenie.desk.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of our clients, as their cards show them. */
@Component
public class Contacts {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clients clients;
    private final CardChanges changes;
    private final InstantSource now;

    Contacts(JdbcClient jdbc, Clients clients, CardChanges changes, InstantSource now) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.changes = changes;
        this.now = now;
    }

    /** Those of a client; who has left comes last. One person under two addresses is two rows. */
    public List<KnownPerson> of(long client) {
        return people(jdbc.sql("""
                        select * from contact where client_id = ? and merged_into is null
                        order by left_at is not null, cardinality(roles) = 0, id limit ?""").params(client, MOST));
    }

    /** The same of many clients at once, by client. */
    public Map<Long, List<KnownPerson>> ofAll(Collection<Long> clients) {
        return people(jdbc.sql("""
                        select * from contact where client_id = any(?) and merged_into is null
                        order by left_at is not null, cardinality(roles) = 0, id""").param(clients.toArray(Long[]::new))).stream()
                .collect(Collectors.groupingBy(
                        person -> Objects.requireNonNull(person.contact().client())));
    }

    public Optional<KnownPerson> byId(long id) {
        return people(jdbc.sql("""
                        select * from contact where id =
                            (select coalesce(merged_into, id) from contact where id = ?)""").param(id)).stream().findFirst();
    }

    /** His number, and those under which he was known before they were merged into it. */
    public List<Long> numbers(long id) {
        return jdbc.sql("select id from contact where id = :id or merged_into = :id order by id <> :id, id")
                .param("id", id)
                .query(Long.class)
                .list();
    }

    /** What is known of whoever has that address. */
    public Optional<KnownPerson> at(String address) {
        return clients.contact(address).flatMap(contact -> byId(contact.id()));
    }

    private List<KnownPerson> people(JdbcClient.StatementSpec rows) {
        var found = rows.query(Contacts::person).list();
        var ways = ways(found);
        return found.stream()
                .map(person -> new KnownPerson(
                        person.contact(),
                        person.greetedAs(),
                        person.form(),
                        person.position(),
                        person.roles(),
                        person.left(),
                        ways.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Further addresses of each; the address of a row that was merged into his is one as well, with number 0. */
    private Map<Long, List<ContactWay>> ways(List<KnownPerson> people) {
        var ids = people.stream().map(KnownPerson::id).toArray(Long[]::new);
        return jdbc
                .sql("""
                        select id, contact_id, kind, value, spelled from contact_way where contact_id = any(?)
                        union all
                        select 0, merged_into, 'email', address, address from contact
                        where merged_into = any(?) and address is not null
                        order by 1""")
                .params(ids, ids)
                .query((row, n) -> new ContactWay(
                        row.getLong("id"),
                        row.getLong("contact_id"),
                        Sql.constant(Channel.class, row.getString("kind")),
                        row.getString("value"),
                        row.getString("spelled")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ContactWay::contact));
    }

    /** Somebody new of that client, of whom the name is known and nothing else yet. */
    @Transactional
    public KnownPerson add(long client, String name, long by) {
        var id = jdbc.sql("insert into contact (name, client_id, looked_at) values (?, ?, ?) returning id")
                .params(Sql.text(name).strip(), client, Sql.at(now.instant()))
                .query(Long.class)
                .single();
        changes.added(Place.CONTACT, id, by);
        return byId(id).orElseThrow();
    }

    @Transactional
    public void describe(KnownPerson person, String name, long by) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", Sql.text(name).strip());
        columns.put("greeted_as", Sql.text(person.greetedAs()).strip());
        columns.put("form", person.form());
        columns.put("position", Sql.text(person.position()).strip());
        columns.put("roles", person.roles().stream().map(Sql::word).toList());
        columns.put("left_at", leftAt(person));
        changes.change(Place.CONTACT, person.id(), columns, by);
    }

    private @Nullable String leftAt(KnownPerson person) {
        if (!person.left()) {
            return null;
        }
        var known = (String) changes.row(Place.CONTACT, person.id()).get("left_at");
        return known == null ? now.instant().toString() : known;
    }

    /** Another address of his; whoever has it already is the answer, and nothing is changed then. */
    @Transactional
    public Optional<Contact> reach(long contact, Channel channel, String typed, long by) {
        var value = channel.value(typed).orElseThrow(() -> new IllegalArgumentException("No address: " + typed));
        if (channel == Channel.EMAIL) {
            var holder = clients.contact(value);
            if (holder.isPresent()) {
                return holder;
            }
            if (byId(contact).orElseThrow().contact().address().isEmpty()) {
                changes.change(Place.CONTACT, contact, Map.of("address", value), by);
                return Optional.empty();
            }
        }
        var id = jdbc.sql("insert into contact_way (contact_id, kind, value, spelled) values (?, ?, ?, ?) returning id")
                .params(
                        contact,
                        Sql.word(channel),
                        Sql.text(value),
                        Sql.text(typed).strip())
                .query(Long.class)
                .single();
        changes.added(Place.CONTACT_WAY, id, by);
        return Optional.empty();
    }

    /** He is reached there no more; a main address stays, since old letters came from it. */
    @Transactional
    public void forget(long contact, long way, long by) {
        jdbc.sql("select id from contact_way where id = ? and contact_id = ?")
                .params(way, contact)
                .query(Long.class)
                .optional()
                .ifPresent(id -> changes.takenAway(Place.CONTACT_WAY, id, by));
    }

    private static KnownPerson person(ResultSet row, int n) throws SQLException {
        var address = row.getString("address");
        return new KnownPerson(
                new Contact(
                        row.getLong("id"),
                        row.getString("name"),
                        address == null ? "" : address,
                        Sql.longOrNull(row, "client_id")),
                row.getString("greeted_as"),
                row.getString("form"),
                row.getString("position"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getObject("left_at") != null,
                List.of());
    }

    private static Set<Role> roles(String[] words) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(words).map(word -> Sql.constant(Role.class, word)).forEach(roles::add);
        return roles;
    }
}
