package org.pochtenie.letters.protection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pochtenie.letters.coding.Base64Lenient;
import org.pochtenie.letters.protection.Protection.Kind;

/** Tells what an S/MIME file is by the object identifier of its content (RFC 5652 sections 4 to 8). */
final class Cms {
    /** 1.2.840.113549.1.7, then one number for the type. */
    private static final byte[] PKCS7 = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07};
    /** 1.2.840.113549.1.9.16.1, of which 23 is authenticated enveloped data and 9 compressed data. */
    private static final byte[] SMIME = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01
    };

    private Cms() {}

    static Optional<Kind> kindOf(byte[] file) {
        byte[] der = binary(file);
        int at = content(der);
        if (at < 0) {
            return Optional.empty();
        }
        if (startsWith(der, at, PKCS7) && at + PKCS7.length < der.length) {
            return switch (der[at + PKCS7.length]) {
                case 2 -> Optional.of(signedOrKeys(der));
                case 3, 4, 6 -> Optional.of(Kind.ENCRYPTED);
                default -> Optional.empty();
            };
        }
        boolean authenticated =
                startsWith(der, at, SMIME) && at + SMIME.length < der.length && der[at + SMIME.length] == 23;
        return authenticated ? Optional.of(Kind.ENCRYPTED) : Optional.empty();
    }

    /** The smime-type of RFC 8551 section 3.2.2. */
    static Optional<Kind> kindByParameter(String declared) {
        return switch (declared) {
            case "signed-data" -> Optional.of(Kind.SIGNED);
            case "enveloped-data", "authenveloped-data" -> Optional.of(Kind.ENCRYPTED);
            case "certs-only" -> Optional.of(Kind.KEYS);
            default -> Optional.empty();
        };
    }

    /** Most letters that are a smime.p7m are encrypted; p7c carries certificates, p7s a signature. */
    static Optional<Kind> kindByName(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "p7c" -> Optional.of(Kind.KEYS);
            case "p7s" -> Optional.of(Kind.SIGNED);
            case "p7z" -> Optional.empty();
            default -> Optional.of(Kind.ENCRYPTED);
        };
    }

    /** Signed data whose set of signers is empty only brings certificates (RFC 8551 section 3.2.2). */
    private static Kind signedOrKeys(byte[] der) {
        boolean noSigner = der.length > 2 && der[der.length - 2] == 0x31 && der[der.length - 1] == 0;
        return noSigner ? Kind.KEYS : Kind.SIGNED;
    }

    /** Where the content of the first object identifier begins, right within the outermost sequence; -1 if nowhere. */
    private static int content(byte[] der) {
        if (der.length < 12 || der[0] != 0x30) {
            return -1;
        }
        int lengthByte = der[1] & 0xFF;
        int at = 2 + (lengthByte > 0x80 && lengthByte <= 0x88 ? lengthByte - 0x80 : 0);
        return at + 2 < der.length && der[at] == 0x06 ? at + 2 : -1;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Some programs encode twice or write PEM. */
    private static byte[] binary(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 400), StandardCharsets.ISO_8859_1).strip();
        if (start.startsWith("-----BEGIN ")) {
            int line = start.indexOf('\n');
            return Base64Lenient.decode((line < 0 ? "" : start.substring(line)).getBytes(StandardCharsets.ISO_8859_1))
                    .bytes();
        }
        return start.startsWith("MI") && start.matches("(?s)[A-Za-z0-9+/=\\s]+")
                ? Base64Lenient.decode(start.getBytes(StandardCharsets.ISO_8859_1))
                        .bytes()
                : file;
    }
}
