package org.pochtenie.rulebook.promise;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Finds what a letter promises, Russian and English. */
public final class Promises {
    private final String text;
    private final Commitment commitment;
    private final Instant now;
    private final ZoneId zone;

    private Promises(String text, Lexicons lexicons, Instant now, ZoneId zone) {
        this.text = text;
        this.commitment = new Commitment(lexicons);
        this.now = now;
        this.zone = zone;
    }

    /**
     * The promises of a letter in the author's own words, in order.
     *
     * @param lexicons without the Russian one only promises by set phrases are found
     * @param now the moment of writing; "tomorrow" is counted from it
     * @param zone the writer's zone; "12:00" is meant in it
     */
    public static List<Promise> in(LetterText letter, Lexicons lexicons, Instant now, ZoneId zone) {
        var promises = new Promises(letter.text(), lexicons, now, zone);
        return letter.body().stream()
                .flatMap(sentence -> promises.in(sentence).stream())
                .toList();
    }

    private List<Promise> in(Sentence sentence) {
        var found = new ArrayList<Promise>();
        if (sentence.asks()) {
            return found;
        }
        var clauses = new Clauses(commitment).of(sentence);
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            if (commitment.isIn(clause) && !Commitment.isExcused(clause)) {
                found.add(promise(sentence, clauses, i));
            }
        }
        return found;
    }

    /** The date may stand in another clause: «срок до пятницы, тогда и пришлём», «в пять проверю и напишу». */
    private Promise promise(Sentence sentence, List<Sentence> clauses, int i) {
        var clause = clauses.get(i);
        boolean bound = Commitment.isBound(sentence);
        var date = dateIn(clause.start(), clause.end());
        int end = clause.end();
        if (date.isEmpty() && i + 1 < clauses.size() && !commitment.isIn(clauses.get(i + 1))) {
            date = dateIn(clauses.get(i + 1).start(), clauses.get(i + 1).end());
            end = date.isEmpty() ? end : clauses.get(i + 1).end();
        }
        if (date.isEmpty()) {
            date = dateIn(sentence.start(), sentence.end());
        }
        return new Promise(
                clause.start(), end, what(clause, date), date.map(Moment::at).orElse(null), bound);
    }

    private Optional<Moment> dateIn(int start, int end) {
        return Dates.in(text.substring(start, end), now, zone).stream()
                .map(moment ->
                        new Moment(start + moment.start(), start + moment.end(), moment.at(), moment.toTheHour()))
                .reduce((first, second) -> second.at().isAfter(now) ? second : first);
    }

    private String what(Sentence clause, Optional<Moment> date) {
        var words = new StringBuilder();
        for (var token : clause.tokens()) {
            boolean dated = date.filter(moment -> token.start() >= moment.start() && token.end() <= moment.end())
                    .isPresent();
            if (!dated && (token.kind() != Token.Kind.MARK || !words.isEmpty())) {
                boolean joined = token.kind() == Token.Kind.MARK && !"—–-(«\"".contains(token.word());
                words.append(words.isEmpty() || joined ? "" : " ").append(text, token.start(), token.end());
            }
        }
        return words.toString().replaceFirst("[\\p{P}\\s]+$", "");
    }
}
