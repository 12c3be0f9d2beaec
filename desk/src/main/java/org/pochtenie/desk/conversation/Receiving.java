package org.pochtenie.desk.conversation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.Address;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes letters into their conversations: few statements for a whole batch, all in the caller's transaction. */
@Component
class Receiving {
    private final Clients clients;
    private final Ours ours;
    private final Colleagues colleagues;
    private final KnownLetters known;
    private final Guesses guesses;
    private final LetterRows letterRows;
    private final HeadRows headRows;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Receiving(
            Clients clients,
            Ours ours,
            Colleagues colleagues,
            JdbcClient jdbc,
            RawLetters archive,
            JsonMapper json,
            Live live,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.clients = clients;
        this.ours = ours;
        this.colleagues = colleagues;
        this.known = new KnownLetters(jdbc);
        this.guesses = new Guesses(jdbc, archive);
        this.letterRows = new LetterRows(jdbc, json);
        this.headRows = new HeadRows(jdbc);
        this.live = live;
        this.events = events;
        this.now = now;
    }

    List<ReceivedLetter> receive(List<Arrived> arrived) {
        var all = arrived.stream().map(Incoming::new).toList();
        known.lock();
        var letters = known.unknown(all);
        if (letters.isEmpty()) {
            return List.of();
        }
        findPeople(letters);
        var heads = new HashMap<Long, Head>();
        var threading = known.threading(letters, heads);
        place(letters, threading, heads);
        write(letters, threading);
        return tell(letters);
    }

    /** Until the transaction ends nobody takes letters in. */
    void hold() {
        known.lock();
    }

    private void findPeople(List<Incoming> letters) {
        var addresses = new LinkedHashSet<String>();
        for (var letter : letters) {
            addresses.add(letter.from().address());
            Stream.concat(letter.arrived.letter().to().stream(), letter.arrived.letter().cc().stream())
                    .forEach(person -> addresses.add(person.address()));
        }
        var own = ours.among(addresses);
        var outside = new HashMap<Incoming, Address>();
        for (var letter : letters) {
            if (letter.arrived.kind() == LetterKind.LETTER) {
                outside.put(letter, letter.client(own::contains));
            }
        }
        var contacts = clients.meet(outside.values());
        outside.forEach((letter, person) -> letter.contact = contacts.get(person.address()));
        findAuthors(letters);
    }

    private void findAuthors(List<Incoming> letters) {
        Map<String, Long> byAddress = new HashMap<>();
        for (var letter : letters) {
            if (letter.arrived.direction() == Direction.OUT && letter.author == null) {
                var found = byAddress.computeIfAbsent(
                        letter.from().address(),
                        address ->
                                colleagues.byAddress(address).map(Colleague::id).orElse(0L));
                letter.author = found == 0 ? null : found;
            }
        }
    }

    private void place(List<Incoming> letters, Threading threading, Map<Long, Head> heads) {
        var letterIds = letterRows.ids("letter", letters.size()).iterator();
        var instant = now.instant();
        for (var letter : letters) {
            letter.id = letterIds.next();
            var wanted = letter.arrived.conversation();
            var head = wanted == null ? threading.find(letter) : heads.get(wanted);
            if (head == null && wanted == null) {
                head = guessed(letter, heads);
            }
            if (head == null) {
                head = new Head(0, true);
                letter.opens = true;
            }
            letter.head = head;
            threading.place(letter, head);
            head.take(letter, instant);
            if (head.client == null && letter.contact != null) {
                head.client = letter.contact.client();
            }
        }
    }

    private @Nullable Head guessed(Incoming letter, Map<Long, Head> heads) {
        var guess = guesses.of(letter);
        letter.guessed = guess.map(Guesses.Guess::evidence).orElse(null);
        return guess.map(found -> known.head(found.conversation(), heads)).orElse(null);
    }

    private void write(List<Incoming> letters, Threading threading) {
        Set<Head> touched = new LinkedHashSet<>();
        letters.forEach(letter -> touched.add(letter.placed()));
        var fresh = touched.stream().filter(head -> head.fresh).toList();
        var ids = fresh.isEmpty() ? List.<Long>of() : letterRows.ids("conversation", fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            fresh.get(i).id = ids.get(i);
        }
        headRows.write(touched);
        for (var merge : threading.merges()) {
            headRows.merge(merge.from().id, merge.into().itself().id);
            events.publishEvent(
                    new ConversationsMerged(merge.from().id, merge.into().itself().id));
        }
        letterRows.write(letters);
        headRows.name(threading.newlyNamed());
    }

    private List<ReceivedLetter> tell(List<Incoming> letters) {
        var received = new ArrayList<ReceivedLetter>();
        var conversations = new LinkedHashSet<Long>();
        for (var letter : letters) {
            var head = letter.placed();
            var one = new ReceivedLetter(letter.id, head.id, letter.opens && head.fresh, letter.arrived);
            received.add(one);
            if (!letter.arrived.history()) {
                conversations.add(head.id);
            }
            events.publishEvent(new LetterArrived(one));
        }
        live.conversationsChanged(conversations);
        return received;
    }
}
