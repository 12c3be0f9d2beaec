package org.pochtenie.desk.commandline.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the files that somebody named; one that cannot be read is told of in a sentence. */
public final class GivenFile {
    private GivenFile() {}

    /** A single dash stands for standard input. */
    public static byte[] bytes(String name, InputStream in) throws IOException {
        return name.equals("-") ? in.readAllBytes() : bytes(Options.path(name));
    }

    /** @throws Wrong where the file cannot be read */
    public static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    /** Why the file of that path could not be read. */
    public static Wrong unreadable(Path path, @Nullable Throwable cause) {
        return new Wrong(
                switch (cause) {
                    case NoSuchFileException _ -> Say.words("wrong.missing", path);
                    case AccessDeniedException _ -> Say.words("wrong.denied", path);
                    case null, default -> Say.words("wrong.unreadable", path);
                });
    }
}
