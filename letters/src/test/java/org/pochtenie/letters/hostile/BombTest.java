package org.pochtenie.letters.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Defect;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.Limits;
import org.pochtenie.letters.OwnText;

/** Letters made to fill a memory, a stack or a day. */
class BombTest {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of(
                        "10,000 multiparts within each other",
                        numbered(
                                "",
                                10_000,
                                i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")),
                Arguments.of(
                        "100,000 parts",
                        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000)),
                Arguments.of("10,000 letters within each other", "Content-Type: message/rfc822\n\n".repeat(10_000)),
                Arguments.of("1,000,000 headers", "A: b\n".repeat(1_000_000) + "\nx"),
                Arguments.of("a header of 50 MB", "Subject: " + "x".repeat(50_000_000) + "\n\nx"),
                Arguments.of("a folded header of 20 MB", "To: " + "a@a.example,\n ".repeat(1_500_000) + "\n\nx"),
                Arguments.of(
                        "comments 100,000 deep",
                        "To: " + "(".repeat(100_000) + ")".repeat(100_000) + " a@a.example\n\nx"),
                Arguments.of(
                        "groups 100,000 deep",
                        "To: " + "a:".repeat(100_000) + "a@a.example" + ";".repeat(100_000) + "\n\nx"),
                Arguments.of(
                        "100,000 pieces of a name",
                        numbered("Content-Type: a/b", 100_000, i -> ";\n name*" + i + "*=a")),
                Arguments.of(
                        "a piece of a name with a huge number",
                        "Content-Type: a/b; name*99999999999*=a; name*-1=b; name*2147483647=c\n\nx"),
                Arguments.of("100,000 ids", numbered("References:", 100_000, i -> " <" + i + "@a.example>\n")),
                Arguments.of("20 MB of base64", "Content-Transfer-Encoding: base64\n\n" + "QUJD".repeat(5_000_000)),
                Arguments.of("a line of 20 MB", "\n" + "> ".repeat(10_000_000)));
    }

    private static String numbered(String start, int times, IntFunction<String> piece) {
        return start + IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining()) + "\n\nx";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isReadInTime(String name, String bomb) {
        byte[] bytes = bomb.getBytes(StandardCharsets.US_ASCII);
        Letter letter = assertTimeoutPreemptively(AT_MOST, () -> {
            Letter read = LetterReader.read(bytes);
            read.automatic();
            OwnText.of(read.text()).own();
            return read;
        });
        assertThat(letter.attachments()).hasSizeLessThanOrEqualTo(Limits.USUAL.parts());
        assertThat(letter.text()).hasSizeLessThanOrEqualTo(Limits.USUAL.textLength());
        assertThat(letter.attachments().stream().mapToLong(Attachment::size).sum())
                .isLessThanOrEqualTo(bytes.length);
    }

    /** A thread of the desk has a small stack. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aSmallStackIsEnough(String name, String bomb) throws InterruptedException {
        byte[] bytes = bomb.substring(0, Math.min(bomb.length(), 400_000)).getBytes(StandardCharsets.US_ASCII);
        var failure = new Throwable[1];
        Thread reader = new Thread(null, () -> LetterTarget.ask(LetterReader.read(bytes)), name, 256 << 10);
        reader.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
        reader.start();
        reader.join(AT_MOST);
        assertThat(reader.isAlive()).isFalse();
        assertThat(failure[0]).isNull();
    }

    @Test
    void limitsAreTold() {
        String deep = numbered("", 100, i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        assertThat(LetterReader.read(deep.getBytes(StandardCharsets.US_ASCII)).defects())
                .extracting(Defect::kind)
                .contains(Defect.Kind.LIMIT);
    }

    /** Nothing unpacks: what is packed is a file like any other, with the bytes that came. */
    @Test
    void whatIsPackedStaysPacked() throws IOException {
        byte[] zip = zip();
        byte[] gzip = gzip();
        Letter letter = LetterReader.read(("Content-Type: multipart/mixed; boundary=b\n\n" + file("a.zip", zip)
                        + file("a.gz", gzip) + file("a.docx", zip) + "--b--\n")
                .getBytes(StandardCharsets.US_ASCII));
        assertThat(letter.attachments()).extracting(Attachment::bytes).containsExactly(zip, gzip, zip);
    }

    private static String file(String name, byte[] bytes) {
        return "--b\nContent-Type: application/octet-stream; name=" + name
                + "\nContent-Disposition: attachment; filename="
                + name + "\nContent-Encoding: gzip\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\n";
    }

    /** Ten kilobytes that would become ten megabytes. */
    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(new byte[10_000_000]);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[10_000_000]);
        }
        return bytes.toByteArray();
    }
}
