package org.pochtenie.rulebook.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleCard;

/** A reply that leaves out somebody whom the client had addressed. */
@RuleCard(
        id = "reply-all",
        weight = Weight.WARN,
        seeds = "S3",
        ru =
                @RuleCard.Words(
                        title = "Отвечаем всем, кому писал клиент",
                        why =
                                "Клиент сам решил, кто должен знать. Кого забыли, тот спросит ещё раз или узнает последним.",
                        advice = "Добавьте всех, кому было адресовано письмо.",
                        bad = {"""
                            @to Ирина Соколова <irina@sokolova.example>
                                ^^^^^^^^^^^^^^ Не получит ответа: Пётр Ильин
                            @in
                            @in-cc Пётр Ильин <petr@sokolova.example>
                            | Когда будет макет?
                            Добрый день, Ирина! Макет будет завтра.
                            """, """
                            @to Пётр Ильин <petr@sokolova.example>
                                ^^^^^^^^^^ Не получит ответа: Ирина Соколова
                            @in
                            @in-cc Пётр Ильин <petr@sokolova.example>
                            | Когда будет макет?
                            Добрый день, Пётр! Макет будет завтра.
                            """, """
                            @to Ирина Соколова <irina@sokolova.example>
                                ^^^^^^^^^^^^^^ Не получат ответа: Пётр Ильин, Ольга Дым
                            @in
                            @in-to Анна Белова <anna@studio.example>, Пётр Ильин <petr@sokolova.example>
                            @in-cc Ольга Дым <olga@sokolova.example>
                            | Когда будет макет?
                            Добрый день, Ирина! Макет будет завтра.
                            """},
                        good = {"""
                            @cc Пётр Ильин <petr@sokolova.example>
                            @in
                            @in-cc Пётр Ильин <Petr@Sokolova.example>
                            | Когда будет макет?
                            Добрый день, Ирина! Макет будет завтра.
                            """, """
                            @in
                            | Когда будет макет?
                            Добрый день, Ирина! Макет будет завтра.
                            """, """
                            @in
                            @in-cc Уведомления <noreply@tracker.example>
                            | Когда будет макет?
                            Добрый день, Ирина! Макет будет завтра.
                            """}),
        en =
                @RuleCard.Words(
                        title = "Answer everybody the client wrote to",
                        why =
                                "The client has decided who should know. Whoever is left out asks again, or learns it last.",
                        advice = "Add everybody the letter was addressed to.",
                        bad = {"""
                            @to Irene Sharp <irene@sharp.example>
                                ^^^^^^^^^^^ Left out of the answer: Paul Hill
                            @in
                            @in-cc Paul Hill <paul@sharp.example>
                            | When will the layout be ready?
                            Hello Irene, the layout comes tomorrow.
                            """, """
                            @to Paul Hill <paul@sharp.example>
                                ^^^^^^^^^ Left out of the answer: Irene Sharp
                            @in
                            @in-cc Paul Hill <paul@sharp.example>
                            | When will the layout be ready?
                            Hello Paul, the layout comes tomorrow.
                            """, """
                            @to Irene Sharp <irene@sharp.example>
                                ^^^^^^^^^^^ Left out of the answer: Paul Hill, Olga Mist
                            @in
                            @in-to Anna Bell <anna@studio.example>, Paul Hill <paul@sharp.example>
                            @in-cc Olga Mist <olga@sharp.example>
                            | When will the layout be ready?
                            Hello Irene, the layout comes tomorrow.
                            """},
                        good = {"""
                            @cc Paul Hill <paul@sharp.example>
                            @in
                            @in-cc Paul Hill <PAUL@sharp.example>
                            | When will the layout be ready?
                            Hello Irene, the layout comes tomorrow.
                            """, """
                            @in
                            | When will the layout be ready?
                            Hello Irene, the layout comes tomorrow.
                            """, """
                            @in
                            @in-cc Tracker <no-reply@tracker.example>
                            | When will the layout be ready?
                            Hello Irene, the layout comes tomorrow.
                            """}))
public final class ReplyAll implements LetterRule {
    private static final Wording ONE = new Wording("Не получит ответа: %s", "Left out of the answer: %s");
    private static final Wording SEVERAL = new Wording("Не получат ответа: %s", "Left out of the answer: %s");
    private static final Wording ADD = new Wording("Добавить", "Add");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var last = reading.conversation().last(Direction.IN);
        if (reading.draft().kind() != Kind.REPLY || last.isEmpty()) {
            return;
        }
        var to = missing(
                reading,
                Stream.concat(Stream.of(last.get().from()), last.get().to().stream())
                        .toList());
        var cc = missing(reading, last.get().cc());
        cc.removeIf(person -> to.stream().anyMatch(person::sameMailbox));
        var all = Stream.concat(to.stream(), cc.stream()).map(Person::toString).toList();
        if (!all.isEmpty()) {
            var names = String.join(", ", all);
            remarks.recipients(
                    names, (all.size() == 1 ? ONE : SEVERAL).with(names), Fix.of(ADD, new Edit.AddRecipients(to, cc)));
        }
    }

    private static List<Person> missing(Reading reading, List<Person> addressed) {
        var present =
                byAddress(Stream.of(reading.draft().to(), reading.draft().cc()).flatMap(List::stream));
        var ours = byAddress(Stream.concat(
                Stream.of(reading.draft().from()),
                reading.conversation().letters().stream()
                        .filter(said -> said.direction() == Direction.OUT)
                        .map(Said::from)));
        var missing = new ArrayList<Person>();
        byAddress(addressed.stream()).forEach((address, person) -> {
            if (!address.isEmpty()
                    && !present.containsKey(address)
                    && !ours.containsKey(address)
                    && !isMachine(address)) {
                missing.add(person);
            }
        });
        return missing;
    }

    private static boolean isMachine(String address) {
        return address.matches("(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?)[@+.-].*");
    }

    private static Map<String, Person> byAddress(Stream<Person> people) {
        return people.collect(Collectors.toMap(
                person -> person.address().toLowerCase(Locale.ROOT),
                person -> person,
                (a, b) -> a,
                LinkedHashMap::new));
    }
}
