package org.pochtenie.desk.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.pochtenie.letters.Mbox;

/** The letters of an mbox file, of an .eml file, or of all such files below a folder, one after the other. */
final class LetterFiles {
    private LetterFiles() {}

    /**
     * The bytes of each letter, read as they are needed. Close the stream.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    static Stream<byte[]> in(Path path) {
        if (!Files.isDirectory(path)) {
            return isEml(path) ? Stream.of(path).map(LetterFiles::bytes) : mbox(path);
        }
        try {
            return Files.walk(path)
                    .filter(file -> Files.isRegularFile(file) && (isEml(file) || isMbox(file)))
                    .sorted()
                    .flatMap(LetterFiles::in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<byte[]> mbox(Path file) {
        try {
            var mbox = Mbox.open(file);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(mbox, Spliterator.ORDERED), false)
                    .onClose(() -> close(mbox));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Mbox mbox) {
        try {
            mbox.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEml(Path file) {
        return ends(file, ".eml");
    }

    private static boolean isMbox(Path file) {
        return ends(file, ".mbox") || ends(file, ".mbx");
    }

    private static boolean ends(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
