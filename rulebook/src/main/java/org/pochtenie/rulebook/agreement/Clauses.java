package org.pochtenie.rulebook.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.text.ContentWords;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Cuts sentences into clauses, and finds in each its things, its deeds and what is said of them. */
final class Clauses {
    private final AgreementWords words;
    private final Lexicon lexicon;
    private final Set<String> people;

    /** @param people folded names of those who write and read: no things */
    Clauses(AgreementWords words, Lexicon lexicon, Set<String> people) {
        this.words = words;
        this.lexicon = lexicon;
        this.people = people;
    }

    List<Clause> of(String text, Sentence sentence, Instant now, ZoneId zone) {
        var values = new Values(words).in(text, sentence, now, zone);
        var clauses = new ArrayList<Clause>();
        var part = new ArrayList<Token>();
        for (var token : sentence.tokens()) {
            boolean inside =
                    values.stream().anyMatch(value -> value.start() < token.start() && token.end() <= value.end());
            if (!inside && words.parts(token)) {
                add(clauses, part, values);
                part.clear();
            } else {
                part.add(token);
            }
        }
        add(clauses, part, values);
        return clauses;
    }

    /** Words without a thing belong to what stands before them: «макет пришлём, как обычно, 27 ноября». */
    private void add(List<Clause> clauses, List<Token> part, List<Value> values) {
        if (part.isEmpty()) {
            return;
        }
        var clause = clause(part, values);
        if (clauses.isEmpty()
                || !clause.things().isEmpty() && !clauses.getLast().things().isEmpty()) {
            clauses.add(clause);
        } else {
            clauses.add(joined(clauses.removeLast(), clause));
        }
    }

    private Clause clause(List<Token> part, List<Value> values) {
        int start = part.getFirst().start();
        int last = part.getLast().end();
        int end = part.reversed().stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .findFirst()
                .orElse(part.getLast())
                .end();
        var own = values.stream()
                .filter(value -> start <= value.start() && value.end() <= last)
                .toList();
        var things = new ArrayList<Token>();
        var deeds = new ArrayList<Token>();
        for (var token : part) {
            if (own.stream().anyMatch(value -> isOf(value, token)) || !token.isWord() || words.figure(token) != null) {
                continue;
            }
            if (isDeed(token)) {
                deeds.add(token);
            } else if (isThing(token)) {
                things.add(token);
            }
        }
        return new Clause(
                List.copyOf(things),
                List.copyOf(deeds),
                own,
                part.stream().anyMatch(words::negates),
                part.stream().anyMatch(words::isUntil),
                part.stream().anyMatch(words::isStill),
                start,
                end);
    }

    /** The words of a value are no things; what a number counts is one. */
    private static boolean isOf(Value value, Token token) {
        return value.start() <= token.start()
                && token.end() <= value.end()
                && (value.kind() != Value.Kind.NUMBER || token.start() == value.start());
    }

    private boolean isDeed(Token token) {
        if (words.isDeed(token)) {
            return true;
        }
        var marks = lexicon.marks(token.word());
        return !marks.isEmpty()
                && marks.stream()
                        .allMatch(mark -> mark.startsWith("VB") || mark.startsWith("PT") || mark.startsWith("DPT"));
    }

    private boolean isThing(Token token) {
        var marks = lexicon.marks(token.word());
        boolean beside =
                !marks.isEmpty() && marks.stream().allMatch(mark -> mark.startsWith("ADV") || mark.equals("RB"));
        return !beside
                && !words.isIdle(token)
                && !words.negates(token)
                && !people.contains(token.word())
                && !ContentWords.in(List.of(token)).isEmpty();
    }

    private static Clause joined(Clause one, Clause other) {
        return new Clause(
                together(one.things(), other.things()),
                together(one.deeds(), other.deeds()),
                together(one.values(), other.values()),
                one.negated() || other.negated(),
                one.until() || other.until(),
                one.still() || other.still(),
                one.start(),
                other.end());
    }

    private static <T> List<T> together(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
