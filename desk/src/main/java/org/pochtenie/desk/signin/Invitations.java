package org.pochtenie.desk.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by which newcomers join: each works once and for a week; only its hash is kept. */
@Component
class Invitations {
    static final Duration VALID = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient jdbc;
    private final InstantSource now;

    Invitations(JdbcClient jdbc, InstantSource now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** A new link's token; it is told once and never again. */
    String invite(Colleague.Role role, String address, @Nullable Long by) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into invitation (token_hash, role, address, invited_by, expires_at)
                        values (?, ?, ?, ?, ?::timestamptz)""")
                .params(Sql.row(
                        hash(token),
                        role.word(),
                        address,
                        by,
                        now.instant().plus(VALID).toString()))
                .update();
        return token;
    }

    Optional<Invitation> valid(String token) {
        return jdbc.sql(
                        "select * from invitation where token_hash = ? and used_at is null and expires_at > ?::timestamptz")
                .params(hash(token), now.instant().toString())
                .query((row, n) -> invitation(row))
                .optional();
    }

    List<Invitation> waiting() {
        return jdbc.sql("""
                        select * from invitation where used_at is null and expires_at > ?::timestamptz
                        and invited_by is not null order by expires_at desc""")
                .param(now.instant().toString())
                .query((row, n) -> invitation(row))
                .list();
    }

    /** Whether the link was still good: of two who use it at once only one comes in. */
    boolean use(String token) {
        return jdbc.sql("update invitation set used_at = ?::timestamptz where token_hash = ? and used_at is null")
                        .params(now.instant().toString(), hash(token))
                        .update()
                == 1;
    }

    void withdraw(String key) {
        jdbc.sql("update invitation set used_at = ?::timestamptz where token_hash = ? and used_at is null")
                .params(now.instant().toString(), Base64.getUrlDecoder().decode(key))
                .update();
    }

    /** The links for the very first owner: a new start prints a new one, and the older ones end. */
    void withdrawFirst() {
        jdbc.sql("update invitation set used_at = ?::timestamptz where invited_by is null and used_at is null")
                .param(now.instant().toString())
                .update();
    }

    private static Invitation invitation(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Invitation(
                row.getBytes("token_hash"),
                Colleague.Role.of(row.getString("role")),
                row.getString("address"),
                row.getTimestamp("expires_at").toInstant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
