package org.pochtenie.rulebook.letter.envelope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.ContentWords;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** A reply that has hardly a word in common with the conversation it is written into. */
public final class NewTopicNewThread implements LetterRule {
    private static final Wording OTHER = new Wording(
            "Письмо о другом, чем переписка «%s»", "The letter is about something else than the conversation “%s”");
    private static final Wording MOVE = new Wording("Начать новую переписку «%s»", "Begin a new conversation “%s”");
    /** Fewer words tell nothing of a topic. */
    private static final int LEAST = 16;
    /** Of a hundred words of the draft, so many may be known from the conversation, or half as many more when it says so. */
    private static final int KNOWN_PERCENT = 4;

    private static final int KNOWN_PERCENT_SAID = 25;

    private final RuleFile file;

    public NewTopicNewThread(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var letters = reading.conversation().letters();
        if (reading.draft().kind() != Kind.REPLY
                || letters.stream().noneMatch(said -> said.direction() == Direction.IN)
                || !reading.letter().blocks(Zone.QUOTED).isEmpty()
                || answers(reading)) {
            return;
        }
        var draft = ContentWords.in(reading.letter());
        if (draft.size() < LEAST) {
            return;
        }
        var known = known(reading, letters);
        long common = draft.stream().filter(token -> isKnown(token, known)).count();
        var turn = file.phrases(reading.language(), "turn");
        boolean saysSo = reading.letter().body().stream().limit(3).anyMatch(turn::isIn);
        if (common * 100 <= (long) draft.size() * (saysSo ? KNOWN_PERCENT_SAID : KNOWN_PERCENT)) {
            remarks.letter("topic", OTHER.with(reading.conversation().subject()), fix(reading));
        }
    }

    private static boolean answers(Reading reading) {
        return reading.coverage().stream().anyMatch(one -> one.state() == State.ANSWERED && !one.weak());
    }

    private static Set<String> known(Reading reading, List<Said> letters) {
        var known = new HashSet<>(roots(reading.conversation().subject()));
        for (var said : letters) {
            known.addAll(ContentWords.roots(reading.letter(said).blocks().stream()
                    .flatMap(block -> block.sentences().stream())
                    .flatMap(sentence -> sentence.tokens().stream())
                    .toList()));
            said.attachments().forEach(name -> known.addAll(roots(name)));
        }
        return known;
    }

    private static Set<String> roots(String words) {
        return ContentWords.roots(Words.tokens(words.replace('-', ' ').replace('_', ' '), 0, words.length()));
    }

    private static boolean isKnown(Token token, Set<String> known) {
        return ContentWords.roots(List.of(token)).stream().anyMatch(known::contains);
    }

    private @Nullable Fix fix(Reading reading) {
        var language = reading.language();
        var topic = Topic.of(reading, file.phrases(language, "about"), file.phrases(language, "idle"));
        return topic.isEmpty() ? null : Fix.of(MOVE.with(topic), new Edit.NewConversation(topic));
    }
}
