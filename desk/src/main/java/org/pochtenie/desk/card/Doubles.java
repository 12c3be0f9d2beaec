package org.pochtenie.desk.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients, and people of one client, that seem to be the same. */
@Component
public class Doubles {
    /**
     * Two that seem to be one.
     *
     * @param told what they have in common
     */
    public record Double(Merge.Kind kind, long one, String oneName, long other, String otherName, String told) {}

    private static final int MOST = 50;

    /** Read until enough are found. Neighbours in the list by name (of two words at least), or by the domain of a firm. */
    private static final String ALL = """
            select 'client' kind, earlier one, id other, name told from (
                select id, name, lag(id) over alphabet earlier, lower(name) = lag(lower(name)) over alphabet same
                from client where merged_into is null window alphabet as (order by lower(name), id)) listed
            where same and name like '% %'
            union all
            select 'client', least(earlier, client_id), greatest(earlier, client_id), domain from (
                select client_id, domain, lag(client_id) over alphabet earlier, domain = lag(domain) over alphabet same
                from (select client_id, split_part(address, '@', 2) collate "C" domain from contact
                    where client_id is not null and address is not null) addresses
                window alphabet as (order by domain, client_id)) listed
            where same and earlier <> client_id and domain <> all(:free)""";

    private static final String OF_CLIENT = """
            select 'client' kind, least(a.id, b.id) one, greatest(a.id, b.id) other, a.name told
            from client a join client b on lower(b.name) = lower(a.name)
            where a.id = :client and b.id <> a.id and b.merged_into is null and a.name like '% %'
            union
            (select 'client', least(a.client_id, b.client_id), greatest(a.client_id, b.client_id),
                min(split_part(a.address, '@', 2))
            from contact a join contact b on split_part(b.address, '@', 2) = split_part(a.address, '@', 2)
            where a.client_id = :client and b.client_id <> :client and split_part(a.address, '@', 2) <> all(:free)
            group by 2, 3 limit 10)
            union
            select 'contact', a.id, b.id, coalesce(b.address, a.address, '')
            from contact a join contact b on b.client_id = a.client_id and lower(b.name) = lower(a.name)
            where a.id < b.id and a.merged_into is null and b.merged_into is null and a.name like '% %'
                and a.client_id = :client""";

    private static final String NAMED = """
            select p.kind, p.one, p.other, p.told,
                case p.kind when 'client' then (select name from client where id = p.one)
                    else (select name from contact where id = p.one) end one_name,
                case p.kind when 'client' then (select name from client where id = p.other)
                    else (select name from contact where id = p.other) end other_name
            from (%s) p
            where not exists (select from not_the_same n
                where n.kind = p.kind and n.one_id = p.one and n.other_id = p.other)
            limit %d""";

    private final JdbcClient jdbc;
    private final InstantSource now;

    Doubles(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Clients of whom two seem to be one. */
    List<Double> all() {
        return jdbc.sql(NAMED.formatted(ALL, MOST)).param("free", free()).query(Doubles::pair).list().stream()
                .distinct()
                .toList();
    }

    /** Who may be the same as this client, and which of his people as each other. */
    List<Double> of(long client) {
        return jdbc.sql(NAMED.formatted(OF_CLIENT, 10))
                .param("free", free())
                .param("client", client)
                .query(Doubles::pair)
                .list();
    }

    /** Somebody looked: they are two. */
    void areTwo(Merge.Kind kind, long one, long other, long by) {
        jdbc.sql("""
                        insert into not_the_same (kind, one_id, other_id, said_by, said_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(Sql.word(kind), Math.min(one, other), Math.max(one, other), by, Sql.at(now.instant()))
                .update();
    }

    private static String[] free() {
        return FreeMail.domains().toArray(String[]::new);
    }

    private static Double pair(ResultSet row, int n) throws SQLException {
        return new Double(
                Sql.constant(Merge.Kind.class, row.getString("kind")),
                row.getLong("one"),
                row.getString("one_name"),
                row.getLong("other"),
                row.getString("other_name"),
                row.getString("told"));
    }
}
