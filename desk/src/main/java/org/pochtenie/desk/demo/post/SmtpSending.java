package org.pochtenie.desk.demo.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;

/** Hands one letter to the demo's own SMTP server, as a client's mail program would. */
public final class SmtpSending {
    private static final String PATIENCE = "10000";

    private SmtpSending() {}

    public static void send(int port, String from, List<String> recipients, MimeMessage letter)
            throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", PostOffice.HOST);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.from", from);
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        try (Transport transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(letter, addresses(recipients));
        }
    }

    private static Address[] addresses(List<String> recipients) throws MessagingException {
        return InternetAddress.parse(String.join(",", recipients));
    }
}
