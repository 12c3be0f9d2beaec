package org.pochtenie.desk.mailbox;

import java.util.Locale;

/**
 * Where and as whom a server is reached.
 *
 * @param host empty when there is none: letters come by the SMTP listener only, or the firm does not send from here
 */
public record MailServer(String host, int port, Security security, String user) {
    public static final MailServer NONE = new MailServer("", 0, Security.TLS, "");

    /** How the line is kept from being read. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Security of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean known() {
        return !host.isEmpty();
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
