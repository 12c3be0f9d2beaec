package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.authentication.Authentication;
import org.pochtenie.letters.automatic.AutoReply;
import org.pochtenie.letters.automatic.Bounce;
import org.pochtenie.letters.automatic.MailingList;
import org.pochtenie.letters.automatic.ReadReceipt;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.letters.protection.Protection;
import org.pochtenie.letters.tnef.Unwrapped;

/** Reads every letter of the collections beside the repository: no exception, nothing slow. */
class CorpusTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static Path collection(String name) {
        Path folder =
                Path.of("..", "..", "shared", "data", name).toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(folder), "the collection " + name + " is not on this machine");
        return folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail-parse", "nasty-mime", "ru-zh-mail"})
    void everyLetterIsRead(String name) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(collection(name))) {
            files = walk.filter(file -> file.toString().endsWith(".eml")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            read(file.toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void everyLetterOfTheMboxIsRead() throws IOException {
        int count = 0;
        try (Mbox mbox = Mbox.open(collection("real-mail").resolve("mail.mbox"))) {
            while (mbox.hasNext()) {
                read("letter " + count++, mbox.next());
            }
        }
        assertThat(count).isGreaterThan(1_000);
    }

    private static void read(String name, byte[] raw) {
        long start = System.nanoTime();
        Letter letter = LetterReader.read(raw);
        OwnText own = OwnText.of(letter.text());
        LetterIdentity.of(letter, raw);
        Conversations.ancestors(letter);
        Bounce.of(letter);
        AutoReply.of(letter);
        MailingList.of(letter);
        ReadReceipt.of(letter);
        Invitation.of(letter);
        Protection.of(letter);
        Authentication.of(letter, Set.of("", ".com", ".org", ".net"));
        Unwrapped.of(letter);
        if (letter.html() != null) {
            HtmlQuotes.fold(SafeHtml.clean(letter.html(), false).html(), "…");
        }
        assertThat(own.lines()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(LONGEST);
    }
}
