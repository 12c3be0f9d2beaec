package org.pochtenie.rulebook.letter.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** Two or more questions to the client in running text. */
public final class QuestionsAsList implements LetterRule {
    private static final Wording UNLISTED = new Wording("Вопросов %d, а списка нет", "%d questions, and no list");
    private static final Wording LIST = new Wording("Пронумеровать вопросы", "Number the questions");

    /** What is asked out of courtesy, or asks for nothing. */
    private static final PhraseList COURTESY = PhraseList.of(
            List.of(
                    "< [как] [у] вас|ваши|ваше дела|настроение|самочувствие",
                    "< как ваши|твои дела|выходные",
                    "< как вы|прошли|дела",
                    "< [and] how are|is you|things|everything",
                    "how are you >",
                    "how [have] you been",
                    "< не так ли",
                    "< правда >",
                    "< why not"),
            List.of());

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var asked = reading.letter().body().stream()
                .filter(sentence -> sentence.zone() == Zone.BODY && sentence.asks())
                .filter(sentence -> COURTESY.in(sentence).isEmpty() && !repeatsClient(reading, sentence))
                .toList();
        if (asked.size() >= 2) {
            int start = asked.getFirst().start();
            remarks.text(start, asked.getLast().end(), UNLISTED.with(asked.size()), fix(reading, asked));
        }
    }

    /** A question of the client's, repeated before its answer, is not ours. */
    private static boolean repeatsClient(Reading reading, Sentence sentence) {
        var words = words(sentence.tokens());
        return reading.conversation().letters().stream()
                .filter(said -> said.direction() == Direction.IN)
                .anyMatch(said -> words(Words.tokens(said.text(), 0, said.text().length()))
                        .contains(words));
    }

    private static String words(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    /** Only where the questions stand side by side: what is between them would have to move. */
    private static @Nullable Fix fix(Reading reading, List<Sentence> asked) {
        var text = reading.draft().text();
        var items = new ArrayList<String>();
        for (int i = 0; i < asked.size(); i++) {
            var question = asked.get(i);
            if (i > 0
                    && !text.substring(asked.get(i - 1).end(), question.start()).isBlank()) {
                return null;
            }
            items.add((i + 1) + ". " + Character.toUpperCase(text.charAt(question.start()))
                    + text.substring(question.start() + 1, question.end()));
        }
        int start = asked.getFirst().start();
        var before = start > 0 && text.charAt(start - 1) != '\n' ? "\n" : "";
        return Fix.of(LIST, new Edit.Replace(start, asked.getLast().end(), before + String.join("\n", items)));
    }
}
