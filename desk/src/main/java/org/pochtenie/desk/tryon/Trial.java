package org.pochtenie.desk.tryon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;

/** What one letter shows: the remarks as things are beside those as they would be. */
final class Trial {
    private static final int AROUND = 60;

    final Map<String, RuleCount> counts = new HashMap<>();
    final List<Difference> differences = new ArrayList<>();

    /** Adds a letter. */
    void add(long letter, long conversation, Draft draft, List<Remark> before, List<Remark> after) {
        before.forEach(remark -> count(remark.rule(), 1, 0));
        after.forEach(remark -> count(remark.rule(), 0, 1));
        var then = byKey(before);
        var would = byKey(after);
        would.forEach((key, remark) -> {
            var known = then.get(key);
            if (known == null) {
                differences.add(difference(letter, conversation, draft, remark, Difference.Change.MORE));
            } else if (known.weight() != remark.weight()) {
                differences.add(difference(letter, conversation, draft, remark, Difference.Change.WEIGHT));
            }
        });
        then.forEach((key, remark) -> {
            if (!would.containsKey(key)) {
                differences.add(difference(letter, conversation, draft, remark, Difference.Change.FEWER));
            }
        });
    }

    private void count(String rule, int before, int after) {
        counts.merge(
                rule,
                new RuleCount(rule, before, after),
                (one, more) -> new RuleCount(rule, one.before() + more.before(), one.after() + more.after()));
    }

    private static Map<String, Remark> byKey(List<Remark> remarks) {
        var byKey = new HashMap<String, Remark>();
        remarks.forEach(remark -> byKey.put(remark.key() + '/' + remark.start(), remark));
        return byKey;
    }

    private static Difference difference(
            long letter, long conversation, Draft draft, Remark remark, Difference.Change change) {
        var text = draft.text();
        boolean underlined = remark.place() == Place.TEXT && remark.end() > remark.start();
        int from = Math.max(0, remark.start() - AROUND);
        int to = Math.min(text.length(), remark.end() + AROUND);
        return new Difference(
                letter,
                conversation,
                remark.rule(),
                change,
                remark.weight(),
                underlined ? (from > 0 ? "…" : "") + text.substring(from, remark.start()) : "",
                underlined ? text.substring(remark.start(), remark.end()) : "",
                underlined ? text.substring(remark.end(), to) + (to < text.length() ? "…" : "") : "",
                remark.message());
    }
}
