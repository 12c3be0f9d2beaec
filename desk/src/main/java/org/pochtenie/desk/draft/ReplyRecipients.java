package org.pochtenie.desk.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.letters.Address;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Person;
import org.springframework.stereotype.Component;

/** Whom an answer goes to: everybody who was addressed, ourselves left out (rule {@code reply-all}). */
@Component
class ReplyRecipients {
    private final Ours ours;

    ReplyRecipients(Ours ours) {
        this.ours = ours;
    }

    Recipients of(LetterInConversation answered) {
        var to = new ArrayList<Address>();
        if (answered.direction() == Direction.IN) {
            to.addAll(answered.replyTo().isEmpty() ? List.of(answered.from()) : answered.replyTo());
        }
        to.addAll(answered.to());
        var others = new Recipients(people(to), people(answered.cc()));
        // A colleague who writes to us from his own box gets his answer all the same.
        return others.isEmpty() ? new Recipients(List.of(person(answered.from())), List.of()) : others;
    }

    private List<Person> people(List<Address> addresses) {
        var own = ours.among(
                new HashSet<>(addresses.stream().map(Address::address).toList()));
        return addresses.stream()
                .filter(address -> !address.address().isEmpty() && !own.contains(address.address()))
                .map(ReplyRecipients::person)
                .toList();
    }

    private static Person person(Address address) {
        return new Person(address.name(), address.address());
    }
}
