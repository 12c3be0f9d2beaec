package org.pochtenie.rulebook.promise;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Lemmas;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Finds what a letter promises, Russian and English. */
public final class Promises {
    /** What is left of «до вторника», "by noon" without the date. */
    private static final Pattern BEFORE_DATE = Words.pattern(
            "[\\p{P}\\s]*\\b(?:до|к|ко|в|во|на|не позднее|не позже|by|on|in|at|until|before|no later than)[\\p{P}\\s]*$");

    private static final Set<String> JOINTS = Set.of("и", "and", "тогда", "then");

    private final String text;
    private final Commitment commitment;
    private final Instant now;
    private final ZoneId zone;

    /** What the promises of one letter depend on. */
    private record Asked(Lemmas lemmas, Instant now, ZoneId zone) {}

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
        return letter.notes().get(new Asked(lexicons.lemmas(), now, zone), () -> {
            var promises = new Promises(letter.text(), lexicons, now, zone);
            return letter.body().stream()
                    .flatMap(sentence -> promises.in(sentence).stream())
                    .toList();
        });
    }

    /**
     * What comes of a step that the client is asked for by a day: "say yes by Tuesday, and they are at your door". As good as
     * promised, though nobody says that he does it.
     */
    public static List<Promise> outcomes(LetterText letter, Lexicons lexicons, Instant now, ZoneId zone) {
        var promises = new Promises(letter.text(), lexicons, now, zone);
        return letter.body().stream()
                .flatMap(sentence -> promises.outcomes(sentence).stream())
                .toList();
    }

    private List<Promise> outcomes(Sentence sentence) {
        var found = new ArrayList<Promise>();
        var dates = sentence.asks() ? List.<Moment>of() : datesOf(sentence);
        if (dates.isEmpty()) {
            return found;
        }
        var clauses = new Clauses(commitment).of(sentence);
        boolean asked = false;
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            boolean asks = commitment.asks(clause) || Commitment.isCondition(clause);
            boolean dated = first(dates, 0, clause.end()).isPresent();
            if (asked && !asks && dated && Commitment.isOutcome(clause) && !commitment.isIn(clause)) {
                found.add(promise(sentence, clauses, i));
            }
            asked |= asks;
        }
        return found;
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

    private Promise promise(Sentence sentence, List<Sentence> clauses, int i) {
        var clause = clauses.get(i);
        var dates = datesOf(sentence);
        var date = first(dates, clause.start(), clause.end());
        if (date.isEmpty() && i + 1 < clauses.size()) {
            date = first(dates, clauses.get(i + 1).start(), clauses.get(i + 1).end())
                    .filter(moment ->
                            !commitment.asks(clauses.get(i + 1)) && !Commitment.isCondition(clauses.get(i + 1)));
        }
        int end = endWith(dates, Math.max(clause.end(), date.map(Moment::end).orElse(0)));
        date = date.or(() -> elsewhere(dates, clauses, i));
        var due = date.map(Moment::at).orElse(null);
        return new Promise(clause.start(), end, what(clause, date), due, Commitment.isBound(sentence));
    }

    /**
     * The date may stand in another clause, «срок до пятницы, тогда и пришлём», «в пять проверю и напишу»; not in one that
     * asks the client for something, "send it by Friday, and I shall call you", nor beyond it.
     */
    private Optional<Moment> elsewhere(List<Moment> dates, List<Sentence> clauses, int i) {
        int to = i + 1;
        while (to < clauses.size() && goesOn(clauses, to)) {
            to++;
        }
        var near = new ArrayList<Moment>();
        boolean clients = false;
        for (var clause : clauses.subList(0, to)) {
            clients = (clients || commitment.asks(clause)) && !goesOver(clause) && !commitment.isIn(clause);
            if (!clients && !Commitment.isCondition(clause)) {
                dates.stream()
                        .filter(moment -> moment.start() >= clause.start() && moment.start() < clause.end())
                        .forEach(near::add);
            }
        }
        return first(near, 0, text.length());
    }

    /** Another promise has a date of its own, unless "and" joins the two. */
    private boolean goesOn(List<Sentence> clauses, int i) {
        var joint =
                text.substring(clauses.get(i - 1).end(), clauses.get(i).start()).strip();
        return !commitment.asks(clauses.get(i)) && (!commitment.isIn(clauses.get(i)) || JOINTS.contains(joint));
    }

    /** «Пришлите до среды, и к пятнице …»: with "and" the sentence comes to us. */
    private static boolean goesOver(Sentence clause) {
        return JOINTS.contains(clause.tokens().getFirst().word());
    }

    /** «до вторника, 24 ноября, 18:00» is one date in three pieces. */
    private static int endWith(List<Moment> dates, int end) {
        int reached = end;
        for (var moment : dates) {
            if (moment.start() >= reached && moment.start() - reached <= 2) {
                reached = moment.end();
            }
        }
        return reached;
    }

    private List<Moment> datesOf(Sentence sentence) {
        int start = sentence.start();
        return Dates.in(text.substring(start, sentence.end()), now, zone).stream()
                .map(moment ->
                        new Moment(start + moment.start(), start + moment.end(), moment.at(), moment.toTheHour()))
                .toList();
    }

    /** A date that is past tells of something else where another one is named, too. */
    private Optional<Moment> first(List<Moment> dates, int start, int end) {
        var here = dates.stream()
                .filter(moment -> moment.start() >= start && moment.start() < end)
                .toList();
        return here.stream()
                .filter(moment -> moment.at().isAfter(now))
                .findFirst()
                .or(() -> here.stream().findFirst());
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
        return BEFORE_DATE.matcher(words).replaceFirst("").replaceFirst("[\\p{P}\\s]+$", "");
    }
}
