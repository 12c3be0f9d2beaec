package org.pochtenie.desk.plumbing.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, packed in a jar on the class path and unpacked once into a folder. */
final class Distribution {
    static final String VERSION = "18.6.0";

    private Distribution() {}

    /** Unpacks into a folder beside and renames at the end, so that a killed unpacking leaves nothing half done. */
    static Path unpackedIn(Path folder) {
        var home = folder.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(folder);
            var half = Files.createTempDirectory(folder, "unpacking-");
            Files.setPosixFilePermissions(half, permissions(0755));
            unpackInto(half);
            try {
                Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException somebodyWasFaster) {
                if (!Files.isDirectory(home)) {
                    throw somebodyWasFaster;
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + folder, e);
        }
    }

    private static void unpackInto(Path folder) throws IOException {
        try (var packed = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("An entry outside of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    Files.setPosixFilePermissions(target, permissions(entry.getMode()));
                }
            }
        }
    }

    private static InputStream archive() throws IOException {
        var name = "/postgres-" + system() + "-" + architecture() + ".txz";
        var archive = Distribution.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IOException("This build carries no PostgreSQL for this kind of machine (" + name
                    + "); give an outside one in POCHTENIE_DATABASE_URL");
        }
        return archive;
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : "linux";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> system().equals("linux") ? "arm_64" : "arm_64v8";
            default -> "x86_64";
        };
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var all = PosixFilePermission.values(); // owner read first, others execute last
        var granted = EnumSet.noneOf(PosixFilePermission.class);
        for (var i = 0; i < all.length; i++) {
            if ((mode & (0400 >> i)) != 0) {
                granted.add(all[i]);
            }
        }
        return granted;
    }
}
