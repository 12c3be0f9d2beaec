package org.pochtenie.rulebook.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Known;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.agreement.Agreed;
import org.pochtenie.rulebook.text.Language;

/** Reads the notation of {@link Example}; a mistake in it is an {@link IllegalArgumentException} with the line. */
public final class ExampleReader {
    private static final Duration AGREED_BEFORE = Duration.ofDays(10);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Language language;
    private final Map<String, String> headers = new HashMap<>();
    private final List<Example.Expected> expected = new ArrayList<>();
    private final List<Earlier> earlier = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private String lastHeader = "";
    private int lastLine = -1;

    private static final class Earlier {
        final Direction direction;
        final Map<String, String> headers = new HashMap<>();
        final StringBuilder text = new StringBuilder();

        Earlier(Direction direction) {
            this.direction = direction;
        }
    }

    private ExampleReader(Language language) {
        this.language = language;
    }

    public static Example read(String notation, Language language) {
        var reader = new ExampleReader(language);
        notation.stripTrailing().lines().forEach(reader::line);
        return reader.finish();
    }

    /** The draft's text alone, without headers and carets: what a page shows. */
    public static String shown(String notation) {
        var shown = new StringBuilder();
        notation.stripTrailing()
                .lines()
                .filter(line -> !isCarets(line) && !line.startsWith("@^"))
                .forEach(line -> shown.append(line).append('\n'));
        return shown.toString().stripTrailing();
    }

    static boolean isCarets(String line) {
        return line.stripLeading().startsWith("^");
    }

    private void line(String line) {
        if (line.startsWith("@^")) {
            expected.add(new Example.Expected(null, 0, 0, line.substring(2).strip()));
        } else if (isCarets(line)) {
            carets(line);
        } else if (line.startsWith("@")) {
            header(line);
        } else if (line.startsWith("| ") || line.equals("|")) {
            earlier.getLast()
                    .text
                    .append(line.substring(Math.min(2, line.length())))
                    .append('\n');
        } else {
            lastHeader = "";
            lastLine = text.length();
            text.append(line).append('\n');
        }
    }

    private void header(String line) {
        int space = line.indexOf(' ');
        var name = space < 0 ? line.substring(1) : line.substring(1, space);
        var value = space < 0 ? "" : line.substring(space + 1);
        if (name.equals("in") || name.equals("out")) {
            earlier.add(new Earlier(Direction.valueOf(name.toUpperCase(Locale.ROOT))));
        } else if (name.startsWith("in-")) {
            earlier.getLast().headers.put(name.substring(3), value);
        } else {
            headers.put(name, value);
            lastHeader = name;
        }
    }

    private void carets(String line) {
        int from = line.indexOf('^');
        int to = line.lastIndexOf('^') + 1;
        var message = line.substring(to).strip();
        switch (lastHeader) {
            case "" -> expected.add(new Example.Expected(Place.TEXT, lastLine + from, lastLine + to, message));
            case "subject" -> {
                int shift = "@subject ".length();
                expected.add(new Example.Expected(Place.SUBJECT, from - shift, to - shift, message));
            }
            case "to", "cc" -> expected.add(new Example.Expected(Place.RECIPIENTS, 0, 0, message));
            case "attached" -> expected.add(new Example.Expected(Place.ATTACHMENTS, 0, 0, message));
            default -> throw new IllegalArgumentException("Nothing can be underlined in @" + lastHeader);
        }
    }

    private Example finish() {
        var russian = language == Language.RU;
        var client = person(headers.getOrDefault(
                "client", russian ? "Ирина Соколова <irina@sokolova.example>" : "Irene Sharp <irene@sharp.example>"));
        var author = person(headers.getOrDefault(
                "from", russian ? "Анна Белова <anna@studio.example>" : "Anna Bell <anna@studio.example>"));
        var now = LocalDateTime.parse(headers.getOrDefault("now", "2026-11-20T10:00"))
                .atZone(MOSCOW);
        var kind = Kind.valueOf(headers.getOrDefault("kind", "reply").toUpperCase(Locale.ROOT));
        var thread = headers.getOrDefault("thread", kind == Kind.NEW ? "" : russian ? "Каталог" : "Catalogue");
        var letters = new ArrayList<Said>();
        for (var letter : earlier) {
            letters.add(said(letter, client, author, now.toInstant(), thread));
        }
        var to = headers.containsKey("to") ? people(headers.get("to")) : List.of(client);
        var draft = new Draft(
                kind,
                author,
                to,
                people(headers.get("cc")),
                headers.getOrDefault("subject", kind == Kind.NEW ? "" : "Re: " + thread),
                text.toString().stripTrailing(),
                names(headers.get("attached")),
                null,
                now.toInstant(),
                MOSCOW);
        return new Example(
                draft, new ConversationSoFar(letters, card(client), thread, null, known(now.toInstant())), expected);
    }

    private Client card(Person client) {
        var notes = headers.containsKey("notes") ? List.of(headers.get("notes").split("\\s*;\\s*")) : List.<String>of();
        var zone = headers.containsKey("zone") ? ZoneId.of(headers.get("zone")) : null;
        return new Client(
                client.name(), client.address(), null, null, headers.getOrDefault("hours", ""), zone, "", notes);
    }

    private Known known(Instant now) {
        var acceptors = listed("acceptors").map(ExampleReader::person).toList();
        var agreed = listed("agreed")
                .map(words -> new Agreed(words, words, now.minus(AGREED_BEFORE)))
                .toList();
        return Known.NONE.accepting(acceptors).agreed(agreed);
    }

    private Stream<String> listed(String header) {
        var list = headers.getOrDefault(header, "");
        return list.isBlank() ? Stream.empty() : Arrays.stream(list.split("\\s*;\\s*"));
    }

    private static Said said(Earlier letter, Person client, Person author, Instant now, String thread) {
        boolean in = letter.direction == Direction.IN;
        var to = letter.headers.containsKey("to") ? people(letter.headers.get("to")) : List.of(in ? author : client);
        long minutes = Long.parseLong(letter.headers.getOrDefault("minutes", "60"));
        return new Said(
                letter.direction,
                in ? client : author,
                to,
                people(letter.headers.get("cc")),
                now.minusSeconds(minutes * 60),
                letter.headers.getOrDefault("subject", thread),
                letter.text.toString().stripTrailing(),
                names(letter.headers.get("attached")));
    }

    private static List<Person> people(@Nullable String list) {
        return names(list).stream().map(ExampleReader::person).toList();
    }

    private static Person person(String written) {
        int angle = written.indexOf('<');
        return angle < 0
                ? new Person(written.strip(), "")
                : new Person(written.substring(0, angle).strip(), written.substring(angle + 1, written.indexOf('>')));
    }

    private static List<String> names(@Nullable String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
