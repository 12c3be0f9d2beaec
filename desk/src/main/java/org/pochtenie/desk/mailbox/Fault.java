package org.pochtenie.desk.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.StoreClosedException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail server cannot be used, as far as it can be told.
 *
 * @param detail what the server or the network said, in its own words
 */
public record Fault(Kind kind, String detail) {
    /** What is wrong; each has its words and its advice in the messages. */
    public enum Kind {
        HOST,
        REFUSED,
        TIMEOUT,
        TLS,
        STARTTLS,
        PASSWORD,
        KEY,
        FOLDER,
        DROPPED,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The field of the form to look at first; empty when it is none of them. */
        String field(String server) {
            return switch (this) {
                case HOST -> server + "_host";
                case REFUSED, TIMEOUT -> server + "_port";
                case TLS, STARTTLS -> server + "_security";
                case PASSWORD, KEY -> "password";
                case FOLDER, DROPPED, OTHER -> "";
            };
        }
    }

    /** From what a connection failed with. */
    public static Fault of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var kind = kind(cause);
            if (kind != null) {
                return new Fault(kind, words(cause));
            }
        }
        return new Fault(Kind.OTHER, words(failure));
    }

    private static @Nullable Kind kind(Throwable cause) {
        return switch (cause) {
            case UnknownHostException e -> Kind.HOST;
            case ConnectException e -> Kind.REFUSED;
            case NoRouteToHostException e -> Kind.REFUSED;
            case SocketTimeoutException e -> Kind.TIMEOUT;
            case SSLException e -> Kind.TLS;
            case AuthenticationFailedException e -> Kind.PASSWORD;
            case FolderNotFoundException e -> Kind.FOLDER;
            case SecretUnreadable e -> Kind.KEY;
            case FolderClosedException e -> Kind.DROPPED;
            case StoreClosedException e -> Kind.DROPPED;
            case EOFException e -> Kind.DROPPED;
            case SocketException e -> Kind.DROPPED;
            default -> words(cause).contains("STARTTLS") ? Kind.STARTTLS : null;
        };
    }

    private static String words(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName())
                .strip();
    }

    /** A password that was sealed with the key of another data folder. */
    static final class SecretUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        SecretUnreadable(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    String stored() {
        var detail = this.detail.length() > 500 ? this.detail.substring(0, 500) : this.detail;
        return kind.word() + " " + detail;
    }

    static @Nullable Fault stored(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split(" ", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(parts[0]))
                .findFirst()
                .map(kind -> new Fault(kind, parts.length > 1 ? parts[1] : ""))
                .orElseGet(() -> new Fault(Kind.OTHER, text));
    }
}
