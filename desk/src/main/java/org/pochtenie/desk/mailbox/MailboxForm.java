package org.pochtenie.desk.mailbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.mailbox.MailServer.Security;

/** What somebody typed to connect or change a mailbox; passwords are taken from it but never put back into a page. */
public record MailboxForm(Map<String, String> fields) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final LocalDate BEFORE_MAIL = LocalDate.of(1990, 1, 1);

    static MailboxForm empty() {
        return new MailboxForm(Map.of(
                "imap_port",
                "993",
                "imap_security",
                "tls",
                "smtp_port",
                "587",
                "smtp_security",
                "starttls",
                "history",
                "none"));
    }

    static MailboxForm of(Mailbox mailbox) {
        var imap = mailbox.imap();
        var smtp = mailbox.smtp();
        return new MailboxForm(Map.ofEntries(
                Map.entry("name", mailbox.name()),
                Map.entry("address", mailbox.address()),
                Map.entry("aliases", String.join(", ", mailbox.aliases())),
                Map.entry("provider", Provider.at(imap.host()).word()),
                Map.entry("user", imap.known() ? imap.user() : smtp.user()),
                Map.entry("imap_host", imap.host()),
                Map.entry("imap_port", imap.known() ? String.valueOf(imap.port()) : "993"),
                Map.entry("imap_security", imap.security().word()),
                Map.entry("smtp_host", smtp.host()),
                Map.entry("smtp_port", smtp.known() ? String.valueOf(smtp.port()) : "587"),
                Map.entry("smtp_security", smtp.security().word()),
                Map.entry("receiving_hosts", String.join(", ", mailbox.receivingHosts())),
                Map.entry("answer_time", String.valueOf(mailbox.answerTime()))));
    }

    public String value(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    Provider provider() {
        var chosen = Provider.of(value("provider"));
        return value("provider").isEmpty() && value("imap_host").isEmpty() ? Provider.at(value("address")) : chosen;
    }

    /** The fields below which something may be wrong. */
    public static List<String> minded() {
        return List.of(
                "address",
                "aliases",
                "password",
                "imap_host",
                "imap_port",
                "imap_security",
                "smtp_host",
                "smtp_port",
                "smtp_security",
                "receiving_hosts");
    }

    /** Those of the mistakes that were made in one field. */
    public static List<String> at(String field, List<String> mistakes) {
        var keys = switch (field) {
            case "address" -> List.of("mailbox.mistake.address", "mailbox.mistake.taken");
            case "imap_port" -> List.of("mailbox.mistake.port.imap");
            case "smtp_port" -> List.of("mailbox.mistake.port.smtp");
            default -> List.of("mailbox.mistake." + field.replace('_', '-'));
        };
        return mistakes.stream().filter(keys::contains).toList();
    }

    /** Keys of what is wrong with it. */
    List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        if (!ADDRESS.matcher(value("address")).matches()) {
            mistakes.add("mailbox.mistake.address");
        }
        if (!aliases().stream().allMatch(alias -> ADDRESS.matcher(alias).matches())) {
            mistakes.add("mailbox.mistake.aliases");
        }
        if (!ReceivingHosts.names(value("receiving_hosts"))) {
            mistakes.add("mailbox.mistake.receiving-hosts");
        }
        if (provider() == Provider.OWN) {
            for (var kind : List.of("imap", "smtp")) {
                if (!value(kind + "_host").isEmpty() && port(kind) == 0) {
                    mistakes.add("mailbox.mistake.port." + kind);
                }
            }
        }
        return List.copyOf(mistakes);
    }

    Connection connection(LocalDate today) {
        var address = value("address").toLowerCase(Locale.ROOT);
        var name = value("name").isEmpty() ? address : value("name");
        return new Connection(
                name,
                address,
                aliases(),
                new Login(server("imap"), fields.getOrDefault("password", "")),
                new Login(server("smtp"), fields.getOrDefault("password", "")),
                historySince(today));
    }

    MailServer server(String kind) {
        var user = value("user").isEmpty() ? value("address") : value("user");
        if (provider() != Provider.OWN) {
            return kind.equals("imap") ? provider().imap(user) : provider().smtp(user);
        }
        var host = value(kind + "_host");
        return host.isEmpty() ? MailServer.NONE : new MailServer(host, port(kind), security(kind), user);
    }

    List<String> receivingHosts() {
        return ReceivingHosts.of(value("receiving_hosts"));
    }

    private List<String> aliases() {
        return Arrays.stream(value("aliases").toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable LocalDate historySince(LocalDate today) {
        return switch (value("history")) {
            case "month" -> today.minusMonths(1);
            case "year" -> today.minusYears(1);
            case "all" -> BEFORE_MAIL;
            default -> null;
        };
    }

    private int port(String kind) {
        var text = value(kind + "_port");
        if (!text.matches("[0-9]{1,5}")) {
            return 0;
        }
        var port = Integer.parseInt(text);
        return port <= 65_535 ? port : 0;
    }

    private Security security(String kind) {
        var word = value(kind + "_security");
        return Arrays.stream(Security.values())
                .filter(security -> security.word().equals(word))
                .findFirst()
                .orElse(Security.TLS);
    }

    @Override
    public String toString() {
        return value("address");
    }
}
