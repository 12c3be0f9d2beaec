package org.pochtenie.letters;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.threading.Forest;

/** Which letters belong together, by their ids alone (RFC 5256, REFERENCES, steps 1 to 4); never by subject. */
public final class Conversations {
    private Conversations() {}

    /**
     * A letter as threading sees it.
     *
     * @param id its Message-ID; one of our making where it had none
     * @param ancestors as of {@link #ancestors}
     */
    public record Member(String id, List<String> ancestors) {}

    /**
     * Where a letter stands.
     *
     * @param conversation the id at the root, perhaps of a letter that is not here
     * @param parent the nearest ancestor that is here, null when there is none
     */
    public record Place(String conversation, @Nullable String parent) {}

    /**
     * The ids that {@code letter} refers to, oldest first and the nearest last: References, and In-Reply-To where it
     * tells more. Its own id and doubles are left out.
     */
    public static List<String> ancestors(Letter letter) {
        LinkedHashSet<String> ids = new LinkedHashSet<>(letter.references());
        if (letter.inReplyTo().size() == 1 && letter.inReplyTo().getFirst().indexOf('@') > 0) {
            String nearest = letter.inReplyTo().getFirst();
            if (ids.isEmpty() || !ids.contains(nearest)) {
                ids.add(nearest);
            }
        } else if (ids.isEmpty()) {
            letter.inReplyTo().stream()
                    .filter(id -> id.indexOf('@') > 0)
                    .findFirst()
                    .ifPresent(ids::add);
        }
        if (letter.messageId() != null) {
            ids.remove(letter.messageId());
        }
        return List.copyOf(ids);
    }

    /**
     * Places every letter, in the order given. Cycles are cut, letters that are missing still join their answers, a
     * second letter of the same id stands where the first stands. Time is nearly linear in the number of ids.
     */
    public static Map<String, Place> of(Collection<Member> members) {
        Forest forest = new Forest();
        for (Member member : members) {
            forest.plant(member.id(), member.ancestors());
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (String id : members.stream().map(Member::id).toList()) {
            places.computeIfAbsent(id, present -> new Place(forest.root(present), forest.nearestPresent(present)));
        }
        return places;
    }
}
