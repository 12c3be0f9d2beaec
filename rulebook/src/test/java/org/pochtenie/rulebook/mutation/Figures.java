package org.pochtenie.rulebook.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Verdict;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.rule.Rule;

/** Lets the guard read good conversations and their mutants, and counts. */
final class Figures {
    final Map<String, Tally> rules = new TreeMap<>();

    /** Questions of good letters that were called missed. */
    final Tally coverage = new Tally();

    final Tally order = new Tally();
    final List<Failure> failures = new ArrayList<>();
    int letters;
    int mutants;

    private final Guard guard;

    /** Something that the guard has got wrong; shown for letters that may be looked at. */
    record Failure(String rule, String where, String what, String text) {}

    Figures(Guard guard) {
        this.guard = guard;
        Rulebook.rules().stream().map(Rule::id).forEach(id -> rules.put(id, new Tally()));
    }

    Figures count(List<Conversation> conversations) {
        conversations.forEach(this::count);
        return this;
    }

    private void count(Conversation conversation) {
        letters++;
        var clean = read(conversation, conversation.draft());
        for (var remark : clean.remarks()) {
            rules.get(remark.rule()).falseOnClean++;
            failed(remark.rule(), conversation, "clean: " + shown(remark), conversation.text());
        }
        covered(conversation, clean);
        for (var mutator : Mutators.ALL) {
            for (var mutant : mutator.mutants(conversation)) {
                mutants++;
                count(mutant, clean, read(conversation, mutant.draft()));
            }
        }
    }

    private void covered(Conversation conversation, Verdict clean) {
        for (var question : clean.questions()) {
            coverage.mutants++;
            if (question.state() == State.MISSED) {
                coverage.falseOnClean++;
                failed(
                        "coverage",
                        conversation,
                        "clean: missed " + question.question().text(),
                        conversation.text());
            }
        }
    }

    private void count(Mutant mutant, Verdict clean, Verdict spoilt) {
        var mutator = mutant.mutator();
        var before = clean.remarks().stream().collect(Collectors.groupingBy(Remark::key, Collectors.counting()));
        var fresh = new ArrayList<Remark>();
        var seen = new HashMap<String, Long>();
        for (var remark : spoilt.remarks()) {
            if (seen.merge(remark.key(), 1L, Long::sum) > before.getOrDefault(remark.key(), 0L)) {
                fresh.add(remark);
            }
        }
        boolean found = fresh.stream().anyMatch(remark -> mutator.isAnswered(remark.rule()));
        if (mutator.id().equals("swap-answers")) {
            found |= inversions(spoilt) > inversions(clean);
            counted(order, found);
        }
        if (mutator.id().equals("delete-answer")
                && mutant.conversation().draft().kind() == Kind.REPLY) {
            coverage.found += missed(spoilt) > missed(clean) ? 1 : 0;
            coverage.falseOnMutants++;
        }
        if (rules.containsKey(mutator.wakes())) {
            counted(rules.get(mutator.wakes()), found);
            if (!found) {
                failed(mutator.wakes(), mutant.conversation(), "not seen: " + mutator.id(), changed(mutant.draft()));
            }
        }
        fresh.stream().filter(remark -> !mutator.mayWake(remark.rule())).forEach(remark -> {
            rules.get(remark.rule()).falseOnMutants++;
            failed(remark.rule(), mutant.conversation(), mutator.id() + ": " + shown(remark), changed(mutant.draft()));
        });
    }

    private static void counted(Tally tally, boolean found) {
        tally.mutants++;
        tally.found += found ? 1 : 0;
    }

    private static long missed(Verdict verdict) {
        return verdict.questions().stream()
                .filter(question -> question.state() == State.MISSED)
                .count();
    }

    private static long inversions(Verdict verdict) {
        var starts = verdict.questions().stream()
                .map(Coverage::start)
                .filter(start -> start >= 0)
                .toList();
        long inversions = 0;
        for (int i = 0; i + 1 < starts.size(); i++) {
            inversions += starts.get(i) > starts.get(i + 1) ? 1 : 0;
        }
        return inversions;
    }

    private Verdict read(Conversation conversation, Draft draft) {
        return guard.read(draft, conversation.example().conversation(), profile(conversation));
    }

    /** The firm writes from the domain of the good letter. */
    private static Profile profile(Conversation conversation) {
        var address = conversation.draft().from().address();
        return Profile.standard().withDomains(address.substring(address.indexOf('@') + 1));
    }

    private void failed(String rule, Conversation conversation, String what, String text) {
        if (!conversation.heldOut()) {
            failures.add(new Failure(rule, conversation.name(), what, text));
        }
    }

    private static String shown(Remark remark) {
        return "«" + remark.words() + "» " + remark.message().en() + " (" + remark.weight() + ")";
    }

    private static String changed(Draft draft) {
        return Stream.of(
                        "Subject: " + draft.subject(),
                        "To: " + draft.to() + " " + draft.cc(),
                        "Files: " + draft.attachments(),
                        draft.text())
                .collect(Collectors.joining("\n"));
    }
}
