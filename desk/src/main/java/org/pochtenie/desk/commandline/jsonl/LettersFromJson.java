package org.pochtenie.desk.commandline.jsonl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;

/** Reads the letters before a draft; their order in the input is that in which they were written. */
final class LettersFromJson {
    private static final Map<String, Direction> DIRECTIONS = Map.of("in", Direction.IN, "out", Direction.OUT);
    private static final Person NOBODY = new Person("", "");

    private final @Nullable Person author;
    private final Instant now;

    /** @param author of the draft: what he wrote went out, where the letter does not say */
    LettersFromJson(@Nullable Person author, Instant now) {
        this.author = author;
        this.now = now;
    }

    List<Said> of(Fields line) {
        var given = line.objects("conversation");
        var letters = new ArrayList<Said>();
        for (var letter : given) {
            letters.add(said(letter, now.minus(Duration.ofHours(given.size() - letters.size()))));
        }
        return letters;
    }

    private Said said(Fields letter, Instant otherwise) {
        var from = People.one(letter, "from");
        var date = letter.moment("date");
        return new Said(
                direction(letter, from),
                from == null ? NOBODY : from,
                People.all(letter, "to"),
                People.all(letter, "cc"),
                date == null ? otherwise : date.toInstant(),
                letter.text("subject", ""),
                letter.text("text", ""),
                files(letter));
    }

    private Direction direction(Fields letter, @Nullable Person from) {
        var said = letter.oneOf("direction", DIRECTIONS);
        if (said != null) {
            return said;
        }
        return author != null && from != null && author.sameMailbox(from) ? Direction.OUT : Direction.IN;
    }

    /** Names of files: as texts, or as objects with a name. */
    static List<String> files(Fields letter) {
        return letter.each("attachments", (element, path) -> {
            var name = element.isObject() ? element.get("name") : element;
            if (name == null || !name.isString()) {
                throw new Wrong(Say.words("wrong.field.text", path));
            }
            return name.asString();
        });
    }
}
