package org.pochtenie.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What the demo firm remembers between two starts, so that its letters come out the same and are known to the desk:
 * when it was founded, its secret, its ports and how many letters have arrived.
 */
record Memory(Instant founded, String secret, int smtpPort, int imapPort, int arrived) {
    private static final String FILE = "demo-firm.properties";

    static Memory in(Path folder, Instant now) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            byte[] secret = new byte[16];
            new SecureRandom().nextBytes(secret);
            return new Memory(now, HexFormat.of().formatHex(secret), 0, 0, 0);
        }
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Memory(
                Instant.parse(lines.getProperty("founded")),
                lines.getProperty("secret"),
                Integer.parseInt(lines.getProperty("smtp-port")),
                Integer.parseInt(lines.getProperty("imap-port")),
                Integer.parseInt(lines.getProperty("arrived")));
    }

    Memory withPorts(int smtp, int imap) {
        return new Memory(founded, secret, smtp, imap, arrived);
    }

    Memory withArrived(int count) {
        return new Memory(founded, secret, smtpPort, imapPort, count);
    }

    /** Written beside and moved over, so that a kill never leaves half a file. */
    void keep(Path folder) {
        Path half = folder.resolve(FILE + ".new");
        String lines = "founded=%s%nsecret=%s%nsmtp-port=%d%nimap-port=%d%narrived=%d%n"
                .formatted(founded, secret, smtpPort, imapPort, arrived);
        try {
            Files.createDirectories(folder);
            Files.writeString(half, lines);
            Files.move(half, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A password that stays the same for the life of the firm. */
    String password(String of) {
        return Ids.hash(secret + " " + of).substring(0, 12);
    }
}
