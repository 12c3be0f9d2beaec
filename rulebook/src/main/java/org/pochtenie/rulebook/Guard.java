package org.pochtenie.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.Rule;

/**
 * Reads drafts. One guard serves all threads of a process; it keeps caches, so make one and keep it.
 *
 * <p>{@link #read} never throws for anything a person can type; an exception is a bug of a rule. A draft of more than
 * {@value #LONGEST} UTF-16 units is read as far as that.
 */
public final class Guard {
    /** Longer than any letter; what follows is a paste that nobody proof-reads. */
    public static final int LONGEST = 200_000;

    private static final Comparator<Remark> ORDER =
            Comparator.<Remark, Integer>comparing(remark -> showing(remark.place())).thenComparing(Remark::start);

    private final List<Rule> rules;

    public Guard() {
        this(Rulebook.rules());
    }

    /** A guard that knows these rules only. */
    public Guard(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What the rules have to say of the draft, and which open questions it answers. */
    public Verdict read(Draft draft, ConversationSoFar conversation, Profile profile) {
        var reading = new Reading(draft, conversation, profile);
        var remarks = new ArrayList<Remark>();
        for (var rule : rules) {
            if (!profile.off().contains(rule.id())) {
                remarks.addAll(ask(rule, reading));
            }
        }
        remarks.sort(ORDER);
        return new Verdict(remarks, List.of(), false);
    }

    private static List<Remark> ask(Rule rule, Reading reading) {
        var weight = reading.profile().weights().getOrDefault(rule.id(), rule.card().weight());
        var remarks = new Remarks(rule.card(), weight, reading.draft());
        rule.letterRule().read(reading, remarks);
        return remarks.said();
    }

    private static int showing(Place place) {
        return switch (place) {
            case SUBJECT -> 0;
            case RECIPIENTS -> 1;
            case TEXT -> 2;
            case ATTACHMENTS -> 3;
            case LETTER -> 4;
        };
    }
}
