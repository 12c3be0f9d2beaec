package org.pochtenie.rulebook.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.pochtenie.rulebook.lexicon.Lexicons;

/** How many letters of a set were taken for what they are. */
record GrievanceTally(Share any, Share conflict, List<String> wrong) {
    record Share(int right, int found, int given) {
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return (double) right / given;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.3f (%d of %d) | %.3f (%d of %d)",
                    precision(),
                    right,
                    found,
                    recall(),
                    right,
                    given);
        }
    }

    private record Told(LabelledLetters.One one, Grievance found) {}

    static GrievanceTally of(LabelledLetters set, Lexicons lexicons) {
        var told = set.letters().stream()
                .map(one -> new Told(one, Grievances.in(one.text(), lexicons.lemmas())))
                .toList();
        var wrong = new ArrayList<String>();
        told.stream()
                .filter(one -> one.found != one.one.label())
                .forEach(one -> wrong.add(one.one.label() + " taken for " + one.found + ": " + one.one.text()));
        return new GrievanceTally(
                share(told, degree -> degree != Grievance.NONE),
                share(told, degree -> degree == Grievance.CONFLICT),
                wrong);
    }

    private static Share share(List<Told> told, Predicate<Grievance> wanted) {
        return new Share(
                count(told, one -> wanted.test(one.found) && wanted.test(one.one.label())),
                count(told, one -> wanted.test(one.found)),
                count(told, one -> wanted.test(one.one.label())));
    }

    private static int count(List<Told> told, Predicate<Told> which) {
        return (int) told.stream().filter(which).count();
    }
}
