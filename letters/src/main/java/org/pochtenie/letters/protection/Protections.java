package org.pochtenie.letters.protection;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.mime.HeaderValue;
import org.pochtenie.letters.protection.Protection.By;
import org.pochtenie.letters.protection.Protection.Kind;

/** Looks for marks of S/MIME and OpenPGP in every place where they stand. */
final class Protections {
    private static final int LONGEST = 1 << 20;
    private static final Pattern SIGNED = Pattern.compile("(?m)^-----BEGIN PGP SIGNED MESSAGE-----\\s*$");
    private static final Pattern ENCRYPTED =
            Pattern.compile("(?m)^-----BEGIN PGP MESSAGE(?:, PART \\d+(?:/\\d+)?)?-----\\s*$");
    private static final Pattern KEYS = Pattern.compile("(?m)^-----BEGIN PGP PUBLIC KEY BLOCK-----\\s*$");

    private final Set<Protection> found = new LinkedHashSet<>();
    private String declared = "";

    private Protections() {}

    static Set<Protection> in(Letter letter) {
        Protections protections = new Protections();
        protections.whole(letter);
        letter.attachments().forEach(protections::part);
        protections.text(letter.text());
        letter.attachments().stream()
                .filter(part -> part.type().equals("text/plain") && part.bytes().length < LONGEST)
                .forEach(part -> protections.text(new String(part.bytes(), StandardCharsets.ISO_8859_1)));
        return Collections.unmodifiableSet(protections.found);
    }

    private void whole(Letter letter) {
        HeaderValue type = HeaderValue.parse(letter.header("Content-Type"));
        String protocol = type.parameters().getOrDefault("protocol", "").toLowerCase(Locale.ROOT);
        declared = type.parameters().getOrDefault("smime-type", "").toLowerCase(Locale.ROOT);
        By by = protocol.contains("pkcs7") ? By.SMIME : By.OPENPGP;
        if (type.value().equals("multipart/signed")) {
            add(Kind.SIGNED, by);
        } else if (type.value().equals("multipart/encrypted")) {
            add(Kind.ENCRYPTED, by);
        }
    }

    private void part(Attachment part) {
        String name = part.name().toLowerCase(Locale.ROOT);
        switch (part.type()) {
            case "application/pkcs7-signature", "application/x-pkcs7-signature" -> add(Kind.SIGNED, By.SMIME);
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> smime(part, name);
            case "application/pgp-signature" -> add(Kind.SIGNED, By.OPENPGP);
            case "application/pgp-encrypted" -> add(Kind.ENCRYPTED, By.OPENPGP);
            case "application/pgp-keys" -> add(Kind.KEYS, By.OPENPGP);
            case "application/pkcs7", "application/x-pkcs7-certificates" -> smime(part, name);
            default -> named(part, name);
        }
    }

    /** The name is all that tells when a server on the way has made the type a plain one. */
    private void named(Attachment part, String name) {
        if (name.endsWith(".p7m") || name.endsWith(".p7z") || name.endsWith(".p7c")) {
            smime(part, name);
        } else if (name.equals("smime.p7s")) {
            add(Kind.SIGNED, By.SMIME);
        } else if (name.endsWith(".asc") || name.endsWith(".pgp") || name.endsWith(".gpg") || name.endsWith(".sig")) {
            Armor.kindOf(part.bytes()).ifPresent(kind -> add(kind, By.OPENPGP));
        }
    }

    /** The content of the file tells; where it is broken, the type's parameter, and in the end the name. */
    private void smime(Attachment part, String name) {
        Cms.kindOf(part.bytes())
                .or(() -> Cms.kindByParameter(declared))
                .or(() -> Cms.kindByName(name))
                .ifPresent(kind -> add(kind, By.SMIME));
    }

    private void text(String text) {
        if (text.indexOf("-----BEGIN PGP ") < 0) {
            return;
        }
        if (SIGNED.matcher(text).find()) {
            add(Kind.SIGNED, By.OPENPGP);
        }
        if (ENCRYPTED.matcher(text).find()) {
            add(Kind.ENCRYPTED, By.OPENPGP);
        }
        if (KEYS.matcher(text).find()) {
            add(Kind.KEYS, By.OPENPGP);
        }
    }

    private void add(Kind kind, By by) {
        found.add(new Protection(kind, by));
    }
}
