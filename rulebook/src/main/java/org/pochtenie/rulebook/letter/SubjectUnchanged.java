package org.pochtenie.rulebook.letter;

import org.pochtenie.rulebook.Direction;
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

/** A reply whose subject is not the conversation's, reply marks aside. */
@RuleCard(
        id = "subject-unchanged",
        weight = Weight.STOP,
        seeds = {"S0 email 2.1", "S3"},
        ru =
                @RuleCard.Words(
                        title = "Тема переписки не меняется",
                        why =
                                "Клиент ищет переписку по теме. Стоит изменить в ней один знак, и письмо выпадает из ветки.",
                        advice = "Верните тему. Если разговор пошёл о другом, начните новую переписку.",
                        bad = {"""
                            @thread Каталог
                            @subject Re: Каталог и визитки
                                     ^^^^^^^^^^^^^^^^^^^^^ Тема изменена, была «Каталог»
                            Добрый день, Ирина! Высылаю макет.
                            """, """
                            @thread Каталог
                            @subject Re: каталог
                                     ^^^^^^^^^^^ Тема изменена, была «Каталог»
                            Добрый день, Ирина! Высылаю макет.
                            """, """
                            @thread Договор № 14
                            @subject Re: Договор № 15
                                     ^^^^^^^^^^^^^^^^ Тема изменена, была «Договор № 14»
                            Добрый день, Ирина! Высылаю договор.
                            """},
                        good = {"""
                            @thread Каталог
                            @subject Re: Каталог
                            Добрый день, Ирина! Высылаю макет.
                            """, """
                            @thread Каталог
                            @subject Отв: Re[2]: Каталог
                            Добрый день, Ирина! Высылаю макет.
                            """, """
                            @thread Каталог
                            @subject Re: Каталог, второй тираж
                            @in
                            @in-subject Re: Каталог, второй тираж
                            | Добрый день! Нужен ещё один тираж.
                            Добрый день, Ирина! Второй тираж будет готов во вторник.
                            """, """
                            @kind new
                            @subject Визитки для сотрудников
                            Добрый день, Ирина! Предлагаем обсудить визитки отдельно.
                            """}),
        en =
                @RuleCard.Words(
                        title = "The subject of a conversation stays as it is",
                        why =
                                "The client finds the conversation by its subject. Change one character and the letter drops "
                                        + "out of it.",
                        advice =
                                "Restore the subject. If the talk has turned to something else, begin a new conversation.",
                        bad = {"""
                            @thread Catalogue
                            @subject Re: Catalogue and cards
                                     ^^^^^^^^^^^^^^^^^^^^^^^ The subject was changed, it was “Catalogue”
                            Hello Irene, the layout is attached.
                            """, """
                            @thread Catalogue
                            @subject Re: Catalog
                                     ^^^^^^^^^^^ The subject was changed, it was “Catalogue”
                            Hello Irene, the layout is attached.
                            """, """
                            @thread Invoice 14
                            @subject Invoice 15
                                     ^^^^^^^^^^ The subject was changed, it was “Invoice 14”
                            Hello Irene, the invoice is attached.
                            """},
                        good = {"""
                            @thread Catalogue
                            @subject RE: Catalogue
                            Hello Irene, the layout is attached.
                            """, """
                            @thread Catalogue
                            @subject AW: Re: Catalogue
                            Hello Irene, the layout is attached.
                            """, """
                            @thread Catalogue
                            @subject Re: Catalogue, second print run
                            @in
                            @in-subject Catalogue, second print run
                            | Hello, we need another run.
                            Hello Irene, the second run will be ready on Tuesday.
                            """, """
                            @kind new
                            @subject Business cards for the team
                            Hello Irene, shall we talk about the cards separately?
                            """}))
public final class SubjectUnchanged implements LetterRule {
    private static final Wording CHANGED =
            new Wording("Тема изменена, была «%s»", "The subject was changed, it was “%s”");
    private static final Wording RESTORE = new Wording("Вернуть тему", "Restore the subject");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        var frozen = SubjectLine.bare(reading.conversation().subject());
        var subject = SubjectLine.bare(draft.subject());
        if (draft.kind() != Kind.REPLY || frozen.isEmpty() || SubjectLine.isEmpty(subject)) {
            return;
        }
        if (!subject.equals(frozen) && !subject.equals(ofClient(reading))) {
            remarks.subject(CHANGED.with(frozen), Fix.of(RESTORE, new Edit.SetSubject("Re: " + frozen)));
        }
    }

    /** The client may have changed it himself; then either one is his. */
    private static String ofClient(Reading reading) {
        return reading.conversation()
                .last(Direction.IN)
                .map(said -> SubjectLine.bare(said.subject()))
                .orElse("");
    }
}
