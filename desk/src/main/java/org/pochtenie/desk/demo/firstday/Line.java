package org.pochtenie.desk.demo.firstday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.demo.Sheet;

/**
 * One thing that has happened before the first day: a block of its file, and whom and what it is about.
 *
 * @param conversation 0 for none
 * @param letters of that conversation, in the order of its file
 * @param letter the one that is meant; null for none
 * @param by the colleague who did it
 */
record Line(
        Sheet.Block block,
        When when,
        boolean russian,
        long client,
        long conversation,
        List<LetterInConversation> letters,
        @Nullable LetterInConversation letter,
        long by) {

    LetterInConversation theLetter() {
        return Objects.requireNonNull(letter);
    }

    /** When it happened: as the block says, else when the letter was written. */
    Instant at() {
        return given("at").map(when::moment).orElseGet(() -> theLetter().sent());
    }

    Instant moment(String field) {
        return when.moment(block.fields().need(field));
    }

    @Nullable
    LocalDate day(String field) {
        return given(field).map(when::day).orElse(null);
    }

    Optional<String> given(String field) {
        return block.fields().first(field);
    }

    /** In the client's language, as the file has it; or "ru | en", where the language of the firm decides. */
    String text(String field) {
        return given(field).map(this::said).orElse("");
    }

    List<String> texts(String field) {
        return block.fields().values(field).stream().map(this::said).toList();
    }

    private String said(String words) {
        var both = words.split(" \\| ", 2);
        return russian || both.length == 1 ? both[0] : both[1];
    }

    /** The letter of that number, counted from 1. */
    LetterInConversation letter(String field) {
        return letters.get(Integer.parseInt(block.fields().need(field)) - 1);
    }

    int number(String field) {
        return Integer.parseInt(given(field).orElse("0"));
    }

    /** Whether the client sees it on his page. */
    boolean isShown() {
        return given("shown").isPresent();
    }
}
