package org.pochtenie.rulebook.letter.envelope;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Sentence;

/** A question whether the work is good that does not reach whoever accepts it. */
public final class RightPerson implements LetterRule {
    private static final Wording ASK =
            new Wording("Результат принимает %s: спросите и его", "%s accepts the results: ask them as well");
    private static final Wording ADD = new Wording("Добавить", "Add");
    private static final int MOST_NAMED = 2;

    private final RuleFile file;

    public RightPerson(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var kind = reading.draft().kind();
        var acceptors = reading.conversation().known().acceptors();
        if (kind != Kind.REPLY && kind != Kind.NEW || acceptors.isEmpty() || isReached(reading, acceptors)) {
            return;
        }
        reading.letter().body().stream()
                .filter(sentence -> sentence.asks() && isAboutResult(reading, sentence))
                .findFirst()
                .ifPresent(sentence -> remarks.text(sentence.start(), sentence.end(), ask(acceptors), add(acceptors)));
    }

    private static boolean isReached(Reading reading, List<Person> acceptors) {
        var draft = reading.draft();
        return Stream.concat(draft.to().stream(), draft.cc().stream())
                .anyMatch(person -> acceptors.stream().anyMatch(person::sameMailbox));
    }

    private boolean isAboutResult(Reading reading, Sentence sentence) {
        var language = reading.language();
        return file.phrases(language, "asks").isIn(sentence)
                || file.phrases(language, "likes").isIn(sentence)
                        && file.phrases(language, "results").isIn(sentence);
    }

    private static Wording ask(List<Person> acceptors) {
        var names = acceptors.stream()
                .map(Person::toString)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return new Wording(
                ASK.ru().formatted(String.join(" или ", names)), ASK.en().formatted(String.join(" or ", names)));
    }

    /** One of them is enough, and his first address. */
    private static Fix add(List<Person> acceptors) {
        var first = acceptors.stream().limit(1).collect(Collectors.toList());
        return Fix.of(ADD, new Edit.AddRecipients(List.of(), first));
    }
}
