package org.pochtenie.desk.accesskey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All keys of all colleagues. A key is told once; only its hash is kept, which suffices: nobody guesses 150 bits. */
@Component
public class AccessKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Nothing in it that is mistaken for another when it is typed into a telephone. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 30;
    private static final int ENDING = 4;
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final InstantSource now;

    AccessKeys(JdbcClient jdbc, Colleagues colleagues, InstantSource now) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.now = now;
    }

    /** A new key; it is told now and never again. */
    public String make(long colleague, String name) {
        var key = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, n) -> text.append(LETTERS.charAt(n)), StringBuilder::append)
                .toString();
        jdbc.sql("insert into access_key (colleague_id, name, hash, ending, made_at) values (?, ?, ?, ?, ?)")
                .params(colleague, Sql.text(name), hash(key), key.substring(LENGTH - ENDING), Sql.at(now.instant()))
                .update();
        return key;
    }

    /** Whose key it is; empty for one that never was, was revoked, or whose owner has left. */
    public Optional<Colleague> owner(String key) {
        var hash = hash(key.strip());
        var owner = jdbc.sql("""
                        select k.colleague_id from access_key k join colleague c on c.id = k.colleague_id
                        where k.hash = ? and c.left_at is null""").param(hash).query(Long.class).optional();
        owner.ifPresent(used -> note(hash));
        return owner.flatMap(colleagues::byId);
    }

    private void note(byte[] hash) {
        var instant = now.instant();
        jdbc.sql("update access_key set used_at = ? where hash = ? and (used_at is null or used_at < ?)")
                .params(Sql.at(instant), hash, Sql.at(instant.minus(NOTED_EVERY)))
                .update();
    }

    /** The newest first. */
    public List<AccessKey> of(long colleague) {
        return jdbc.sql("select * from access_key where colleague_id = ? order by id desc")
                .param(colleague)
                .query((row, n) -> new AccessKey(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("ending"),
                        Sql.instant(row, "made_at"),
                        Sql.instantOrNull(row, "used_at")))
                .list();
    }

    /** From now on it opens nothing; somebody else's is left alone. */
    public void revoke(long id, long colleague) {
        jdbc.sql("delete from access_key where id = ? and colleague_id = ?")
                .params(id, colleague)
                .update();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
