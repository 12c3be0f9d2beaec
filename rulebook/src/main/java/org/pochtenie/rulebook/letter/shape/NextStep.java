package org.pochtenie.rulebook.letter.shape;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Zone;

/** Tells whether the end of a letter names a step: the client's, or ours with its date, or that none is needed. */
final class NextStep {
    /** Words that ask for a step, or say that none is needed. */
    private final PhraseList asked;

    /** What we are going to do; a step when it has a date. */
    private final PhraseList ours;

    /** By which words a list of steps begins. */
    private final PhraseList plan;

    /** Verbs of courtesy, whose order asks for nothing: «простите», «держитесь». */
    private final Set<String> courtesy;

    NextStep(RuleFile file) {
        asked = file.phrases("step");
        ours = file.phrases("ours");
        plan = file.phrases("plan");
        courtesy = file.words("no-step");
    }

    PhraseList asked() {
        return asked;
    }

    boolean isIn(Reading reading, List<Sentence> ending) {
        return ending.getLast().zone() == Zone.ITEM
                ? leads(reading, ending.getFirst()) && ending.stream().noneMatch(Sentence::asks)
                        || isDue(reading, ending.getFirst())
                : ending.stream().anyMatch(sentence -> isIn(reading, sentence));
    }

    /** A list of steps is announced; a list of answers or questions says nothing of what comes next. */
    private boolean leads(Reading reading, Sentence lead) {
        return lead.zone() == Zone.BODY && plan.isIn(lead);
    }

    /** "Please answer by Wednesday:" before questions. */
    private boolean isDue(Reading reading, Sentence lead) {
        return lead.zone() == Zone.BODY && (asked.isIn(lead) || orders(reading, lead)) && isDated(reading, lead);
    }

    private boolean isIn(Reading reading, Sentence sentence) {
        return sentence.asks()
                || asked.isIn(sentence)
                || orders(reading, sentence)
                || ours.isIn(sentence) && isDated(reading, sentence);
    }

    /** «Возьмите», «проверьте»: a Russian verb that asks somebody to do something. */
    private boolean orders(Reading reading, Sentence sentence) {
        var russian = reading.lexicons().of(Language.RU);
        return russian != null
                && sentence.tokens().stream()
                        .filter(token ->
                                token.word().endsWith("те") || token.word().endsWith("тесь"))
                        .filter(token -> token.lemmas().stream().noneMatch(courtesy::contains))
                        .map(Token::word)
                        .anyMatch(word -> russian.marks(word).stream().anyMatch(NextStep::isOrder));
    }

    private static boolean isOrder(String mark) {
        return mark.startsWith("VB:IMP") && mark.endsWith("PL:P2");
    }

    private static boolean isDated(Reading reading, Sentence sentence) {
        var draft = reading.draft();
        return Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone()).stream()
                .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }
}
