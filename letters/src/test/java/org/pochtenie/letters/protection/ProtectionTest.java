package org.pochtenie.letters.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.protection.Protection.By;
import org.pochtenie.letters.protection.Protection.Kind;

class ProtectionTest {
    private static final Protection SMIME_SIGNED = new Protection(Kind.SIGNED, By.SMIME);
    private static final Protection SMIME_ENCRYPTED = new Protection(Kind.ENCRYPTED, By.SMIME);
    private static final Protection PGP_SIGNED = new Protection(Kind.SIGNED, By.OPENPGP);
    private static final Protection PGP_ENCRYPTED = new Protection(Kind.ENCRYPTED, By.OPENPGP);

    /** The beginning of a CMS file: a sequence, an object identifier, some content. */
    private static final String SIGNED = "3080" + "06092a864886f70d010702" + "a0800201013100";

    private static final String ENVELOPED = "308201f4" + "06092a864886f70d010703" + "a0820102020100ff";
    private static final String AUTHENTICATED = "3080" + "060b2a864886f70d0109100117" + "a0800201003100ff";
    private static final String COMPRESSED = "3080" + "060b2a864886f70d0109100109" + "a0800201003100ff";

    private static Letter read(String... lines) {
        return LetterReader.read((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Letter within(String type, String... body) {
        return read(
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "",
                "Hello",
                "--b",
                "Content-Type: " + type,
                String.join("\r\n", body),
                "--b--");
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
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
        assertThat(Protection.of(within("application/pgp-signature; name=signature.asc", "", "x")))
                .containsExactly(PGP_SIGNED);
    }

    @Test
    void knowsEncryptedMultiparts() {
        Letter letter = read(
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
                "",
                "--b",
                "Content-Type: application/pgp-encrypted",
                "",
                "Version: 1",
                "--b",
                "Content-Type: application/octet-stream; name=encrypted.asc",
                "",
                "-----BEGIN PGP MESSAGE-----",
                "--b--");
        assertThat(Protection.of(letter)).containsExactly(PGP_ENCRYPTED);
        assertThat(letter.encrypted()).isTrue();
        assertThat(letter.signed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({SIGNED + "3000,SIGNED", SIGNED + "3100,KEYS", ENVELOPED + ",ENCRYPTED", AUTHENTICATED + ",ENCRYPTED"})
    void looksIntoSmimeFiles(String content, Kind kind) {
        String[] body = {"Content-Transfer-Encoding: base64", "", base64(content)};
        for (String type : new String[] {
            "application/pkcs7-mime; name=smime.p7m",
            "application/x-pkcs7-mime; smime-type=enveloped-data",
            "application/octet-stream; name=smime.p7m"
        }) {
            assertThat(Protection.of(within(type, body))).containsExactly(new Protection(kind, By.SMIME));
        }
        Letter whole = read("Content-Type: application/pkcs7-mime", String.join("\r\n", body));
        assertThat(Protection.of(whole)).containsExactly(new Protection(kind, By.SMIME));
    }

    @Test
    void compressedIsNotProtected() {
        assertThat(Protection.of(within(
                        "application/pkcs7-mime; name=smime.p7z",
                        "Content-Transfer-Encoding: base64",
                        "",
                        base64(COMPRESSED))))
                .isEmpty();
    }

    @Test
    void believesTheLabelWhereTheContentIsBroken() {
        assertThat(Protection.of(read("Content-Type: application/pkcs7-mime; smime-type=signed-data", "", "broken")))
                .containsExactly(SMIME_SIGNED);
        assertThat(Protection.of(read("Content-Type: application/pkcs7-mime; name=smime.p7m", "", "broken")))
                .containsExactly(SMIME_ENCRYPTED);
    }

    @Test
    void knowsBlocksInText() {
        Letter inline =
                read("From: a@b.example", "", "-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", "Hello");
        assertThat(Protection.of(inline)).containsExactly(PGP_SIGNED);
        Letter html = within("text/html", "", "<pre>-----BEGIN PGP MESSAGE-----<br>abc</pre>");
        assertThat(Protection.of(html)).containsExactly(PGP_ENCRYPTED);
        assertThat(Protection.of(within(
                        "text/plain; name=note.txt",
                        "Content-Disposition: attachment",
                        "",
                        "-----BEGIN PGP MESSAGE-----")))
                .containsExactly(PGP_ENCRYPTED);
        assertThat(Protection.of(read("From: a@b.example", "", "Hello"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> -----BEGIN PGP SIGNED MESSAGE-----",
                "They write -----BEGIN PGP MESSAGE----- above it.",
                "-----BEGIN PGP"
            })
    void wordsAboutItAreNotIt(String line) {
        assertThat(Protection.of(read("From: a@b.example", "", line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-----BEGIN PGP MESSAGE-----,ENCRYPTED",
        "-----BEGIN PGP SIGNATURE-----,SIGNED",
        "-----BEGIN PGP PUBLIC KEY BLOCK-----,KEYS"
    })
    void knowsArmoredFiles(String line, Kind kind) {
        assertThat(Protection.of(within("application/octet-stream; name=offer.pdf.asc", "", line, "x")))
                .containsExactly(new Protection(kind, By.OPENPGP));
    }

    @ParameterizedTest
    @CsvSource({"c1c04c03,ENCRYPTED", "85010c03,ENCRYPTED", "8901,SIGNED", "99010d04,KEYS"})
    void knowsBinaryFiles(String start, Kind kind) {
        assertThat(Protection.of(within(
                        "application/octet-stream; name=offer.pdf.gpg",
                        "Content-Transfer-Encoding: base64",
                        "",
                        base64(start + "000000"))))
                .containsExactly(new Protection(kind, By.OPENPGP));
    }

    @Test
    void otherFilesSayNothing() {
        assertThat(Protection.of(within("application/octet-stream; name=notes.asc", "", "= AsciiDoc")))
                .isEmpty();
        assertThat(Protection.of(within("application/pdf; name=offer.pdf", "", "-----BEGIN PGP MESSAGE-----")))
                .isEmpty();
    }
}
