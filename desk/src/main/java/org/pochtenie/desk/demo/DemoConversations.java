package org.pochtenie.desk.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The history of the demo firm: every conversation file made into letters with real dates, counted from a start. */
final class DemoConversations {
    private final SequencedMap<String, Exchange> exchanges = new LinkedHashMap<>();

    DemoConversations(Cast cast, Instant start) {
        for (Script script : Script.all()) {
            exchanges.put(script.key(), exchange(cast, script, start));
        }
    }

    private static Exchange exchange(Cast cast, Script script, Instant start) {
        Exchange exchange = new Exchange(cast, script.key(), script.subject(), script.mailbox());
        int number = 0;
        for (Script.Part part : script.parts()) {
            Instant date = part.age().at(start, cast.zone());
            exchange.add(part, date, " " + start.getEpochSecond() + " " + number++);
        }
        return exchange;
    }

    /** By the name of their file. */
    Map<String, Exchange> exchanges() {
        return exchanges;
    }

    /** All letters, oldest first. */
    List<DemoLetter> letters() {
        return exchanges.values().stream()
                .flatMap(exchange -> exchange.letters().stream())
                .sorted(Comparator.comparing(DemoLetter::date))
                .toList();
    }
}
