package org.pochtenie.rulebook.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern BEFORE_DATE =
            Words.pattern("\\b(?:до|к|ко|в|во|на|не позднее|не позже|by|on|in|at|until|before|no later than)$");

    private static final Pattern MARKS_AT_END = Pattern.compile("[\\p{P}\\s]+$");

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
        var clauses = clauses(sentence);
        if (sentence.asks() || clauses.stream().noneMatch(clause -> clause.role() == Clause.Role.OUTCOME)) {
            return List.of();
        }
        var found = new ArrayList<Promise>();
        var dates = new DueDates(sentence, clauses, datesOf(sentence), now);
        boolean asked = false;
        boolean dated = false;
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            dated |= dates.in(i).isPresent();
            if (asked && dated && clause.role() == Clause.Role.OUTCOME && !promises(clauses, i, dates)) {
                found.add(promise(sentence, clauses, i, dates));
            }
            asked |= clause.isClients();
        }
        return found;
    }

    private List<Promise> in(Sentence sentence) {
        if (sentence.asks() || Commitment.isOffer(sentence)) {
            return List.of();
        }
        var clauses = clauses(sentence);
        if (clauses.stream().noneMatch(clause -> clause.promises() || clause.role() == Clause.Role.NOUN)) {
            return List.of();
        }
        var dates = new DueDates(sentence, clauses, datesOf(sentence), now);
        var found = new ArrayList<Promise>();
        for (int i = 0; i < clauses.size(); i++) {
            if (promises(clauses, i, dates)) {
                found.add(promise(sentence, clauses, i, dates));
            }
        }
        return found;
    }

    /** The words alone decide on them, so they are found once while a sentence stays as it is. */
    private List<Clause> clauses(Sentence sentence) {
        return sentence.notes().get(commitment.key(), () -> new Clauses(commitment).of(Unquoted.of(sentence)));
    }

    private boolean promises(List<Clause> clauses, int i, DueDates dates) {
        return switch (clauses.get(i).strength()) {
            case SURE -> true;
            case DATED -> isToCome(dates.own(i));
            case NONE -> clauses.get(i).role() == Clause.Role.NOUN && i + 1 < clauses.size() && isToCome(dates.own(i));
        };
    }

    private boolean isToCome(Optional<Moment> date) {
        return date.filter(moment -> !moment.at().isBefore(now)).isPresent();
    }

    private Promise promise(Sentence sentence, List<Clause> clauses, int i, DueDates dates) {
        int first = i;
        while (first > 0
                && clauses.get(first).joined()
                && clauses.get(first - 1).strength() == Strength.DATED
                && dates.own(first - 1).isEmpty()) {
            first--;
        }
        int last = i;
        while (last + 1 < clauses.size() && clauses.get(last + 1).role() == Clause.Role.GOES_ON) {
            last++;
        }
        int start = clauses.get(first).start(sentence);
        int reached = Math.max(
                clauses.get(last).end(sentence), dates.own(i).map(Moment::end).orElse(0));
        int end = endWith(dates.all(), reached);
        var date = dates.of(i).map(moment -> exactly(moment, dates.all()));
        int said = date.map(moment -> startWith(dates.all(), moment.start())).orElse(end);
        int over = date.map(moment -> endWith(dates.all(), moment.end())).orElse(end);
        var words = new ArrayList<Token>(sentence.tokens());
        words.removeIf(
                token -> token.start() < start || token.end() > end || token.start() >= said && token.end() <= over);
        return new Promise(start, end, what(words), date.orElse(null), Commitment.isBound(sentence));
    }

    /** The hour may stand in another piece of the date, and so may the week: «до среды, 2 декабря, 15:00». */
    private Moment exactly(Moment date, List<Moment> all) {
        var exact = date;
        for (var moment : all) {
            boolean goesOn = moment.start() >= exact.end() && moment.start() - exact.end() <= 2;
            if (goesOn && !exact.toTheHour() && isSame(exact, moment)) {
                boolean same = day(moment).equals(day(exact)) && !moment.toTheHour();
                exact = new Moment(date.start(), moment.end(), same ? exact.at() : moment.at(), moment.toTheHour());
            }
        }
        return exact;
    }

    private boolean isSame(Moment one, Moment other) {
        return day(one).getDayOfWeek() == day(other).getDayOfWeek()
                && !day(other).isBefore(day(one));
    }

    private LocalDate day(Moment moment) {
        return moment.at().atZone(zone).toLocalDate();
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

    private static int startWith(List<Moment> dates, int start) {
        int reached = start;
        for (var moment : dates.reversed()) {
            if (moment.end() <= reached && reached - moment.end() <= 2) {
                reached = moment.start();
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

    private static String bare(CharSequence words) {
        return MARKS_AT_END.matcher(words).replaceFirst("");
    }

    /** The words of a promise but for its date. */
    private String what(List<Token> tokens) {
        var words = new StringBuilder();
        for (var token : tokens) {
            if (token.kind() != Token.Kind.MARK || !words.isEmpty()) {
                boolean joined = token.kind() == Token.Kind.MARK && !"—–-(«\"".contains(token.word());
                words.append(words.isEmpty() || joined ? "" : " ").append(text, token.start(), token.end());
            }
        }
        return bare(BEFORE_DATE.matcher(bare(words)).replaceFirst(""));
    }
}
