package org.pochtenie.letters.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pochtenie.letters.Conversations;
import org.pochtenie.letters.HtmlQuotes;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.PlainText;
import org.pochtenie.letters.SafeHtml;

/** What the library does with an input, and the floods that it gets. */
enum Reading {
    CLEAN(HtmlFloods.all(), html -> SafeHtml.clean(html, true)),
    FOLD(HtmlFloods.all(), html -> HtmlQuotes.fold(html, "…")),
    PLAIN(HtmlFloods.all(), PlainText::withLinks),
    OWN_TEXT(TextFloods.all(), text -> OwnText.of(text).own()),
    LETTER(LetterFloods.all(), Reading::letter),
    THREADS(ThreadFloods.all(), Reading::threads);

    private final List<Flood> floods;
    private final Consumer<String> work;

    Reading(List<Flood> floods, Consumer<String> work) {
        this.floods = floods;
        this.work = work;
    }

    record Pair(Reading reading, Flood flood) {
        @Override
        public String toString() {
            return reading + " " + flood;
        }
    }

    static Stream<Pair> withFloods() {
        return Stream.of(values()).flatMap(reading -> reading.floods.stream().map(flood -> new Pair(reading, flood)));
    }

    void read(String input) {
        work.accept(input);
    }

    private static void threads(String input) {
        var members = ThreadingTarget.members(input);
        for (Conversations.Repair repair : Conversations.Repair.values()) {
            Conversations.of(members, repair);
        }
    }

    private static void letter(String input) {
        Letter letter = LetterReader.read(input.getBytes(StandardCharsets.ISO_8859_1));
        letter.automatic();
        Conversations.ancestors(letter);
        letter.attachments().forEach(file -> file.safeName());
    }
}
