package org.pochtenie.desk.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The certificate of the gate: the one that was set, or one of our own making, kept in the data folder. */
final class Certificate {
    private static final char[] PASSWORD = "gate of the desk".toCharArray(); // the file itself is what is guarded
    private static final int PATIENCE_SECONDS = 60;

    private Certificate() {}

    static SSLContext of(@Nullable Path folder, Path data, String host) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(folder == null ? own(data, host) : set(folder), PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The certificate of the submission gate cannot be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyStore set(Path folder) throws GeneralSecurityException, IOException {
        try (var chain = Files.newInputStream(folder.resolve("fullchain.pem"))) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(chain);
            var key = privateKey(Files.readString(folder.resolve("privkey.pem"), StandardCharsets.US_ASCII));
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry("gate", key, PASSWORD, certificates.toArray(java.security.cert.Certificate[]::new));
            return store;
        }
    }

    private static PrivateKey privateKey(String pem) throws GeneralSecurityException {
        var words = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
        var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(words));
        try {
            return KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (GeneralSecurityException notElliptic) {
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        }
    }

    private static KeyStore own(Path data, String host) throws GeneralSecurityException, IOException {
        var file = data.resolve("submission.p12");
        if (!Files.exists(file)) {
            make(file, host);
        }
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            return store;
        }
    }

    /** By the JDK's own tool: the library has no public way to sign a certificate. */
    private static void make(Path file, String host) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var name = host.matches("[0-9.]+|.*:.*") ? "ip:" + host : "dns:" + host;
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "gate",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "3650",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=" + name,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = made.getInputStream()) {
            var words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            if (!made.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || made.exitValue() != 0) {
                throw new IllegalStateException("No certificate could be made for the submission gate: " + words);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
    }
}
