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
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** A reply that has hardly a word in common with the conversation it is written into. */
public final class NewTopicNewThread implements LetterRule {
    private static final Wording OTHER = new Wording(
            "Письмо о другом, чем переписка «%s»", "The letter is about something other than the conversation “%s”");
    private static final Wording MOVE = new Wording("Начать новую переписку «%s»", "Begin a new conversation “%s”");
    /** Fewer words tell nothing of a topic. */
    private static final int LEAST = 15;

    private static final int LEAST_SAID = 9;
    private static final int LONG = 22;

    /** So many words of a letter about something else may be known from the conversation; more when it says that it is. */
    private static final int KNOWN = 1;

    private static final int KNOWN_SAID = 3;

    /** So far into a letter it is told what it is about. */
    private static final int OPENING = 2;

    private final RuleFile file;

    public NewTopicNewThread(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var letters = reading.conversation().letters();
        if (reading.draft().kind() != Kind.REPLY
                || letters.stream().noneMatch(said -> said.direction() == Direction.IN)
                || !reading.letter().blocks(Zone.QUOTED).isEmpty()) {
            return;
        }
        var language = reading.language();
        var opening = reading.letter().body().stream().limit(OPENING).toList();
        boolean saysSo = opening.stream().anyMatch(file.phrases(language, "turn")::isIn);
        if (!saysSo && (answers(reading) || opening.stream().anyMatch(file.phrases(language, "answers")::isIn))) {
            return;
        }
        var own = telling(ContentWords.roots(ContentWords.in(reading.letter())), language);
        if (own.size() < (saysSo ? LEAST_SAID : LEAST)) {
            return;
        }
        var known = known(reading, letters);
        long common = own.stream().filter(known::contains).count();
        if (common <= (saysSo ? KNOWN_SAID : own.size() < LONG ? 0 : KNOWN)) {
            remarks.letter("topic", OTHER.with(reading.conversation().subject()), fix(reading));
        }
    }

    /** Days, numbers and "take" are in every letter. */
    private Set<String> telling(Set<String> roots, Language language) {
        var telling = new HashSet<>(roots);
        telling.removeAll(file.words(language, "everywhere"));
        return telling;
    }

    private static boolean answers(Reading reading) {
        return reading.coverage().stream().anyMatch(one -> one.state() == State.ANSWERED && !one.weak())
                || !reading.coverage().isEmpty()
                        && !reading.letter().blocks(Zone.ITEM).isEmpty();
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

    private @Nullable Fix fix(Reading reading) {
        var language = reading.language();
        var topic = Topic.of(reading, file.phrases(language, "about"), file.phrases(language, "idle"));
        return topic.isEmpty() ? null : Fix.of(MOVE.with(topic), new Edit.NewConversation(topic));
    }
}
