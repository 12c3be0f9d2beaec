package org.pochtenie.desk.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.pochtenie.desk.card.Belonging.Reason;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For which clients new senders seem to write: looked at once after they came, decided by a colleague's click. */
@Component
class Belongings {
    static final int MOST = 100;

    private static final String ROWS = """
            select b.contact_id, contact.name, coalesce(contact.address, '') address, client.id client_id,
                client.name client_name, b.reason, b.told
            from belonging b join contact on contact.id = b.contact_id
                join client c on c.id = b.client_id join client on client.id = coalesce(c.merged_into, c.id)
            where b.accepted is null and contact.client_id is distinct from client.id""";

    private final JdbcClient jdbc;
    private final Kin kin;
    private final Conversations conversations;
    private final Clients clients;
    private final Merges merges;
    private final Live live;
    private final InstantSource now;

    Belongings(
            JdbcClient jdbc,
            Kin kin,
            Conversations conversations,
            Clients clients,
            Merges merges,
            Live live,
            InstantSource now) {
        this.jdbc = jdbc;
        this.kin = kin;
        this.conversations = conversations;
        this.clients = clients;
        this.merges = merges;
        this.live = live;
        this.now = now;
    }

    /** Looks at contacts that nobody has looked at; says how many there were, at most that many. */
    @Transactional
    int lookAtNew(int most) {
        var fresh = jdbc.sql("""
                        select id, name, coalesce(address, '') address, client_id from contact
                        where looked_at is null order by id limit ? for update skip locked""")
                .param(most)
                .query((row, n) -> new Contact(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("address"),
                        Sql.longOrNull(row, "client_id")))
                .list();
        fresh.forEach(this::lookAt);
        if (!fresh.isEmpty()) {
            jdbc.sql("update contact set looked_at = ? where id = any(?)")
                    .params(Sql.at(now.instant()), Sql.longs(fresh, Contact::id))
                    .update();
            live.changed("clients");
        }
        return fresh.size();
    }

    private void lookAt(Contact contact) {
        if (contact.client() == null || !isAlone(contact.client())) {
            return;
        }
        long own = contact.client();
        conversations.clientsWrittenTo(contact.address()).stream()
                .filter(client -> client != own)
                .forEach(client -> suggest(contact, client, Reason.CONVERSATION, ""));
        conversations
                .newestFrom(contact.address())
                .ifPresent(letter -> readSignature(contact, own, conversations.text(letter.id())));
        var domain = FreeMail.firm(contact.address());
        if (!domain.isEmpty()) {
            kin.byDomain(domain, own).stream()
                    .limit(1)
                    .forEach(client -> suggest(contact, client, Reason.DOMAIN, domain));
        }
        kin.byName(contact.name(), own).forEach(client -> suggest(contact, client, Reason.NAME, contact.name()));
    }

    private void readSignature(Contact contact, long own, String text) {
        for (var number : SignatureWords.numbers(text)) {
            kin.byNumber(number, own).ifPresent(client -> suggest(contact, client, Reason.PHONE, number));
        }
        for (var firm : SignatureWords.firms(text)) {
            kin.byCompany(firm, own).ifPresent(client -> suggest(contact, client, Reason.COMPANY, firm));
        }
    }

    /** Whoever shares his card with others was put there by somebody, or writes for himself. */
    private boolean isAlone(long client) {
        return jdbc.sql("select count(*) from (select from contact where client_id = ? limit 2) few")
                        .param(client)
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** Of two that seem to belong together one is asked about, not each about the other. */
    private void suggest(Contact contact, long client, Reason reason, String told) {
        jdbc.sql("""
                        insert into belonging (contact_id, client_id, reason, told, suggested_at)
                        select ?, ?, ?, ?, ?::timestamptz
                        where not exists (select from belonging b join contact on contact.id = b.contact_id
                            where b.client_id = ? and contact.client_id = ? and b.accepted is null)
                        on conflict do nothing""")
                .params(contact.id(), client, Sql.word(reason), Sql.text(told), Sql.at(now.instant()))
                .params(Sql.row(contact.client(), client))
                .update();
    }

    /** What nobody has decided, the newest first. */
    List<Belonging> open(int most) {
        return jdbc.sql(ROWS + " order by b.suggested_at desc, b.contact_id desc limit ?")
                .param(most)
                .query(Belongings::belonging)
                .list();
    }

    /** How many wait for a decision, at most {@link #MOST}. */
    int waiting() {
        return jdbc.sql("select count(*) from (select from belonging where accepted is null limit ?) b")
                .param(MOST)
                .query(Integer.class)
                .single();
    }

    /** Who seems to write for that client, and for whom his own people seem to write. */
    List<Belonging> to(long client) {
        return jdbc.sql(ROWS + " and (b.client_id = ? or contact.client_id = ?) order by b.contact_id limit 20")
                .params(client, client)
                .query(Belongings::belonging)
                .list();
    }

    /** He does write for that client: what was his alone goes over, and can be taken apart again. */
    @Transactional
    boolean accept(long contact, long client, long by) {
        if (!decide(contact, client, true, by)) {
            return false;
        }
        var into = clients.byId(client).orElseThrow(Cards::unknown).id();
        var own = jdbc.sql("select client_id from contact where id = ?")
                .param(contact)
                .query(Long.class)
                .optional();
        own.filter(from -> from != into).ifPresent(from -> merges.clients(from, into, by));
        return true;
    }

    @Transactional
    boolean decline(long contact, long client, long by) {
        return decide(contact, client, false, by);
    }

    private boolean decide(long contact, long client, boolean accepted, long by) {
        return jdbc.sql("""
                        update belonging set accepted = ?, decided_by = ?, decided_at = ?
                        where contact_id = ? and accepted is null and client_id in
                            (select id from client where coalesce(merged_into, id) = ?)""")
                        .params(accepted, by, Sql.at(now.instant()), contact, client)
                        .update()
                > 0;
    }

    private static Belonging belonging(ResultSet row, int n) throws SQLException {
        return new Belonging(
                row.getLong("contact_id"),
                row.getString("name"),
                row.getString("address"),
                row.getLong("client_id"),
                row.getString("client_name"),
                Sql.constant(Reason.class, row.getString("reason")),
                row.getString("told"));
    }
}
