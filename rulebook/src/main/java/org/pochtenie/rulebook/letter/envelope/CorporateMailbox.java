package org.pochtenie.rulebook.letter.envelope;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;

/** A letter to a client that leaves from a mailbox that is not the firm's. */
public final class CorporateMailbox implements LetterRule {
    private static final Wording FOREIGN = new Wording("Ящик не фирмы: %s", "Not a mailbox of the firm: %s");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var from = reading.draft().from();
        var own = domain(from);
        var ours = ours(reading);
        if (reading.draft().kind() == Kind.NOTE || own.isEmpty() || ours.isEmpty()) {
            return;
        }
        if (ours.stream().noneMatch(domain -> own.equals(domain) || own.endsWith("." + domain))) {
            remarks.recipients(from.address(), FOREIGN.with(from.address()), null);
        }
    }

    /** The profile's domains; where it names none, those from which we have written in this conversation. */
    private static Set<String> ours(Reading reading) {
        var told = reading.profile().domains();
        if (!told.isEmpty()) {
            return told;
        }
        var seen = new HashSet<String>();
        for (var said : reading.conversation().letters()) {
            if (said.direction() == Direction.OUT) {
                seen.add(domain(said.from()));
            } else {
                addressed(reading, said, seen);
            }
        }
        seen.remove("");
        return seen;
    }

    /** Whom the client wrote to: one of us, unless he wrote to several firms. */
    private static void addressed(Reading reading, Said said, Set<String> seen) {
        var clients = domain(said.from());
        var domains = new HashSet<String>();
        said.to().forEach(person -> domains.add(domain(person)));
        domains.remove(clients);
        reading.draft().to().forEach(person -> domains.remove(domain(person)));
        if (domains.size() == 1) {
            seen.addAll(domains);
        }
    }

    private static String domain(Person person) {
        return person.address()
                .substring(person.address().lastIndexOf('@') + 1)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
