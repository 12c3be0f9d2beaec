package org.pochtenie.desk.archive;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All letters as they came or left: bytes with their SHA-256, which the database never changes nor deletes. */
@Component
public class RawLetters {
    private static final String KEEP = """
            insert into raw_letter (sha256, bytes, kept_at)
            select sha256, bytes, ? from unnest(?, ?) as come (sha256, bytes)
            on conflict (sha256) do nothing
            returning id, sha256""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final InstantSource now;

    RawLetters(JdbcTemplate jdbc, JdbcClient client, InstantSource now) {
        this.jdbc = jdbc;
        this.client = client;
        this.now = now;
    }

    /** Keeps a letter and says under which number; the same bytes always have the same one. */
    public long keep(byte[] bytes) {
        return keepAll(List.of(bytes)).getFirst();
    }

    /** Keeps many letters in one go; numbers in the order of the letters. */
    public List<Long> keepAll(List<byte[]> letters) {
        var hashes = letters.stream().map(RawLetters::sha256).toList();
        var fresh = new TreeMap<ByteBuffer, byte[]>(); // one order for everybody: two batches never wait for each other
        for (var i = 0; i < letters.size(); i++) {
            fresh.put(hashes.get(i), letters.get(i));
        }
        var known = insert(fresh);
        var missing =
                fresh.keySet().stream().filter(hash -> !known.containsKey(hash)).toList();
        if (!missing.isEmpty()) {
            known.putAll(find(missing));
        }
        return hashes.stream().map(known::get).toList();
    }

    /**
     * The letter, byte for byte.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException for a number that is not known
     */
    public byte[] bytes(long id) {
        return client.sql("select bytes from raw_letter where id = ?")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** Many letters at once, by number. */
    public Map<Long, byte[]> bytesOf(Collection<Long> ids) {
        var found = new HashMap<Long, byte[]>();
        jdbc.query(
                "select id, bytes from raw_letter where id = any(?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", ids.toArray())),
                row -> {
                    found.put(row.getLong(1), row.getBytes(2));
                });
        return found;
    }

    private Map<ByteBuffer, Long> insert(TreeMap<ByteBuffer, byte[]> letters) {
        var hashes = arrays(letters.keySet());
        var bytes = letters.values().toArray(byte[][]::new);
        return numbers(KEEP, Timestamp.from(now.instant()), hashes, bytes);
    }

    private Map<ByteBuffer, Long> find(List<ByteBuffer> hashes) {
        return numbers("select id, sha256 from raw_letter where sha256 = any(?)", (Object) arrays(hashes));
    }

    private Map<ByteBuffer, Long> numbers(String sql, Object... parameters) {
        var numbers = new HashMap<ByteBuffer, Long>();
        jdbc.query(
                sql,
                statement -> {
                    for (var i = 0; i < parameters.length; i++) {
                        if (parameters[i] instanceof byte[][] many) {
                            statement.setArray(i + 1, statement.getConnection().createArrayOf("bytea", many));
                        } else {
                            statement.setObject(i + 1, parameters[i]);
                        }
                    }
                },
                row -> {
                    numbers.put(ByteBuffer.wrap(row.getBytes(2)), row.getLong(1));
                });
        return numbers;
    }

    private static byte[][] arrays(Collection<ByteBuffer> buffers) {
        return buffers.stream().map(ByteBuffer::array).toArray(byte[][]::new);
    }

    private static ByteBuffer sha256(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
