package org.pochtenie.rulebook.letter.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Amounts;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** A topic is told without the one that the client is going to ask for next: a price without the ways to pay it. */
public final class OneStepAhead implements LetterRule {
    private static final Wording NEXT =
            new Wording("Следующим клиент спросит: %s", "Next the client will want to know: %s");

    private final RuleFile file;

    /** Topic to those that go with it. */
    private final Map<String, List<String>> companions = new LinkedHashMap<>();

    public OneStepAhead(RuleFile file) {
        this.file = file;
        for (var line : file.lines(Language.EN, "companions")) {
            var topic = line.substring(0, line.indexOf(' '));
            companions.put(
                    topic, Arrays.asList(line.substring(topic.length() + 1).split(" ")));
        }
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var kind = reading.draft().kind();
        if (kind != Kind.REPLY && kind != Kind.NEW) {
            return;
        }
        var pairs = new TreeMap<>(companions);
        pairs.putAll(reading.profile().companions());
        pairs.forEach((topic, next) -> {
            var told = next.isEmpty() ? null : told(reading, topic);
            if (told != null && next.stream().noneMatch(one -> isTold(reading, one))) {
                var names = new Wording(names(Language.RU, next), names(Language.EN, next));
                remarks.text(
                        told.start(),
                        told.end(),
                        new Wording(NEXT.ru().formatted(names.ru()), NEXT.en().formatted(names.en())));
            }
        });
    }

    private Phrase.@org.jspecify.annotations.Nullable Found told(Reading reading, String topic) {
        for (var sentence : reading.letter().body()) {
            var found = phrases(reading, topic).in(sentence);
            if (!found.isEmpty() && !sentence.asks() && isFilled(reading, topic, sentence)) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** A price has an amount and a date a day; other topics are told by their words alone. */
    private static boolean isFilled(Reading reading, String topic, Sentence sentence) {
        var draft = reading.draft();
        return switch (topic) {
            case "price" ->
                !Amounts.in(draft.text(), sentence.start(), sentence.end()).isEmpty();
            case "date" ->
                Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone()).stream()
                        .anyMatch(moment -> moment.at().isAfter(draft.now()));
            default -> true;
        };
    }

    /** In the draft, or in a letter of ours before it. */
    private boolean isTold(Reading reading, String topic) {
        var phrases = phrases(reading, topic);
        return reading.letter().body().stream().anyMatch(phrases::isIn)
                || reading.conversation().letters().stream()
                        .filter(said -> said.direction() == Direction.OUT)
                        .flatMap(said -> reading.letter(said).body().stream())
                        .anyMatch(phrases::isIn);
    }

    /** What tells of a topic; one that only the profile knows is its own words, in any of their forms. */
    private PhraseList phrases(Reading reading, String topic) {
        var known = file.phrases(reading.language(), topic);
        if (known != PhraseList.NONE) {
            return known;
        }
        var words = Words.tokens(topic, 0, topic.length()).stream()
                .filter(Token::isWord)
                .map(token -> token.word() + "|~" + token.word())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? known : known.with(List.of(words), List.of());
    }

    private String names(Language language, List<String> topics) {
        return topics.stream()
                .map(topic -> file.lines(language, "name-" + topic).stream()
                        .findFirst()
                        .orElse(topic))
                .collect(Collectors.joining(", "));
    }
}
