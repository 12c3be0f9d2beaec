package org.pochtenie.letters;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The letters of files, one after the other: of an .eml file, of an mbox file (RFC 4155), of a folder with such files in
 * it or below it, of a Maildir. One letter is held in memory at a time. Iterating throws {@link UncheckedIOException}
 * when a file cannot be read.
 */
public final class LetterFiles implements Iterator<LetterFiles.Found>, Closeable {
    private static final String EML = ".eml";

    /**
     * A letter in a file.
     *
     * @param id the file's name without {@code .eml}; in an mbox the running number from 0
     * @param bytes as they stand in the file, in an mbox without the "From " line
     */
    @SuppressWarnings("ArrayRecordComponent") // a copy of every letter is too dear
    public record Found(String id, byte[] bytes) {}

    private final Iterator<Path> files;
    private @Nullable Mbox mbox;
    private int number;

    private LetterFiles(List<Path> files) {
        this.files = files.iterator();
    }

    /**
     * The letters of {@code path}; those of a folder by the order of their names.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static LetterFiles in(Path path) {
        if (!Files.isDirectory(path)) {
            return new LetterFiles(List.of(path));
        }
        try (var below = Files.walk(path)) {
            return new LetterFiles(
                    below.filter(LetterFiles::isLetterFile).sorted().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean hasNext() {
        return mbox != null && mbox.hasNext() || files.hasNext();
    }

    @Override
    public Found next() {
        try {
            if (mbox != null && mbox.hasNext()) {
                return new Found(String.valueOf(number++), mbox.next());
            }
            close();
            if (!files.hasNext()) {
                throw new NoSuchElementException();
            }
            return open(files.next());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Found open(Path file) throws IOException {
        if (isEml(file) || !startsAsMbox(file)) {
            String name = file.getFileName().toString();
            String id = isEml(file) ? name.substring(0, name.length() - EML.length()) : name;
            return new Found(id, Files.readAllBytes(file));
        }
        mbox = Mbox.open(file);
        number = 0;
        return next();
    }

    @Override
    public void close() throws IOException {
        if (mbox != null) {
            mbox.close();
            mbox = null;
        }
    }

    /** Only an mbox begins with the line that parts its letters, blank lines before it aside. */
    private static boolean startsAsMbox(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(256), StandardCharsets.ISO_8859_1)
                    .stripLeading()
                    .startsWith("From ");
        }
    }

    private static boolean isLetterFile(Path file) {
        return Files.isRegularFile(file)
                && (isEml(file) || ends(file, ".mbox") || ends(file, ".mbx") || inMaildir(file));
    }

    /** A Maildir keeps each letter in a file of its own, in the folders {@code cur} and {@code new} beside {@code tmp}. */
    private static boolean inMaildir(Path file) {
        Path folder = file.getParent();
        if (folder == null || folder.getFileName() == null) {
            return false;
        }
        String name = folder.getFileName().toString();
        return (name.equals("cur") || name.equals("new")) && Files.isDirectory(folder.resolveSibling("tmp"));
    }

    private static boolean isEml(Path file) {
        return ends(file, EML);
    }

    private static boolean ends(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
