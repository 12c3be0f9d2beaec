package org.pochtenie.rulebook.letter.envelope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;

/** A reply that leaves out somebody whom the client had addressed. */
public final class ReplyAll implements LetterRule {
    private static final Wording ONE = new Wording("Не получит ответа: %s", "Left out of the answer: %s");
    private static final Wording SEVERAL = new Wording("Не получат ответа: %s", "Left out of the answer: %s");
    private static final Wording ADD = new Wording("Добавить", "Add");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var last = reading.conversation().last(Direction.IN);
        if (reading.draft().kind() != Kind.REPLY || last.isEmpty()) {
            return;
        }
        var to = missing(
                reading,
                Stream.concat(Stream.of(last.get().from()), last.get().to().stream())
                        .toList());
        var cc = missing(reading, last.get().cc());
        cc.removeIf(person -> to.stream().anyMatch(person::sameMailbox));
        var all = Stream.concat(to.stream(), cc.stream()).map(Person::toString).toList();
        if (!all.isEmpty()) {
            var names = String.join(", ", all);
            remarks.recipients(
                    names, (all.size() == 1 ? ONE : SEVERAL).with(names), Fix.of(ADD, new Edit.AddRecipients(to, cc)));
        }
    }

    private static List<Person> missing(Reading reading, List<Person> addressed) {
        var present =
                byAddress(Stream.of(reading.draft().to(), reading.draft().cc()).flatMap(List::stream));
        var ours = byAddress(Stream.concat(
                Stream.of(reading.draft().from()),
                reading.conversation().letters().stream()
                        .filter(said -> said.direction() == Direction.OUT)
                        .map(Said::from)));
        var missing = new ArrayList<Person>();
        byAddress(addressed.stream()).forEach((address, person) -> {
            if (!address.isEmpty()
                    && !present.containsKey(address)
                    && !ours.containsKey(address)
                    && !isMachine(address)) {
                missing.add(person);
            }
        });
        return missing;
    }

    private static boolean isMachine(String address) {
        return address.matches("(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?)[@+.-].*");
    }

    private static Map<String, Person> byAddress(Stream<Person> people) {
        return people.collect(Collectors.toMap(
                person -> person.address().toLowerCase(Locale.ROOT),
                person -> person,
                (a, b) -> a,
                LinkedHashMap::new));
    }
}
