package org.pochtenie.letters.coding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads encoded words (RFC 2047), also where they stand in quotes, touch, lack their end or are cut in mid-character. */
public final class EncodedWords {
    private final String source;
    private final StringBuilder text;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String pendingCharset = "";

    private EncodedWords(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
    }

    /** {@code source} with every encoded word replaced by what it says; blanks between two words vanish. */
    public static String decode(String source) {
        return source.contains("=?") ? new EncodedWords(source).decode() : source;
    }

    private String decode() {
        int at = 0;
        while (at < source.length()) {
            int start = source.indexOf("=?", at);
            if (start < 0) {
                break;
            }
            Word word = wordAt(start);
            String between = source.substring(at, start);
            if (word == null) {
                plain(between + "=?");
                at = start + 2;
                continue;
            }
            if (pending.size() == 0 || !between.isBlank()) {
                plain(between);
            }
            take(word);
            at = word.end();
        }
        plain(source.substring(at));
        flush();
        return text.toString();
    }

    private void plain(String plain) {
        if (!plain.isEmpty()) {
            flush();
            text.append(plain);
        }
    }

    /** Words of one set are joined as bytes first: many programs cut a character in two. */
    private void take(Word word) {
        if (!word.charset().equals(pendingCharset)) {
            flush();
            pendingCharset = word.charset();
        }
        Charset charset = Charsets.named(word.charset());
        // Letters that stand uncoded within a word were read already; they go back to what its label says.
        byte[] coded = word.text().getBytes(charset == null || word.base64() ? StandardCharsets.UTF_8 : charset);
        byte[] bytes = word.base64() ? Base64Lenient.decode(coded).bytes() : QuotedPrintable.decodeWord(coded);
        pending.writeBytes(bytes);
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(Decoding.text(pending.toByteArray(), pendingCharset).text());
            pending.reset();
        }
    }

    private record Word(String charset, boolean base64, String text, int end) {}

    private @Nullable Word wordAt(int start) {
        int second = source.indexOf('?', start + 2);
        if (second < 0 || second - start > 60 || second + 2 >= source.length() || source.charAt(second + 2) != '?') {
            return null;
        }
        char encoding = source.charAt(second + 1);
        boolean base64 = encoding == 'B' || encoding == 'b';
        String charset = source.substring(start + 2, second);
        if (!base64 && encoding != 'Q' && encoding != 'q' || charset.isEmpty() || charset.indexOf(' ') >= 0) {
            return null;
        }
        int from = second + 3;
        int end = source.indexOf("?=", from);
        if (end < 0) {
            // A word without its end is read up to the next blank, as far as it can be.
            int blank = source.indexOf(' ', from);
            int stop = blank < 0 ? source.length() : blank;
            return new Word(charset.toLowerCase(Locale.ROOT), base64, source.substring(from, stop), stop);
        }
        return new Word(charset.toLowerCase(Locale.ROOT), base64, source.substring(from, end), end + 2);
    }
}
