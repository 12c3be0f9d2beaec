package org.pochtenie.rulebook.letter.tone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Sentence;

/** A reply whose first word after the greeting is "No". */
public final class NoOpeningNo implements LetterRule {
    private static final Wording OPENS = new Wording("Ответ начинается с «нет»", "The reply begins with “no”");
    private static final Wording SOFTER = new Wording("Начать мягче: «%s»", "Begin softer: “%s”");

    private static final int ADDRESS = 8;

    private static final PhraseList NO = PhraseList.of(
            List.of(
                    "< [к|увы|боюсь] [сожалению] [,] [что] [конечно|увы] [,] [же] нет ,|.|!|:|-|–|—",
                    "< [к|увы] [сожалению] [,] [конечно] [,] нет >",
                    "< [unfortunately|sorry|alas|oh] [,] [i'm] [afraid] [,] no|nope ,|.|!|:|-|–|—|;",
                    "< [unfortunately|sorry|alas] [,] no >",
                    "< no we|i|it|that|there|you|this|they can't|cannot|won't|don't|didn't|isn't|will|do|is|are|can|could"),
            List.of("нет , нет", "no , no"));

    @Override
    public void read(Reading reading, Remarks remarks) {
        var body = reading.letter().body();
        if (body.isEmpty() || reading.draft().kind() != Kind.REPLY || answersBelowQuote(reading, body.getFirst())) {
            return;
        }
        var first = body.getFirst();
        if (body.size() > 1 && !NO.isIn(first) && isAddress(reading.draft().text(), first)) {
            first = body.get(1);
        }
        for (var found : NO.in(first)) {
            int end = endOfNo(reading.draft().text(), first, found.end());
            remarks.text(found.start(), end, OPENS, fix(reading, first, end));
        }
    }

    /** «Эдуард, была рада помочь!», "Dear Dr Rahman, dear Mrs Rahman,": a few words before the letter begins. */
    private static boolean isAddress(String text, Sentence sentence) {
        char last = text.charAt(sentence.end() - 1);
        return sentence.words().size() <= ADDRESS && (last == '!' || last == ',');
    }

    /** The mark after the word is not part of it. */
    private static int endOfNo(String text, Sentence sentence, int end) {
        for (var token : sentence.tokens()) {
            if (token.end() <= end && (token.is("нет") || token.is("no") || token.is("nope"))) {
                return token.end();
            }
        }
        throw new IllegalStateException("No “no” in " + text.substring(sentence.start(), sentence.end()));
    }

    /** Under a quoted question "no" is a plain answer and not the letter's opening. */
    private static boolean answersBelowQuote(Reading reading, Sentence first) {
        return reading.letter().blocks().stream()
                .anyMatch(block ->
                        block.zone() == org.pochtenie.rulebook.text.Zone.QUOTED && block.start() < first.start());
    }

    private static @Nullable Fix fix(Reading reading, Sentence sentence, int end) {
        var text = reading.draft().text();
        int rest = end;
        while (rest < sentence.end() && ",.!:;-–—".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        if (rest == sentence.end() || text.charAt(end) != ',') {
            return null;
        }
        var softer = reading.language() == org.pochtenie.rulebook.text.Language.RU ? "Не совсем так:" : "Not quite:";
        return Fix.of(SOFTER.with(softer), new Edit.Replace(sentence.start(), rest, softer));
    }
}
