package org.pochtenie.desk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.demo.post.PostOffice;
import org.pochtenie.desk.demo.program.Body;
import org.pochtenie.desk.demo.program.MailProgram;
import org.pochtenie.desk.demo.program.Quoted;
import org.pochtenie.desk.demo.program.Typed;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;

/** The clients of the demo read what the desk sends them, and answer the first letter of each conversation. */
final class ClientAnswers {
    private final Cast cast;
    private final PostOffice office;
    private final List<Sheet.Block> answers = Resources.sheet("answers.txt").blocks();
    private final Map<String, Integer> read = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private int given;

    /** Whatever lies in the clients' mailboxes by now counts as read. */
    ClientAnswers(Cast cast, PostOffice office) {
        this.cast = cast;
        this.office = office;
        cast.clients().forEach(client -> read.put(client.key(), office.count(client.address())));
    }

    /** The answer of the first client who has something new to answer. */
    Optional<DemoLetter> next(Instant now) {
        for (Person client : cast.clients()) {
            List<byte[]> fresh = office.inbox(client.address(), read.getOrDefault(client.key(), 0));
            for (byte[] bytes : fresh) {
                read.merge(client.key(), 1, Integer::sum);
                Letter letter = LetterReader.read(bytes);
                if (worthAnAnswer(letter, client)) {
                    return Optional.of(answer(letter, client, Instant.ofEpochSecond(now.getEpochSecond())));
                }
            }
        }
        return Optional.empty();
    }

    private boolean worthAnAnswer(Letter letter, Person client) {
        Address from = letter.from();
        String id = letter.messageId();
        if (from == null || id == null || letter.date() == null || letter.automatic()) {
            return false;
        }
        return cast.mailboxes().containsValue(from.address())
                && letter.to().stream().anyMatch(to -> to.address().equals(client.address()))
                && answered.add(
                        letter.references().isEmpty() ? id : letter.references().getFirst());
    }

    private DemoLetter answer(Letter letter, Person client, Instant now) {
        Address from = require(letter.from());
        String line = letter.subject().startsWith("Re: ") ? letter.subject() : "Re: " + letter.subject();
        var envelope = new DemoLetter.Envelope(client.mail(), List.of(from), List.of(), now, line);
        var original = new Body(letter.text(), letter.html());
        Instant written = require(letter.date());
        var quoted = new Quoted(from, written.atZone(client.zone()), letter.to(), letter.subject(), original);
        var typed = new Typed(words(client), client.signature(), client.language(), Optional.of(quoted));
        Body body = MailProgram.named(client.writesWith()).write(typed);
        List<String> references = new ArrayList<>(letter.references());
        references.add(require(letter.messageId()));
        String id = Ids.messageId("answer " + references.getLast(), client.mail());
        byte[] bytes = LetterBytes.of(envelope, Optional.of(id), references, body, new Fields(List.of()));
        return new DemoLetter(envelope, true, true, Optional.of(id), typed.text(), body, bytes);
    }

    private String words(Person client) {
        List<Sheet.Block> own = answers.stream()
                .filter(block ->
                        block.words().getFirst().equals(client.language().getLanguage()))
                .toList();
        return own.get(given++ % own.size()).text();
    }

    private static <T> T require(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
