package org.pochtenie.desk.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.clock.Remeasuring;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Seal;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All mailboxes of the firm. */
@Component
public class Mailboxes {
    private static final String SELECT = """
            select m.*, array(select a.address from mailbox_alias a where a.mailbox_id = m.id order by 1) as aliases
            from mailbox m\s""";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Live live;
    private final Remeasuring remeasuring;
    private final InstantSource now;

    Mailboxes(JdbcClient jdbc, Seal seal, Live live, Remeasuring remeasuring, InstantSource now) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.live = live;
        this.remeasuring = remeasuring;
        this.now = now;
    }

    public List<Mailbox> all() {
        return jdbc.sql(SELECT + "order by m.name, m.id")
                .query(Mailboxes::mailbox)
                .list();
    }

    public Optional<Mailbox> byId(long id) {
        return jdbc.sql(SELECT + "where m.id = ?")
                .param(id)
                .query(Mailboxes::mailbox)
                .optional();
    }

    /** By its own address or by an alias. */
    public Optional<Mailbox> byAddress(String address) {
        return jdbc.sql(SELECT + """
                        where m.address = :address
                           or m.id = (select a.mailbox_id from mailbox_alias a where a.address = :address)""")
                .param("address", address.toLowerCase(Locale.ROOT))
                .query(Mailboxes::mailbox)
                .optional();
    }

    /** A new mailbox; its letters come from now on, older ones when history is wanted. */
    @Transactional
    public Mailbox connect(Connection wanted) {
        var id = jdbc.sql("insert into mailbox (name, address, connected_at) values (?, ?, ?) returning id")
                .params(wanted.name(), wanted.address().toLowerCase(Locale.ROOT), Sql.at(now.instant()))
                .query(Long.class)
                .single();
        return change(id, wanted);
    }

    /** Everything that is told in the connection; passwords only when they are told anew. */
    @Transactional
    public Mailbox change(long id, Connection wanted) {
        jdbc.sql("""
                        update mailbox set name = ?, address = ?, imap_host = ?, imap_port = ?, imap_security = ?,
                            imap_user = ?, imap_secret = coalesce(?, imap_secret), smtp_host = ?, smtp_port = ?,
                            smtp_security = ?, smtp_user = ?, smtp_secret = coalesce(?, smtp_secret),
                            fault = null, fault_folder = null, fault_since = null, version = version + 1
                        where id = ?""").params(row(id, wanted)).update();
        jdbc.sql("delete from mailbox_alias where mailbox_id = ?").param(id).update();
        jdbc.sql("insert into mailbox_alias (address, mailbox_id) select lower(a), ? from unnest(?) a")
                .params(id, wanted.aliases().toArray(String[]::new))
                .update();
        if (wanted.historySince() != null) {
            bringHistory(id, wanted.historySince());
        }
        live.changed("mailbox");
        return byId(id).orElseThrow();
    }

    private List<Object> row(long id, Connection wanted) {
        var row = new ArrayList<Object>(List.of(wanted.name(), wanted.address().toLowerCase(Locale.ROOT)));
        for (var login : List.of(wanted.imap(), wanted.smtp())) {
            var server = login.server();
            row.addAll(List.of(server.host(), server.port(), server.security().word(), server.user()));
            row.add(login.password().isEmpty() ? null : seal.seal(login.password()));
        }
        row.add(id);
        return row;
    }

    /** Letters since that day are read too, without side effects; what is here already is not doubled. */
    @Transactional
    public void bringHistory(long id, LocalDate since) {
        jdbc.sql("""
                        update mailbox set history_since = ?, version = version + 1
                        where id = ? and (history_since is null or history_since > ?)""").params(since, id, since).update();
        live.changed("mailbox");
    }

    /** Leaves it alone, or watches it again. */
    @Transactional
    public void pause(long id, boolean paused) {
        jdbc.sql("update mailbox set paused = ?, fault = null, fault_folder = null, fault_since = null where id = ?")
                .params(paused, id)
                .update();
        live.changed("mailbox");
    }

    /** Its letters are to be answered within that time; those that wait already, too. */
    @Transactional
    public void answerTime(long id, long answerTime) {
        var changed = jdbc.sql("update mailbox set answer_time_id = ? where id = ? and answer_time_id <> ?")
                .params(answerTime, id, answerTime)
                .update();
        if (changed > 0) {
            remeasuring.soon();
        }
    }

    /** Whom its letters are believed about their senders; none: the usual ones. */
    @Transactional
    public void receivingHosts(long id, List<String> hosts) {
        jdbc.sql("update mailbox set receiving_hosts = ? where id = ?")
                .params(String.join(" ", hosts), id)
                .update();
    }

    /** How the servers of each mailbox call themselves. */
    public Map<Long, Set<String>> receivingHosts() {
        return all().stream().collect(Collectors.toMap(Mailbox::id, mailbox -> Set.copyOf(mailbox.trustedHosts())));
    }

    /** How its letters are fetched; NONE when it has no such server. */
    public Login imapLogin(long id) {
        return login(id, "imap");
    }

    /** How letters are sent from it; NONE when it has no such server. */
    public Login smtpLogin(long id) {
        return login(id, "smtp");
    }

    private Login login(long id, String kind) {
        return jdbc.sql("select * from mailbox where id = ?")
                .param(id)
                .query((row, n) -> new Login(server(row, kind), opened(row.getBytes(kind + "_secret"))))
                .single();
    }

    private String opened(byte @Nullable [] sealed) {
        try {
            return sealed == null ? "" : seal.open(sealed);
        } catch (IllegalStateException e) {
            throw new Fault.SecretUnreadable(e);
        }
    }

    private static MailServer server(ResultSet row, String kind) throws SQLException {
        return new MailServer(
                row.getString(kind + "_host"),
                row.getInt(kind + "_port"),
                MailServer.Security.of(row.getString(kind + "_security")),
                row.getString(kind + "_user"));
    }

    private static Mailbox mailbox(ResultSet row, int n) throws SQLException {
        return new Mailbox(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                List.of((String[]) row.getArray("aliases").getArray()),
                server(row, "imap"),
                server(row, "smtp"),
                row.getLong("answer_time_id"),
                ReceivingHosts.of(row.getString("receiving_hosts")),
                row.getObject("history_since", LocalDate.class),
                row.getBoolean("paused"),
                row.getInt("version"),
                new Health(
                        Sql.instant(row, "connected_at"),
                        Sql.instantOrNull(row, "checked_at"),
                        Sql.instantOrNull(row, "letter_at"),
                        Fault.stored(row.getString("fault")),
                        Sql.instantOrNull(row, "fault_since"),
                        Sql.instantOrNull(row, "silent_since")));
    }
}
