package org.pochtenie.desk.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Person;

/** Who gets a letter; nobody twice, the first mention counts. */
public record Recipients(List<Person> to, List<Person> cc) {
    public static final Recipients NOBODY = new Recipients(List.of(), List.of());

    public Recipients {
        var seen = new LinkedHashMap<String, Person>();
        to = fresh(to, seen);
        cc = fresh(cc, seen);
    }

    public Stream<Person> all() {
        return Stream.concat(to.stream(), cc.stream());
    }

    public boolean isEmpty() {
        return to.isEmpty() && cc.isEmpty();
    }

    private static List<Person> fresh(List<Person> people, LinkedHashMap<String, Person> seen) {
        return people.stream()
                .map(person -> new Person(
                        person.name().strip(), person.address().strip().toLowerCase(Locale.ROOT)))
                .filter(person -> seen.putIfAbsent(person.address(), person) == null)
                .toList();
    }
}
