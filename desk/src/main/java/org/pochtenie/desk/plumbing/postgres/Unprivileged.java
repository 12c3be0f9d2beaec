package org.pochtenie.desk.plumbing.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** PostgreSQL refuses to run as root; then it runs as the account "nobody", in a folder which that account can reach. */
final class Unprivileged {
    private static final String ACCOUNT = "nobody";

    private Unprivileged() {}

    static boolean needed() {
        return "root".equals(System.getProperty("user.name"));
    }

    static List<String> command(List<String> command) {
        if (!needed()) {
            return command;
        }
        var all = new ArrayList<>(List.of("setpriv", "--reuid=" + ACCOUNT, "--regid=nogroup", "--clear-groups"));
        all.addAll(command);
        return all;
    }

    /** The wished folder where every folder above lets others through, else one under /var/lib named after it. */
    static Path reachable(Path wished) throws IOException {
        if (!needed() || othersMayPass(wished)) {
            return wished;
        }
        return Path.of("/var/lib/pochtenie", nameOf(wished));
    }

    static void hand(Path folder) throws IOException {
        if (needed()) {
            var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(ACCOUNT);
            try (var files = Files.walk(folder)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    Files.setOwner(file, owner);
                }
            }
        }
    }

    private static boolean othersMayPass(Path folder) throws IOException {
        for (var above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)
                    && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(Path folder) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
