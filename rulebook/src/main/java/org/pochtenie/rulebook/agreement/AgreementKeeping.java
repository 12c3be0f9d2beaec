package org.pochtenie.rulebook.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/**
 * Holds a letter against what was agreed with its reader.
 *
 * <p>A remark in the wrong place teaches its author to pass over remarks, so in doubt nothing is said: the clause has to name
 * the same thing, and a change that is told or asked about as one is no slip.
 */
public final class AgreementKeeping {
    /** More than anybody agrees on with one client. */
    private static final int MOST = 200;

    private final Map<Language, AgreementWords> words = new EnumMap<>(Language.class);

    public AgreementKeeping(RuleFile file) {
        for (var language : Language.values()) {
            words.put(language, new AgreementWords(file, language));
        }
    }

    /**
     * A place of the letter that says something else.
     *
     * @param was how the agreement has it, in words that fit; empty where a click could not put it right
     */
    public record Broken(Agreed agreed, int start, int end, String was) {}

    /** All such places, in the order of the letter; none while the dictionary of its language still loads. */
    public List<Broken> broken(Reading reading) {
        var agreements = reading.conversation().known().agreements();
        var language = reading.language();
        var lexicon = reading.lexicons().of(language);
        if (agreements.isEmpty() || lexicon == null) {
            return List.of();
        }
        var clauses = new Clauses(inLanguage(language), lexicon, people(reading));
        var held = agreements.stream()
                .limit(MOST)
                .filter(agreed -> Language.of(agreed.words(), language) == language)
                .flatMap(agreed -> clauses(agreed, clauses, reading).stream())
                .toList();
        return read(reading, clauses, held);
    }

    /** A clause of an agreement. */
    private record Held(Agreed agreed, Clause clause) {}

    private static List<Held> clauses(Agreed agreed, Clauses clauses, Reading reading) {
        var text = agreed.words();
        return LetterText.of(text, reading.lexicons().lemmas()).blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .flatMap(sentence ->
                        clauses.of(text, sentence, agreed.at(), reading.draft().zone()).stream())
                .map(clause -> new Held(agreed, clause))
                .toList();
    }

    private List<Broken> read(Reading reading, Clauses clauses, List<Held> held) {
        var broken = new ArrayList<Broken>();
        boolean told = false;
        for (var sentence : reading.letter().body()) {
            boolean tells = inLanguage(reading.language()).openly().isIn(sentence);
            if (!told && !tells && !sentence.asks()) {
                read(reading, clauses, sentence, held).forEach(broken::add);
            }
            told = tells;
        }
        return broken;
    }

    private List<Broken> read(Reading reading, Clauses clauses, Sentence sentence, List<Held> held) {
        var draft = reading.draft();
        var broken = new ArrayList<Broken>();
        var all = clauses.of(draft.text(), sentence, draft.now(), draft.zone());
        for (var said : all) {
            var about = held.stream()
                    .filter(one -> said.isAboutTheSameAs(one.clause(), inLanguage(reading.language())))
                    .toList();
            boolean kept = about.stream().anyMatch(one -> repeats(all, one.clause()));
            if (!kept && about.stream().map(Held::agreed).distinct().count() == 1) {
                about.stream()
                        .flatMap(one -> contradicts(said, one, reading).stream())
                        .findFirst()
                        .ifPresent(broken::add);
            }
        }
        return broken;
    }

    /** The sentence names what was agreed too: it is told as a change. */
    private static boolean repeats(List<Clause> said, Clause agreed) {
        return agreed.values().stream()
                .anyMatch(value -> said.stream()
                        .flatMap(clause -> clause.values().stream())
                        .anyMatch(other -> other.isLike(value) && other.agreesWith(value)));
    }

    private Optional<Broken> contradicts(Clause said, Held held, Reading reading) {
        var text = held.agreed().words();
        return Contradiction.of(
                        said,
                        held.clause(),
                        text,
                        inLanguage(reading.language()),
                        reading.draft().now())
                .map(found -> new Broken(
                        held.agreed(),
                        found.start(),
                        found.end(),
                        fitting(reading.draft().text(), found)));
    }

    /** Figures stand for figures; words may need another ending. */
    private static String fitting(String text, Contradiction found) {
        boolean figures = !found.was().isEmpty()
                && Character.isDigit(found.was().charAt(0))
                && Character.isDigit(text.charAt(found.start()));
        return figures ? found.was() : "";
    }

    private static Set<String> people(Reading reading) {
        var draft = reading.draft();
        return Stream.of(Stream.of(draft.from()), draft.to().stream(), draft.cc().stream())
                .flatMap(people -> people)
                .map(Person::name)
                .flatMap(name -> Stream.of(name.split("\\s+")))
                .map(Words::fold)
                .collect(Collectors.toSet());
    }

    private AgreementWords inLanguage(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
