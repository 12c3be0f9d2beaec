package org.pochtenie.letters.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.protection.Protection.By;
import org.pochtenie.letters.protection.Protection.Kind;

class ProtectionTest {
    private static final Protection SMIME_SIGNED = new Protection(Kind.SIGNED, By.SMIME);
    private static final Protection PGP_SIGNED = new Protection(Kind.SIGNED, By.OPENPGP);

    private static Letter read(String... lines) {
        return LetterReader.read((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void knowsSignedMultiparts() {
        Letter smime = read(
                "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b",
                "",
                "--b",
                "",
                "Hello",
                "--b",
                "Content-Type: application/pkcs7-signature; name=smime.p7s",
                "",
                "x",
                "--b--");
        assertThat(Protection.of(smime)).containsExactly(SMIME_SIGNED);
        assertThat(smime.signed()).isTrue();
        assertThat(smime.encrypted()).isFalse();
    }

    @Test
    void knowsBlocksInText() {
        Letter inline =
                read("From: a@b.example", "", "-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", "Hello");
        assertThat(Protection.of(inline)).containsExactly(PGP_SIGNED);
        assertThat(Protection.of(read("From: a@b.example", "", "Hello"))).isEmpty();
    }
}
