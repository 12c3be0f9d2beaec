package org.pochtenie.desk.arrival;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a failure that passes by itself, such as a database that starts again, from one that lies in the letter. */
final class Passing {
    /** Classes of SQLSTATE: connection, rollback by conflict, resources, intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private Passing() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var passing = switch (cause) {
                case TransientDataAccessException e -> true;
                case RecoverableDataAccessException e -> true;
                case DataAccessResourceFailureException e -> true;
                // Also a rollback on a line that has broken: it hides what broke it.
                case TransactionException e -> true;
                case SQLException e ->
                    e.getSQLState() != null && CLASSES.contains(e.getSQLState().substring(0, 2));
                default -> false;
            };
            if (passing) {
                return true;
            }
        }
        return false;
    }
}
