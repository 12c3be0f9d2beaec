package org.pochtenie.desk.mailbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pochtenie.desk.mailbox.MailServer.Security;

/** Usual providers of mail, so that a mailbox there needs no more than an address and a password. */
public enum Provider {
    OWN("", "", 587, Security.STARTTLS, List.of()),
    YANDEX("imap.yandex.ru", "smtp.yandex.ru", 465, Security.TLS, List.of("yandex.", "ya.ru")),
    MAILRU(
            "imap.mail.ru",
            "smtp.mail.ru",
            465,
            Security.TLS,
            List.of("mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru", "vk.com")),
    GMAIL("imap.gmail.com", "smtp.gmail.com", 465, Security.TLS, List.of("gmail.com", "googlemail.com")),
    MICROSOFT(
            "outlook.office365.com",
            "smtp.office365.com",
            587,
            Security.STARTTLS,
            List.of("outlook.", "hotmail.", "live.", "office365.com")),
    ICLOUD("imap.mail.me.com", "smtp.mail.me.com", 587, Security.STARTTLS, List.of("icloud.com", "me.com", "mac.com"));

    private final String imapHost;
    private final String smtpHost;
    private final int smtpPort;
    private final Security smtpSecurity;
    private final List<String> domains;

    Provider(String imapHost, String smtpHost, int smtpPort, Security smtpSecurity, List<String> domains) {
        this.imapHost = imapHost;
        this.smtpHost = smtpHost;
        this.smtpPort = smtpPort;
        this.smtpSecurity = smtpSecurity;
        this.domains = domains;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its word; an own server for a word that is none. */
    static Provider of(String word) {
        return Arrays.stream(values())
                .filter(provider -> provider.word().equals(word))
                .findFirst()
                .orElse(OWN);
    }

    /** Whose server that is, or whose address. */
    static Provider at(String hostOrAddress) {
        var domain = hostOrAddress.substring(hostOrAddress.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(provider -> domain.equals(provider.imapHost)
                        || domain.equals(provider.smtpHost)
                        || provider.domains.stream()
                                .anyMatch(
                                        known -> known.endsWith(".") ? domain.startsWith(known) : domain.equals(known)))
                .findFirst()
                .orElse(OWN);
    }

    /** How its servers call themselves in Authentication-Results; Microsoft's give no name, so that none is believed. */
    List<String> receivingHosts() {
        return switch (this) {
            case OWN -> List.of();
            case YANDEX -> List.of(".yandex.net", ".yandex.ru");
            case MAILRU -> List.of(".mail.ru");
            case GMAIL -> List.of("mx.google.com");
            case MICROSOFT -> List.of(".outlook.com");
            case ICLOUD -> List.of(".icloud.com", ".me.com", ".apple.com");
        };
    }

    MailServer imap(String user) {
        return new MailServer(imapHost, 993, Security.TLS, user);
    }

    MailServer smtp(String user) {
        return new MailServer(smtpHost, smtpPort, smtpSecurity, user);
    }

    /** The key of the words that say what to do about a fault at that server. */
    public static String advice(Fault fault, String host) {
        var key = "mailbox.do." + fault.kind().word();
        return fault.kind() == Fault.Kind.PASSWORD ? key + "." + at(host).word() : key;
    }
}
