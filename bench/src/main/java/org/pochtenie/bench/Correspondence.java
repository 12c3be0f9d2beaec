package org.pochtenie.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;

/** Ten letters between a client and a colleague, and drafts of the eleventh. */
final class Correspondence {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Person CLIENT = new Person("Ирина Соколова", "irina@sokolova.example");
    private static final Person AUTHOR = new Person("Анна Белова", "anna@vetka.example");

    private final ConversationSoFar conversation;

    Correspondence(String language) {
        var letters = new ArrayList<Said>();
        for (int i = 0; i < 10; i++) {
            var in = i % 2 == 1;
            letters.add(new Said(
                    in ? Direction.IN : Direction.OUT,
                    in ? CLIENT : AUTHOR,
                    List.of(in ? AUTHOR : CLIENT),
                    List.of(),
                    NOW.minus(Duration.ofHours(20 - i)),
                    "Каталог",
                    in ? Texts.asked(language) : Texts.answered(language, i),
                    List.of()));
        }
        conversation = new ConversationSoFar(letters, Client.of(CLIENT), "Каталог");
    }

    ConversationSoFar conversation() {
        return conversation;
    }

    Draft draft(String text) {
        return new Draft(
                Kind.REPLY, AUTHOR, List.of(CLIENT), List.of(), "Re: Каталог", text, List.of(), null, NOW, ZONE);
    }
}
