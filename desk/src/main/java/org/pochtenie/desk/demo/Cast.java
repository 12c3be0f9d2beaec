package org.pochtenie.desk.demo;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import org.pochtenie.letters.Address;

/**
 * The people of the demo firm and its mailboxes, as {@code demo/cast.txt} tells.
 *
 * @param mailboxes address by key; the first is the main one
 */
public record Cast(
        Person.Names firm, ZoneId zone, SequencedMap<String, String> mailboxes, SequencedMap<String, Person> people) {

    /** Reads the cast from the class path. */
    public static Cast load() {
        Sheet sheet = Resources.sheet("cast.txt");
        ZoneId zone = ZoneId.of(sheet.fields().need("zone"));
        SequencedMap<String, String> mailboxes = new LinkedHashMap<>();
        for (String line : sheet.fields().values("mailbox")) {
            String[] words = line.split(" ");
            mailboxes.put(words[0], words[1]);
        }
        SequencedMap<String, Person> people = new LinkedHashMap<>();
        for (Sheet.Block block : sheet.blocks()) {
            Person person = Person.of(block, Locale.of("ru"), zone);
            people.put(person.key(), person);
        }
        return new Cast(Person.Names.of(sheet.fields(), "firm"), zone, mailboxes, people);
    }

    /** The person of that key. */
    public Person person(String key) {
        return Optional.ofNullable(people.get(key))
                .orElseThrow(() -> new NoSuchElementException("nobody in the cast is called " + key));
    }

    public List<Person> colleagues() {
        return people.values().stream().filter(Person::isColleague).toList();
    }

    public List<Person> clients() {
        return people.values().stream().filter(person -> !person.isColleague()).toList();
    }

    /** What a file means by a word: a mailbox's key, a person's key or a bare address. */
    Address address(String word) {
        if (mailboxes.containsKey(word)) {
            return new Address(firm.ru(), mailboxes.get(word));
        }
        return people.containsKey(word) ? person(word).mail() : known(word);
    }

    private Address known(String bare) {
        if (!bare.contains("@")) {
            throw new NoSuchElementException("neither a mailbox nor a person nor an address: " + bare);
        }
        return people.values().stream()
                .filter(person -> person.address().equals(bare))
                .findFirst()
                .map(Person::mail)
                .orElse(Address.of(bare));
    }
}
