package org.pochtenie.desk.arrival;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pochtenie.desk.conversation.Doubt;
import org.pochtenie.letters.Address;

/** Finds senders whose name says somebody else than their address. */
final class Pretence {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,20}");

    private Pretence() {}

    static Optional<Doubt> in(Address from, Known known) {
        if (from.name().isBlank() || known.ours().contains(from.address())) {
            return Optional.empty();
        }
        if (showsAnotherAddress(from)) {
            return Optional.of(Doubt.OTHER_ADDRESS);
        }
        return known.colleagues().contains(name(from.name())) ? Optional.of(Doubt.COLLEAGUE_NAME) : Optional.empty();
    }

    /** Another domain, that is: many people have two addresses in one house. */
    private static boolean showsAnotherAddress(Address from) {
        return ADDRESS.matcher(from.name())
                .results()
                .map(found -> Address.of(found.group()).domain())
                .anyMatch(domain -> !sameHouse(domain, from.domain()));
    }

    private static boolean sameHouse(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    /** The words of a name in one order: "Лебедева Анна" is "Анна Лебедева". A single word names nobody: it is empty. */
    static String name(String shown) {
        var words = shown.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\p{Nd}]+");
        var named =
                Arrays.stream(words).filter(word -> !word.isEmpty()).sorted().toList();
        return named.size() < 2 ? "" : named.stream().collect(Collectors.joining(" "));
    }
}
