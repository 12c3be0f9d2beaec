package org.pochtenie.rulebook.coverage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.phrase.Labelled;
import org.pochtenie.rulebook.phrase.PhraseSections;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;

/** What a question waits for, whatever it asks with: «Цена?» waits for a sum as «Сколько стоит?» does. */
enum Wanted {
    SUM,
    TIME,
    NUMBER,
    ADVICE,
    PERSON,
    PLACE,
    FILE,
    REASON,
    STEPS;

    /** Shown and lacked, in the order of these. */
    private static final Clue[] CLUES =
            Arrays.copyOfRange(Clue.values(), Clue.SUM_SHOWN.ordinal(), Clue.STEPS_LACKED.ordinal() + 1);

    private static final Map<Language, Labelled<Wanted>> SIGNS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            var file = language == Language.RU ? "/coverage/wanted-ru.txt" : "/coverage/wanted-en.txt";
            SIGNS.put(language, PhraseSections.of(file).labelled(Wanted.class));
        }
    }

    static EnumSet<Wanted> in(Sentence question, Language language) {
        var wanted = EnumSet.noneOf(Wanted.class);
        wanted.addAll(Objects.requireNonNull(SIGNS.get(language)).in(question));
        if (wanted.contains(SUM) || wanted.contains(TIME)) {
            wanted.remove(NUMBER);
        }
        return wanted;
    }

    /** What it says of a question that waits for it whether a piece of a draft shows it. */
    Clue clue(Segment piece) {
        return CLUES[2 * ordinal() + (isIn(piece) ? 0 : 1)];
    }

    /** Whether a piece shows it. */
    boolean isIn(Segment piece) {
        return switch (this) {
            case SUM -> piece.has(Trait.MONEY);
            case TIME -> piece.has(Trait.TIME);
            case NUMBER -> piece.has(Trait.NUMBER) || piece.has(Trait.SPELT);
            case ADVICE -> piece.has(Trait.ADVICE);
            case PERSON -> piece.has(Trait.PERSON);
            case PLACE -> piece.has(Trait.PLACE);
            case FILE -> piece.has(Trait.ATTACHED);
            case REASON -> piece.has(Trait.REASON);
            case STEPS -> piece.has(Trait.ORDERS);
        };
    }
}
