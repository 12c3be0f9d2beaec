package org.pochtenie.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.threading.Evidence;
import org.pochtenie.letters.threading.Forest;
import org.pochtenie.letters.threading.Grafting;
import org.pochtenie.letters.threading.Guess;
import org.pochtenie.letters.threading.Kinship;
import org.pochtenie.letters.threading.SubjectGathering;
import org.pochtenie.letters.threading.Traces;

/** Which letters belong together: by their ids (RFC 5256, REFERENCES), and where ids were lost by a cautious guess. */
public final class Conversations {
    /** With so many letters of one id a further one is compared, more of them are no accident. */
    private static final int MOST_COPIES = 50;

    private Conversations() {}

    /** What is done with letters that no id ties to another. */
    public enum Repair {
        /** Nothing: RFC 5256, REFERENCES, steps 1 to 4. */
        NONE,
        /** Step 5 of RFC 5256 too: trees of one base subject are joined, whoever wrote them and whenever. */
        SUBJECTS,
        /** Joined only on good evidence: quoted words, or subject, people and time together. */
        CAUTIOUS
    }

    /**
     * A letter as threading sees it; some hundred bytes, whatever the size of the letter.
     *
     * @param id its Message-ID; one of our making where it had none
     * @param ancestors ids that it refers to, the nearest last
     * @param loose ids that it names in no form that RFC 5322 knows; only a repair believes them
     * @param traces what else ties it to others
     */
    public record Member(String id, List<String> ancestors, List<String> loose, Traces traces) {
        public Member(String id, List<String> ancestors) {
            this(id, ancestors, List.of(), Traces.NONE);
        }

        /** A letter without Message-ID gets {@code made@here} for {@code made}, which no other letter may have. */
        public static Member of(Letter letter, String made) {
            String id = letter.messageId() == null ? made + "@here" : letter.messageId();
            List<String> ancestors = Conversations.ancestors(letter);
            String answered = letter.header("In-Reply-To");
            boolean strict = !letter.references().isEmpty() || answered == null || answered.indexOf('<') >= 0;
            return new Member(id, strict ? ancestors : List.of(), strict ? List.of() : ancestors, Traces.of(letter));
        }

        /** As if References and In-Reply-To had been lost. */
        public Member withoutAncestors() {
            return new Member(id, List.of(), List.of(), traces);
        }
    }

    /**
     * Where a letter stands.
     *
     * @param conversation the id at the root, perhaps of a letter that is not here
     * @param parent the nearest ancestor that is here, null when there is none
     */
    public record Place(String conversation, @Nullable String parent, Evidence evidence) {
        /** Whether ids did not decide, so that a person may see it otherwise. */
        public boolean guessed() {
            return evidence.guessed();
        }
    }

    /**
     * The ids that {@code letter} refers to, oldest first and the nearest last: References, and In-Reply-To where it
     * tells more. Its own id and doubles are left out.
     */
    public static List<String> ancestors(Letter letter) {
        LinkedHashSet<String> ids = new LinkedHashSet<>(letter.references());
        List<String> answered =
                letter.inReplyTo().stream().filter(id -> id.indexOf('@') > 0).toList();
        if (letter.inReplyTo().size() == 1 && answered.size() == 1) {
            // Some programs (Debbugs) write References newest first.
            if (!ids.isEmpty() && ids.getFirst().equals(answered.getFirst())) {
                ids.removeFirst();
            }
            ids.add(answered.getFirst());
        } else if (ids.isEmpty() && !answered.isEmpty()) {
            ids.add(answered.getFirst());
        }
        if (letter.messageId() != null) {
            ids.remove(letter.messageId());
        }
        return List.copyOf(ids);
    }

    /** Places every letter by ids alone. */
    public static List<Place> of(Collection<Member> members) {
        return of(members, Repair.NONE);
    }

    /**
     * Places every letter, one place for each, in the order given. Cycles are cut, letters that are missing still join
     * their answers; a second letter of the same id is a letter of its own (RFC 5256, step 1), with repair beside the
     * first when sender and date are the same. Time is nearly linear in the number of letters and ids.
     */
    public static List<Place> of(Collection<Member> members, Repair repair) {
        List<String> nodes = new ArrayList<>(members.size());
        Map<String, Traces> seen = new HashMap<>(members.size() * 2);
        Map<String, Integer> copies = new HashMap<>();
        Forest forest = new Forest();
        for (Member member : members) {
            String node = node(member, seen, copies, repair);
            nodes.add(node);
            boolean loose = member.ancestors().isEmpty() && repair == Repair.CAUTIOUS;
            forest.plant(node, loose ? member.loose() : member.ancestors());
        }
        List<Traces> traces = members.stream().map(Member::traces).toList();
        switch (repair) {
            case NONE -> {}
            case SUBJECTS -> new SubjectGathering(forest, nodes, traces).gather();
            case CAUTIOUS -> new Grafting(forest, nodes, traces).graft();
        }
        return nodes.stream()
                .map(node -> new Place(forest.root(node), forest.nearestPresent(node), forest.evidence(node)))
                .toList();
    }

    /** A second letter of an id stands for itself, unless it is plainly a copy and copies may be told by more than ids. */
    private static String node(Member member, Map<String, Traces> seen, Map<String, Integer> copies, Repair repair) {
        if (seen.putIfAbsent(member.id(), member.traces()) == null) {
            return member.id();
        }
        int known = copies.getOrDefault(member.id(), 1);
        for (int copy = 1; repair == Repair.CAUTIOUS && copy <= Math.min(known, MOST_COPIES); copy++) {
            Traces earlier = seen.get(copy(member.id(), copy));
            if (earlier != null && earlier.sameSending(member.traces())) {
                return copy(member.id(), copy);
            }
        }
        do {
            known++;
        } while (seen.putIfAbsent(copy(member.id(), known), member.traces()) != null);
        copies.put(member.id(), known);
        return copy(member.id(), known);
    }

    private static String copy(String id, int number) {
        return number == 1 ? id : id + " (" + number + ")";
    }

    /**
     * The one of {@code candidates} that {@code letter} most probably answers; empty when that is not sure enough.
     *
     * @param candidates letters written to or by the same client: whoever asks knows that, here it is not looked at
     */
    public static Optional<Guess> guess(Traces letter, List<Traces> candidates) {
        return Kinship.answered(letter, candidates, true);
    }
}
