package org.pochtenie.rulebook.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.LetterText;

/** Counts what is recognised of the labelled promises of one set. */
final class PromiseTally {
    final Share passagesFound = new Share();
    final Share passagesRight = new Share();
    final Share wordsFound = new Share();
    final Share wordsRight = new Share();
    final Share what = new Share();

    /** Of the promises found that have a date, or were given one. */
    final Share due = new Share();

    final List<String> failures = new ArrayList<>();

    private final PromiseSet set;
    private final Lexicons lexicons;

    /** So many of so many. */
    static final class Share {
        int right;
        int of;

        double value() {
            return of == 0 ? 1 : (double) right / of;
        }

        boolean count(boolean isRight) {
            of++;
            right += isRight ? 1 : 0;
            return isRight;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%d of %d)", value(), right, of);
        }
    }

    PromiseTally(PromiseSet set, Lexicons lexicons) {
        this.set = set;
        this.lexicons = lexicons;
        set.passages().forEach(this::count);
    }

    private void count(LabelledPassage passage) {
        var letter = LetterText.of(passage.text(), lexicons.lemmas());
        var found = Promises.in(letter, lexicons, set.now(), set.zone());
        if (!passage.labels().isEmpty() && !passagesFound.count(!found.isEmpty())) {
            failures.add("not seen: " + passage.text());
        }
        if (!found.isEmpty() && !passagesRight.count(!passage.labels().isEmpty())) {
            failures.add("none: " + passage.text() + " «" + words(passage, found.getFirst()) + "»");
        }
        for (var promise : found) {
            if (!wordsRight.count(labelOf(promise, passage) != null)
                    && !passage.labels().isEmpty()) {
                failures.add("words: " + passage.text() + " «" + words(passage, promise) + "»");
            }
        }
        for (var label : passage.labels()) {
            count(label, passage, found);
        }
    }

    private void count(LabelledPassage.Label label, LabelledPassage passage, List<Promise> found) {
        var own = found.stream()
                .filter(promise -> label.equals(labelOf(promise, passage)))
                .toList();
        var shown = passage.text().substring(label.start(), label.end());
        if (!wordsFound.count(!own.isEmpty())) {
            if (!found.isEmpty()) {
                failures.add("left out: " + shown);
            }
            return;
        }
        if (!what.count(own.stream().anyMatch(label::names))) {
            failures.add("what: " + shown + " «" + own.getFirst().what() + "»");
        }
        var dated = own.stream().map(Promise::due).toList();
        if (label.due() != null || dated.stream().anyMatch(one -> one != null)) {
            if (!due.count(dated.stream().allMatch(one -> label.dueIsRight(one, set.zone())))) {
                failures.add("due: " + shown + " "
                        + own.stream()
                                .map(one -> one.due() == null
                                        ? "none"
                                        : one.due().atZone(set.zone()).toString())
                                .toList());
            }
        }
    }

    private static String words(LabelledPassage passage, Promise promise) {
        return passage.text().substring(promise.start(), promise.end());
    }

    /** The labelled words that hold at least half of a promise, the most of it where there are several. */
    private static LabelledPassage.@Nullable Label labelOf(Promise promise, LabelledPassage passage) {
        int half = (promise.end() - promise.start() + 1) / 2;
        return passage.labels().stream()
                .filter(label -> common(promise, label) >= half)
                .max(Comparator.comparingInt(label -> common(promise, label)))
                .orElse(null);
    }

    private static int common(Promise promise, LabelledPassage.Label label) {
        return Math.min(promise.end(), label.end()) - Math.max(promise.start(), label.start());
    }
}
