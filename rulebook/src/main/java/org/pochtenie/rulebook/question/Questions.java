package org.pochtenie.rulebook.question;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/**
 * Finds the questions and requests of a letter (rule {@code answers-every-question}): with a question mark and without,
 * indirect, several in one sentence, in lists; not in quotations and signatures, not "how are you?".
 */
public final class Questions {
    private static final java.util.regex.Pattern LIST_LEAD = Words.pattern(
            ".*\\b(?:вопрос\\w*|уточн\\w+|интересу\\w+|подскаж\\w+|ответьте|узнать|понять|сообщите|questions?|following|know|answers?|clarify|tell|advise|find out|asking)\\b.*:?");
    private static final java.util.regex.Pattern REQUEST_LEAD = Words.pattern(
            ".*\\b(?:пришлите|вышлите|отправьте|нужн[оыа]|просим|прошу|просьба|необходимо|сделайте|please|need|send)\\b.*:");

    private final String text;
    private final Asking asking;
    private final boolean chat;
    private final List<Question> questions = new ArrayList<>();

    /** What the questions of a sentence depend on. */
    private record Look(Language language, boolean chat) {}

    private Questions(String text, boolean chat) {
        this.text = text;
        this.asking = Asking.in(Language.of(text, Language.RU));
        this.chat = chat;
    }

    /** The questions of a letter's plain text, in order; quoted lines begin with {@code >}. */
    public static List<Question> in(String text) {
        return in(LetterText.of(text));
    }

    /** The questions of a letter that has been read already. */
    public static List<Question> in(LetterText letter) {
        return letter.notes().get(Questions.class, () -> List.copyOf(new Questions(letter.text(), false).read(letter)));
    }

    /**
     * The questions of a text of which nothing is known. A single line is taken for one of a chat, where marks are left
     * out and a guess is better than silence; anything longer for a letter.
     */
    public static List<Question> inBare(String text) {
        var letter = LetterText.of(text);
        return new Questions(text, text.strip().indexOf('\n') < 0).read(letter);
    }

    /** Whether one of them waits for words or work, and is no mere favour of the moment ("Would you like some tea?"). */
    public static boolean anyDue(List<Question> questions) {
        return questions.stream()
                .anyMatch(question ->
                        Asking.in(Language.of(question.text(), Language.RU)).isDue(question));
    }

    private List<Question> read(LetterText letter) {
        var lead = Lead.NONE;
        for (var block : letter.blocks()) {
            if (!isOwn(block.zone()) || block.sentences().isEmpty()) {
                continue;
            }
            boolean item = block.zone() == Zone.ITEM;
            inBlock(block, item ? lead : Lead.NONE);
            lead = item ? lead : lead(block);
        }
        return questions;
    }

    /** A line of chat has neither greeting nor signature. */
    private boolean isOwn(Zone zone) {
        return zone.isBody() || chat && zone != Zone.QUOTED;
    }

    /** What the sentence before a list makes of its items. */
    private enum Lead {
        NONE,
        QUESTIONS,
        REQUESTS
    }

    private Lead lead(Block block) {
        var last = block.sentences().getLast();
        if (!introducesList(last) && ".?!".indexOf(text.charAt(last.end() - 1)) >= 0) {
            return Lead.NONE;
        }
        var words = text.substring(last.start(), last.end());
        if (LIST_LEAD.matcher(words).matches()) {
            return Lead.QUESTIONS;
        }
        return REQUEST_LEAD.matcher(words).matches() ? Lead.REQUESTS : Lead.NONE;
    }

    private void inBlock(Block block, Lead lead) {
        var before = questions.size();
        var sentences = block.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            var next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
            if (!Asking.answersItself(sentences.get(i), next) && (chat || !introducesList(sentences.get(i)))) {
                inSentence(sentences.get(i));
            }
        }
        if (lead != Lead.NONE && questions.size() == before) {
            var first = sentences.getFirst();
            var kind = lead == Lead.REQUESTS
                    ? asking.requestKind(first)
                    : asking.kinds().of(first, false);
            questions.add(question(first, kind));
        }
    }

    /** "Here are our questions:" asks nothing itself. */
    private boolean introducesList(Sentence sentence) {
        return text.charAt(sentence.end() - 1) == ':';
    }

    private void inSentence(Sentence sentence) {
        var found = sentence.notes().get(new Look(asking.language(), chat), () -> asked(sentence));
        found.forEach(question -> questions.add(question.moved(sentence.start())));
    }

    /** What a sentence asks, counted from its start. */
    private List<Question> asked(Sentence sentence) {
        var kind = asking.kind(text, sentence, chat);
        if (kind == null) {
            return List.of();
        }
        var clauses = asking.clauses().of(sentence);
        return clauses.stream()
                .map(clause -> question(
                        clause, clauses.size() == 1 ? kind : asking.kinds().of(clause, true)))
                .map(question -> question.moved(-sentence.start()))
                .toList();
    }

    private Question question(Sentence clause, QuestionKind kind) {
        return new Question(
                clause.start(),
                clause.end(),
                kind,
                text.substring(clause.start(), clause.end()),
                ShortForm.of(text, clause, kind, asking));
    }
}
