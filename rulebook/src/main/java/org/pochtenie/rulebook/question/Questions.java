package org.pochtenie.rulebook.question;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/**
 * Finds the questions and requests of a letter (rule {@code answers-every-question}): with a question mark and without,
 * indirect, several in one sentence, in lists; not in quotations and signatures, not "how are you?".
 */
public final class Questions {
    private static final java.util.regex.Pattern LIST_LEAD = Words.pattern(
            ".*\\b(?:вопрос\\w*|уточн\\w+|интересу\\w+|подскаж\\w+|ответьте|узнать|понять|сообщите|questions?|following|know|answers?|clarify|tell|advise)\\b.*:");
    private static final java.util.regex.Pattern REQUEST_LEAD = Words.pattern(
            ".*\\b(?:пришлите|вышлите|отправьте|нужн[оыа]|просим|прошу|просьба|необходимо|сделайте|please|need|send)\\b.*:");

    private Questions() {}

    /** The questions of a plain text, in order; quoted lines begin with {@code >}. */
    public static List<Question> in(String text) {
        return in(LetterText.of(text));
    }

    /** The questions of a letter that has been read already. */
    public static List<Question> in(LetterText letter) {
        var asking = Asking.in(Language.of(letter.text(), Language.RU));
        var questions = new ArrayList<Question>();
        var lead = Lead.NONE;
        for (var block : letter.blocks()) {
            if (!block.zone().isBody() || block.sentences().isEmpty()) {
                continue;
            }
            boolean item = block.zone() == org.pochtenie.rulebook.text.Zone.ITEM;
            inBlock(letter.text(), block, asking, item ? lead : Lead.NONE, questions);
            lead = item ? lead : lead(letter.text(), block);
        }
        return questions;
    }

    /** What the sentence before a list makes of its items. */
    private enum Lead {
        NONE,
        QUESTIONS,
        REQUESTS
    }

    private static Lead lead(String text, Block block) {
        var last = block.sentences().getLast();
        if (!introducesList(last, text)) {
            return Lead.NONE;
        }
        var words = text.substring(last.start(), last.end());
        if (LIST_LEAD.matcher(words).matches()) {
            return Lead.QUESTIONS;
        }
        return REQUEST_LEAD.matcher(words).matches() ? Lead.REQUESTS : Lead.NONE;
    }

    private static void inBlock(String text, Block block, Asking asking, Lead lead, List<Question> questions) {
        var before = questions.size();
        var sentences = block.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            var next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
            if (!Asking.answersItself(sentences.get(i), next) && !introducesList(sentences.get(i), text)) {
                inSentence(text, sentences.get(i), asking, questions);
            }
        }
        if (lead != Lead.NONE && questions.size() == before) {
            var first = sentences.getFirst();
            var kind = lead == Lead.REQUESTS
                    ? asking.requestKind(first)
                    : asking.kinds().of(first, false);
            questions.add(question(text, first, kind, asking));
        }
    }

    /** "Here are our questions:" asks nothing itself. */
    private static boolean introducesList(Sentence sentence, String text) {
        return text.charAt(sentence.end() - 1) == ':';
    }

    private static void inSentence(String text, Sentence sentence, Asking asking, List<Question> questions) {
        var kind = asking.kind(sentence);
        if (kind == null) {
            return;
        }
        var clauses = asking.clauses().of(sentence);
        for (var clause : clauses) {
            var own = clauses.size() == 1 ? kind : asking.kinds().of(clause, true);
            questions.add(question(text, clause, own, asking));
        }
    }

    private static Question question(String text, Sentence clause, QuestionKind kind, Asking asking) {
        return new Question(
                clause.start(),
                clause.end(),
                kind,
                text.substring(clause.start(), clause.end()),
                ShortForm.of(text, clause, kind, asking));
    }
}
