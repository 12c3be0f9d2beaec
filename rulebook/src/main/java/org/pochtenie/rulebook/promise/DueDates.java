package org.pochtenie.rulebook.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Which of the dates of a sentence is that of each of its promises. */
final class DueDates {
    private static final Set<String> BY =
            Set.of("до", "к", "ко", "позднее", "позже", "by", "until", "within", "before", "than", "течение");
    /** A clause of so few words adds a date to its neighbour: «завтра, в среду, выезжаем». */
    private static final int FEW = 4;

    private final Sentence sentence;
    private final List<Clause> clauses;
    private final List<Moment> moments;
    private final Instant now;
    private final List<Boolean> clients;

    DueDates(Sentence sentence, List<Clause> clauses, List<Moment> moments, Instant now) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.moments = moments;
        this.now = now;
        this.clients = clients(clauses);
    }

    List<Moment> all() {
        return moments;
    }

    /** The date in the promise's own words, or beside them. */
    Optional<Moment> own(int i) {
        return in(i).or(() -> isFree(i + 1) ? in(i + 1) : Optional.empty())
                .or(() -> isFree(i - 1) && isShort(i - 1) ? in(i - 1) : Optional.empty());
    }

    /**
     * That, or a date said for several: «в пять проверю и напишу», «срок до пятницы, тогда и пришлём»; not one said to the
     * client, "send it by Friday, and I shall call you", nor beyond it.
     */
    Optional<Moment> of(int i) {
        return own(i).or(() -> ofOthers(i));
    }

    private Optional<Moment> ofOthers(int i) {
        if (i + 1 < clauses.size() && clauses.get(i + 1).isOfOne(sentence) && !clients.get(i + 1)) {
            var next = in(i + 1);
            if (next.isPresent()) {
                return next;
            }
        }
        for (int before = i - 1; before >= 0; before--) {
            var date = clients.get(before) ? Optional.<Moment>empty() : in(before);
            boolean joined = before == i - 1 && clauses.get(i).joined();
            if (date.isPresent() && (isFree(before) || joined || isLeading(before, date.get()))) {
                return date;
            }
        }
        for (int after = i + 1; after < clauses.size() && isFree(after); after++) {
            if (in(after).isPresent()) {
                return in(after);
            }
        }
        return Optional.empty();
    }

    /** «Пришлите до среды, и к пятнице …»: with "and" the sentence comes to us, and with a promise. */
    private static List<Boolean> clients(List<Clause> clauses) {
        var all = new ArrayList<Boolean>();
        boolean clients = false;
        for (var clause : clauses) {
            clients = (clients || clause.role() == Clause.Role.ASKS) && !clause.joined() && !clause.promises();
            all.add(clients || clause.role() == Clause.Role.CONDITION);
        }
        return all;
    }

    private boolean isFree(int i) {
        return i >= 0 && i < clauses.size() && !clauses.get(i).promises() && !clients.get(i);
    }

    private boolean isShort(int i) {
        return clauses.get(i).to() - clauses.get(i).from() <= FEW;
    }

    private boolean isLeading(int i, Moment date) {
        return clauses.get(i).start(sentence) + FEW >= date.start();
    }

    /** The term rather than another day; a date that is past tells of something else where another one is named, too. */
    Optional<Moment> in(int i) {
        var clause = clauses.get(i);
        var here = moments.stream()
                .filter(moment -> moment.start() >= clause.start(sentence) && moment.start() < clause.end(sentence))
                .toList();
        return here.stream()
                .filter(moment -> moment.at().isAfter(now))
                .min(Comparator.comparing(moment -> !isTerm(moment)))
                .or(() -> here.stream().findFirst());
    }

    private boolean isTerm(Moment moment) {
        Token last = null;
        for (var token : sentence.tokens()) {
            if (token.start() >= moment.start()) {
                break;
            }
            last = token;
        }
        return last != null && BY.contains(last.word())
                || sentence.tokens().stream()
                        .anyMatch(token -> token.start() == moment.start() && BY.contains(token.word()));
    }
}
