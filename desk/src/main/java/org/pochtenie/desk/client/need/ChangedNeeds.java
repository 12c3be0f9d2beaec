package org.pochtenie.desk.client.need;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.need.Contradictions;
import org.pochtenie.rulebook.need.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds what a client wants against what he wanted before. */
@Component
class ChangedNeeds {
    private static final Set<Fact.Kind> KINDS = Set.of(Fact.Kind.WISH, Fact.Kind.NEED, Fact.Kind.DISLIKE);

    /** Pairs grow with the square; who has more wishes on his card has them read by nobody. */
    private static final int MOST = 80;

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Lexicons lexicons;
    private final InstantSource now;

    ChangedNeeds(JdbcClient jdbc, Facts facts, Lexicons lexicons, InstantSource now) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.lexicons = lexicons;
        this.now = now;
    }

    List<ChangedNeed> of(long client) {
        var wishes = facts.of(client).stream()
                .filter(fact -> KINDS.contains(fact.kind()))
                .limit(MOST)
                .toList();
        var both = both(client);
        var changed = new ArrayList<ChangedNeed>();
        for (int i = 0; i < wishes.size(); i++) {
            for (int j = i + 1; j < wishes.size(); j++) {
                var newer = wishes.get(i);
                var older = wishes.get(j);
                if (sameWhose(older, newer) && !both.contains(older.id() + "-" + newer.id())) {
                    Contradictions.between(wish(older), wish(newer), lexicons.lemmas())
                            .ifPresent(difference -> changed.add(new ChangedNeed(older, newer, difference)));
                }
            }
        }
        return changed;
    }

    /** What two colleagues of the client want need not agree, nor what he wants of two projects. */
    private static boolean sameWhose(Fact one, Fact other) {
        return Objects.equals(one.contact(), other.contact()) && Objects.equals(one.project(), other.project());
    }

    private static Wish wish(Fact fact) {
        return new Wish(fact.words(), fact.kind() == Fact.Kind.DISLIKE);
    }

    private Set<String> both(long client) {
        return jdbc.sql("""
                        select one_id || '-' || other_id from both_hold join card_fact on card_fact.id = one_id
                        where card_fact.client_id = ?""").param(client).query(String.class).list().stream().collect(Collectors.toSet());
    }

    /** Somebody has looked: there is no contradiction. */
    void bothHold(Fact older, Fact newer, long by) {
        jdbc.sql(
                        "insert into both_hold (one_id, other_id, said_by, said_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(Math.min(older.id(), newer.id()), Math.max(older.id(), newer.id()), by, Sql.at(now.instant()))
                .update();
    }
}
