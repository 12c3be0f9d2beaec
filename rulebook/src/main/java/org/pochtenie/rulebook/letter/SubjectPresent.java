package org.pochtenie.rulebook.letter;

import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleCard;
import org.pochtenie.rulebook.text.SubjectLine;

/** A letter without a subject. */
@RuleCard(
        id = "subject-present",
        weight = Weight.STOP,
        seeds = "S1",
        ru =
                @RuleCard.Words(
                        title = "У письма есть тема",
                        why = "По теме письмо находят и через пять лет; письмо без темы теряется среди других.",
                        advice = "Напишите в теме коротко, о чём письмо.",
                        bad = {"""
                            @kind new
                            @subject
                            @^ У письма нет темы
                            Добрый день, Ирина! Высылаю договор.
                            """, """
                            @kind new
                            @subject Re:
                                     ^^^ У письма нет темы
                            Добрый день, Ирина! Высылаю договор.
                            """, """
                            @kind new
                            @subject (без темы)
                                     ^^^^^^^^^^ У письма нет темы
                            Добрый день, Ирина! Высылаю договор.
                            """},
                        good = {"""
                            @kind new
                            @subject Договор на перевод каталога
                            Добрый день, Ирина! Высылаю договор.
                            """, """
                            @subject Re: Договор
                            Добрый день, Ирина! Высылаю договор.
                            """, """
                            @kind note
                            @subject
                            Ирина просила позвонить в среду.
                            """}),
        en =
                @RuleCard.Words(
                        title = "A letter has a subject",
                        why = "The subject is how a letter is found, even five years from now.",
                        advice = "Say in the subject, in a few words, what the letter is about.",
                        bad = {"""
                            @kind new
                            @subject
                            @^ The letter has no subject
                            Good morning, Irene! The contract is on its way.
                            """, """
                            @kind new
                            @subject Fwd: Re:
                                     ^^^^^^^^ The letter has no subject
                            Good morning, Irene! The contract is on its way.
                            """, """
                            @kind new
                            @subject (no subject)
                                     ^^^^^^^^^^^^ The letter has no subject
                            Good morning, Irene! The contract is on its way.
                            """},
                        good = {"""
                            @kind new
                            @subject Contract for the catalogue translation
                            Good morning, Irene! The contract is on its way.
                            """, """
                            @subject Re: Contract
                            Good morning, Irene! The contract is on its way.
                            """, """
                            @kind note
                            @subject
                            Irene asked for a call on Wednesday.
                            """}))
public final class SubjectPresent implements LetterRule {
    private static final Wording MISSING = new Wording("У письма нет темы", "The letter has no subject");
    private static final Wording RESTORE = new Wording("Вернуть тему переписки", "Restore the subject");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        if (draft.kind() == Kind.NOTE || !SubjectLine.isEmpty(draft.subject())) {
            return;
        }
        var frozen = reading.conversation().subject();
        var fix = SubjectLine.isEmpty(frozen) ? null : Fix.of(RESTORE, new Edit.SetSubject(frozen));
        if (draft.subject().isBlank()) {
            remarks.letter("", MISSING, fix);
        } else {
            remarks.subject(MISSING, fix);
        }
    }
}
