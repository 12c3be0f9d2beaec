package org.pochtenie.bench;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.pochtenie.letters.LetterFiles;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;

/**
 * Reading everyday letters on one core, beside Angus Mail on the same ones: headers, text, HTML and the bytes of every
 * file. The letters come from the mbox or folder that {@code -Dletters} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class LetterBench {
    private static final int MOST = 2_000;

    private final List<byte[]> letters = new ArrayList<>();
    private final Session session = Session.getInstance(lenient());

    @Setup
    public void find() {
        var path = Path.of(System.getProperty("letters", "../shared/data/real-mail/mail.mbox"));
        if (!Files.exists(path)) {
            throw new IllegalStateException("no letters at " + path + ": name an mbox or a folder with -Dletters=PATH");
        }
        try (var found = LetterFiles.in(path)) {
            while (found.hasNext() && letters.size() < MOST) {
                letters.add(found.next().bytes());
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    @Benchmark
    public void pochtenie(Blackhole hole) {
        for (var letter : letters) {
            hole.consume(LetterReader.read(letter));
        }
    }

    /** With the split of every text into own and quoted lines, which Angus does not do. */
    @Benchmark
    public void pochtenieWithOwnText(Blackhole hole) {
        for (var bytes : letters) {
            hole.consume(OwnText.of(LetterReader.read(bytes).text()));
        }
    }

    @Benchmark
    public void angus(Blackhole hole) {
        angus(hole, html -> {});
    }

    /** With HTML rendered as text, which is part of every letter that Pochtenie reads. */
    @Benchmark
    public void angusWithTextOfHtml(Blackhole hole) {
        angus(hole, html -> hole.consume(Jsoup.parse(html).wholeText()));
    }

    /** What Angus cannot read is skipped; that makes it quicker, not slower. */
    private void angus(Blackhole hole, Consumer<String> html) {
        for (var bytes : letters) {
            try {
                var letter = new MimeMessage(session, new ByteArrayInputStream(bytes));
                hole.consume(letter.getSubject());
                hole.consume(letter.getFrom());
                hole.consume(letter.getAllRecipients());
                hole.consume(letter.getSentDate());
                hole.consume(letter.getMessageID());
                hole.consume(letter.getHeader("References"));
                walk(letter, hole, html);
            } catch (MessagingException | IOException unreadable) {
                hole.consume(unreadable);
            }
        }
    }

    private static void walk(Part part, Blackhole hole, Consumer<String> html) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                walk(child, hole, html);
            }
        } else if (part.isMimeType("text/*")) {
            hole.consume(part.getContent());
            if (part.isMimeType("text/html") && part.getContent() instanceof String text) {
                html.accept(text);
            }
        } else {
            hole.consume(part.getFileName());
            hole.consume(part.getInputStream().readAllBytes());
        }
    }

    private static Properties lenient() {
        var properties = new Properties();
        properties.setProperty("mail.mime.decodetext.strict", "false");
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }
}
