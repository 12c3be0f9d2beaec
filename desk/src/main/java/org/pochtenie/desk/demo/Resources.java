package org.pochtenie.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the demo firm, read from the class path. */
public final class Resources {
    private static final String ROOT = "/demo/";

    private Resources() {}

    static byte[] bytes(String path) {
        try (var in = Resources.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + ROOT + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The names written in {@code folder/index.txt}: a jar cannot be listed, and the order is meant. */
    static List<String> index(String folder) {
        return text(folder + "/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public static Sheet sheet(String path) {
        return Sheet.parse(path, text(path));
    }
}
