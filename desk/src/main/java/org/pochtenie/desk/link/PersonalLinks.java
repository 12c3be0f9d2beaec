package org.pochtenie.desk.link;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.plumbing.Seal;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All personal links: for one thing of one client each. */
@Component
public class PersonalLinks {
    static final String PATH = "/c/";
    /** 256 bits: nobody guesses it, so that it needs no login beside it. */
    private static final int BYTES = 32;

    private static final Duration SAME_LOOK = Duration.ofMinutes(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Settings settings;
    private final InstantSource now;

    PersonalLinks(JdbcClient jdbc, Seal seal, Settings settings, InstantSource now) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.settings = settings;
        this.now = now;
    }

    /** The address under which that client finds that thing: made when first asked for, the same until it is revoked. */
    @Transactional
    public URI to(String kind, long subject, long client) {
        return to(kind, subject, client, null);
    }

    /** One that works until then; of a link that is there already the end is moved to it. */
    @Transactional
    public URI to(String kind, long subject, long client, @Nullable Instant expires) {
        endExpired(kind, subject);
        make(kind, subject, client);
        var token = jdbc.sql("""
                        update personal_link set expires_at = ?::timestamptz
                        where kind = ? and subject_id = ? and revoked_at is null returning token_sealed""")
                .params(Sql.row(Sql.atOrNull(expires), kind, subject))
                .query((row, n) -> seal.open(row.getBytes(1)))
                .single();
        return address(PATH + token);
    }

    private void endExpired(String kind, long subject) {
        jdbc.sql("""
                        update personal_link set revoked_at = expires_at
                        where kind = ? and subject_id = ? and revoked_at is null and expires_at <= ?""").params(kind, subject, Sql.at(now.instant())).update();
    }

    private void make(String kind, long subject, long client) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into personal_link (token_hash, token_sealed, kind, subject_id, client_id, made_at)
                        select ?, ?, ?, ?, ?, ?
                        where not exists (
                            select from personal_link where kind = ? and subject_id = ? and revoked_at is null)
                        on conflict do nothing""")
                .params(hash(token), seal.seal(token), kind, subject, client, Sql.at(now.instant()), kind, subject)
                .update();
    }

    /** The link to that thing, if one was made and still works. */
    public Optional<Link> of(String kind, long subject) {
        return jdbc.sql("""
                        select * from personal_link where kind = ? and subject_id = ? and revoked_at is null
                        and (expires_at is null or expires_at > ?)""")
                .params(kind, subject, Sql.at(now.instant()))
                .query((row, n) -> link(row, seal.open(row.getBytes("token_sealed"))))
                .optional();
    }

    /** The links to those of several things that have one, by the thing's number. */
    public Map<Long, Link> of(String kind, Collection<Long> subjects) {
        return jdbc
                .sql("""
                        select * from personal_link where kind = ? and subject_id = any(?) and revoked_at is null
                        and (expires_at is null or expires_at > ?)""")
                .params(kind, subjects.toArray(Long[]::new), Sql.at(now.instant()))
                .query((row, n) -> link(row, seal.open(row.getBytes("token_sealed"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Link::subject, Function.identity()));
    }

    /** The whole address of a link, as it is given to a client. */
    public URI address(Link link) {
        return address(link.path());
    }

    private URI address(String path) {
        var base = settings.publicUrl().toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    /** The link works no more, at once and everywhere it was sent; the next that is asked for is another. */
    @Transactional
    public void revoke(String kind, long subject) {
        jdbc.sql("""
                        update personal_link set revoked_at = ?
                        where kind = ? and subject_id = ? and revoked_at is null""").params(Sql.at(now.instant()), kind, subject).update();
    }

    /** Two clients are two again: the links to these things are that client's, as the things are. */
    @Transactional
    public void follow(String kind, Collection<Long> subjects, long client) {
        jdbc.sql("update personal_link set client_id = ? where kind = ? and subject_id = any(?) and client_id <> ?")
                .params(client, kind, subjects.toArray(Long[]::new), client)
                .update();
    }

    /** The link with that token. It is looked up by its hash: how long that takes tells nothing of what is stored. */
    Optional<Link> byToken(String token) {
        return jdbc.sql("""
                        select * from personal_link where token_hash = ? and revoked_at is null
                        and (expires_at is null or expires_at > ?)""")
                .params(hash(token), Sql.at(now.instant()))
                .query((row, n) -> link(row, token))
                .optional();
    }

    /** Somebody looks at it. Within a minute it is the same look. */
    void opened(Link link) {
        var at = now.instant();
        if (link.opened() == null || link.opened().isBefore(at.minus(SAME_LOOK))) {
            jdbc.sql("update personal_link set opened_at = ? where id = ?")
                    .params(Sql.at(at), link.id())
                    .update();
        }
    }

    private static Link link(ResultSet row, String token) throws SQLException {
        return new Link(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("subject_id"),
                row.getLong("client_id"),
                PATH + token,
                Sql.instant(row, "made_at"),
                Sql.instantOrNull(row, "expires_at"),
                Sql.instantOrNull(row, "opened_at"));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
