package org.pochtenie.desk.arrival;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * Which mailboxes are this desk's to watch, out of all desks on one database: advisory locks on a connection of their
 * own. They end with the connection, also when the desk is killed.
 */
final class Leases implements AutoCloseable {
    private static final int KIND = 0x6D626F78; // "mbox"

    private final DataSourceProperties database;
    private final Set<Long> held = ConcurrentHashMap.newKeySet();
    private @Nullable Connection connection;

    Leases(DataSourceProperties database) {
        this.database = database;
    }

    /**
     * Holds the mailbox from now on, unless another desk does.
     *
     * @throws SQLException when the connection is lost, and with it everything that was held
     */
    boolean hold(long mailbox) throws SQLException {
        if (!held.contains(mailbox) && ask("select pg_try_advisory_lock(?, ?)", mailbox)) {
            held.add(mailbox);
        }
        return held.contains(mailbox);
    }

    void release(long mailbox) throws SQLException {
        if (held.remove(mailbox)) {
            ask("select pg_advisory_unlock(?, ?)", mailbox);
        }
    }

    /**
     * Makes sure that what is held is still held.
     *
     * @throws SQLException when it is not
     */
    void check() throws SQLException {
        if (!held.isEmpty()) {
            try (var statement = open().prepareStatement("select 1")) {
                statement.execute();
            }
        }
    }

    private boolean ask(String sql, long mailbox) throws SQLException {
        try (var statement = open().prepareStatement(sql)) {
            statement.setInt(1, KIND);
            statement.setInt(2, Math.toIntExact(mailbox));
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private Connection open() throws SQLException {
        var current = connection;
        if (current == null) {
            current = DriverManager.getConnection(
                    database.determineUrl(), database.determineUsername(), database.determinePassword());
            connection = current;
        }
        return current;
    }

    /** Gives everything back. */
    @Override
    public void close() throws SQLException {
        held.clear();
        var current = connection;
        connection = null;
        if (current != null) {
            current.close();
        }
    }
}
