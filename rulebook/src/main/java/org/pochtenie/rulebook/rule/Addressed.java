package org.pochtenie.rulebook.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;

/**
 * To whom a draft goes, as far as its recipients and the letters before it tell: a client who is written to in person, or a
 * mailing list, colleagues, nobody yet.
 */
final class Addressed {
    private static final Pattern LIST =
            Pattern.compile("^(?:users|devel|dev|lists?|discuss|everyone|announce|newsletter)@"
                    + "|[-_.](?:talk|users?|dev|devel|developers|workers|announce|discuss|discussion|lists?|l|bugs|commits|patches|interest|forum|help)@"
                    + "|@(?:.*\\.)?(?:lists?|groups|googlegroups|yahoogroups|vger)\\.|list@");
    private static final Pattern GROUP_NAME =
            Pattern.compile("\\b(?:list|lists|users?|groups?|team|customers|members|subscribers|everyone|all)\\b|\\?$");
    private static final Pattern MACHINE = Pattern.compile(
            "(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|root|daemon)(?:[@+.-].*|$)");

    private Addressed() {}

    /** Whether a client reads it as a letter to himself. */
    static boolean toClient(Reading reading) {
        var draft = reading.draft();
        var everybody = Stream.concat(draft.to().stream(), draft.cc().stream()).toList();
        if (everybody.stream().anyMatch(Addressed::isList) || isAmongUs(draft) || hasStranger(draft, everybody)) {
            return false;
        }
        var last = reading.conversation().last(Direction.IN);
        if (last.isPresent() && !isToUs(reading, last.get())) {
            return false;
        }
        return last.filter(said -> !said.to().isEmpty()).isPresent()
                || !reading.client().name().isBlank()
                || !draft.to().isEmpty() && isNamed(draft.to().getFirst());
    }

    /** A display name that is more than the address again: «Ирина», not "office" of office@ or "Office List". */
    private static boolean isNamed(Person person) {
        var name = person.name().strip().toLowerCase(Locale.ROOT).replaceAll("[\"']", "");
        int at = person.address().indexOf('@');
        var mailbox = person.address().substring(0, Math.max(0, at)).toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && name.indexOf('@') < 0
                && !name.equals(mailbox)
                && !GROUP_NAME.matcher(name).find();
    }

    /** A nameless address of a third firm beside the client: a list, or an archive. */
    private static boolean hasStranger(Draft draft, List<Person> everybody) {
        return !draft.to().isEmpty()
                && everybody.stream()
                        .anyMatch(person -> !isNamed(person)
                                && !domain(person).equals(domain(draft.from()))
                                && (everybody.size() > 1
                                                && !domain(person)
                                                        .equals(domain(
                                                                draft.to().getFirst()))
                                        || !person.name().isBlank()));
    }

    private static boolean isList(Person person) {
        var address = person.address().toLowerCase(Locale.ROOT);
        return LIST.matcher(address).find() || MACHINE.matcher(address).matches();
    }

    /** Within one firm; big mail houses are no firm. */
    private static boolean isAmongUs(Draft draft) {
        var ours = domain(draft.from());
        return !ours.isEmpty()
                && !draft.to().isEmpty()
                && draft.to().stream().allMatch(person -> domain(person).equals(ours));
    }

    /** The client has written to us, and not to a list on which we read it. */
    private static boolean isToUs(Reading reading, Said said) {
        var addressed = Stream.concat(said.to().stream(), said.cc().stream()).toList();
        return addressed.isEmpty()
                || reading.draft().from().address().isEmpty()
                || ours(reading).stream().anyMatch(own -> addressed.stream().anyMatch(own::sameMailbox));
    }

    private static List<Person> ours(Reading reading) {
        return Stream.concat(
                        Stream.of(reading.draft().from()),
                        reading.conversation().letters().stream()
                                .filter(said -> said.direction() == Direction.OUT)
                                .map(Said::from))
                .toList();
    }

    private static String domain(Person person) {
        return person.address().substring(person.address().indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
