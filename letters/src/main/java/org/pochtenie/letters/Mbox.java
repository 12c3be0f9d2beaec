package org.pochtenie.letters;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the letters of an mbox file (RFC 4155) one after the other, holding one letter in memory at a time. Quoted
 * {@code >From } lines are unquoted by one sign (mboxrd). Iterating throws {@link UncheckedIOException} when the file
 * cannot be read.
 */
public final class Mbox implements Iterator<byte[]>, Closeable {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private int filled;
    private int at;
    private byte @Nullable [] next;
    private boolean opened;
    private boolean ended;

    public Mbox(InputStream in) {
        this.in = in;
    }

    public static Mbox open(Path file) throws IOException {
        return new Mbox(Files.newInputStream(file));
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return next != null;
    }

    /** The raw bytes of the next letter, without its "From " line. */
    @Override
    public byte[] next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        byte[] letter = next;
        next = null;
        return letter;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private byte @Nullable [] read() throws IOException {
        ByteArrayOutputStream letter = new ByteArrayOutputStream(8192);
        boolean any = opened;
        boolean afterBlank = !opened;
        opened = false;
        for (byte[] current = line(); current != null; current = line()) {
            boolean blank = current[0] == '\n' || current[0] == '\r' && current.length == 2;
            if (afterBlank && separates(current)) {
                if (any) {
                    opened = true;
                    return withoutLastBlank(letter);
                }
                any = true;
                afterBlank = false;
            } else if (any || !blank) {
                any = true;
                int unquoted = quoted(current) ? 1 : 0;
                letter.write(current, unquoted, current.length - unquoted);
                afterBlank = blank;
            }
        }
        ended = true;
        return any ? withoutLastBlank(letter) : null;
    }

    /** The next line with its line end, or null at the end of the file. */
    private byte @Nullable [] line() throws IOException {
        line.reset();
        while (true) {
            if (at == filled) {
                filled = Math.max(in.read(buffer), 0);
                at = 0;
                if (filled == 0) {
                    return line.size() == 0 ? null : line.toByteArray();
                }
            }
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            boolean end = at < filled;
            at += end ? 1 : 0;
            line.write(buffer, start, at - start);
            if (end) {
                return line.toByteArray();
            }
        }
    }

    /** "From " with a digit behind it: every known writer puts a date there. */
    private static boolean separates(byte[] line) {
        if (!starts(line, 0)) {
            return false;
        }
        for (byte b : line) {
            if (b >= '0' && b <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean quoted(byte[] line) {
        int signs = 0;
        while (signs < line.length && line[signs] == '>') {
            signs++;
        }
        return signs > 0 && starts(line, signs);
    }

    private static boolean starts(byte[] line, int from) {
        return line.length >= from + FROM.length && Arrays.equals(line, from, from + FROM.length, FROM, 0, FROM.length);
    }

    /** The empty line before the next "From " belongs to the file and not to the letter. */
    private static byte[] withoutLastBlank(ByteArrayOutputStream letter) {
        byte[] bytes = letter.toByteArray();
        int end = bytes.length;
        if (end >= 2 && bytes[end - 1] == '\n' && bytes[end - 2] == '\n') {
            end -= 1;
        } else if (end >= 4 && bytes[end - 1] == '\n' && bytes[end - 2] == '\r' && bytes[end - 3] == '\n') {
            end -= 2;
        }
        return Arrays.copyOf(bytes, end);
    }
}
