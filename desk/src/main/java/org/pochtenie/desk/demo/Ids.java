package org.pochtenie.desk.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pochtenie.letters.Address;

/** Names that look random and come out the same for the same seed. */
final class Ids {
    private Ids() {}

    static String messageId(String seed, Address from) {
        return hash(seed).substring(0, 24) + "@" + from.domain();
    }

    static String hash(String seed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(seed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
