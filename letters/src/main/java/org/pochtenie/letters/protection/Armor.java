package org.pochtenie.letters.protection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pochtenie.letters.protection.Protection.Kind;

/** Tells what an OpenPGP file is, by its armor header (RFC 9580 section 6.2) or its first packet (section 5). */
final class Armor {
    private static final int SCANNED = 4_096;

    private Armor() {}

    static Optional<Kind> kindOf(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, SCANNED), StandardCharsets.ISO_8859_1);
        if (start.contains("-----BEGIN PGP SIGNED MESSAGE-----") || start.contains("-----BEGIN PGP SIGNATURE-----")) {
            return Optional.of(Kind.SIGNED);
        }
        if (start.contains("-----BEGIN PGP MESSAGE")) {
            return Optional.of(Kind.ENCRYPTED);
        }
        if (start.contains("-----BEGIN PGP PUBLIC KEY BLOCK-----")) {
            return Optional.of(Kind.KEYS);
        }
        return file.length < 3 ? Optional.empty() : packet(file[0] & 0xFF);
    }

    private static Optional<Kind> packet(int first) {
        if ((first & 0x80) == 0) {
            return Optional.empty();
        }
        int tag = (first & 0x40) != 0 ? first & 0x3F : first >> 2 & 0x0F;
        return switch (tag) {
            case 1, 3, 9, 18 -> Optional.of(Kind.ENCRYPTED);
            case 2, 4 -> Optional.of(Kind.SIGNED);
            case 6 -> Optional.of(Kind.KEYS);
            default -> Optional.empty();
        };
    }
}
