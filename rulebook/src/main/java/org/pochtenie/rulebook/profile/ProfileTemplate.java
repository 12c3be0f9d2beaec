package org.pochtenie.rulebook.profile;

import java.util.Locale;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Wording;

/** A profile to begin with: everything that can be said, in comments, so that it changes nothing until somebody does. */
public final class ProfileTemplate {
    private static final Wording HEAD = new Wording(
            "Профиль: чего фирма, клиент или проект хотят от правил.\nСнимите # там, где нужно иначе. Ближайший побеждает: проект, клиент, фирма; списки складываются.",
            "A profile: what a firm, a client or a project wants of the rules.\nTake the # away where it should be otherwise. The nearest wins: project, client, firm; lists are added.");
    private static final Wording WEIGHTS = new Wording(
            "Вес правила: stop (нужна причина), warn (внимание), hint (совет), off (выключено).",
            "The weight of a rule: stop (needs a reason), warn, hint, off.");
    private static final Wording WORDS = new Wording(
            "Слова и фразы к встроенным. Список правила зовётся, как правило; список ИМЯ-not забирает слова назад.",
            "Words and phrases to add. The list of a rule has the rule's name; a list NAME-not takes words out.");
    private static final Wording LIMITS = new Wording("Числа.", "Numbers.");
    private static final Wording TONE = new Wording("Тон: friendly или official.", "The tone: friendly or official.");
    private static final Wording FORM =
            new Wording("Обращение: formal (вы) или familiar (ты).", "The form: formal (вы) or familiar (ты).");
    private static final Wording LANGUAGES =
            new Wording("Языки писем, главный первым.", "The languages of letters, the main one first.");
    private static final Wording COMPANIONS = new Wording(
            "Что рассказывают вместе с чем: тема и её спутники.",
            "What is told with what: a topic and its companions.");
    private static final Wording DOMAINS = new Wording(
            "Домены почты фирмы: с других клиентам не пишут.",
            "The firm's mail domains: clients are written to from no other.");
    private static final Wording STYLE = new Wording(
            "Как письма выглядят; {name} заменяется именем.", "How letters look; {name} is replaced by the name.");
    private static final Wording ANSWER =
            new Wording("Как скоро отвечают: 30m, 2h, 1h30m, 2d.", "How soon one answers: 30m, 2h, 1h30m, 2d.");
    private static final Wording CONTACT = new Wording(
            "Через сколько рабочих дней клиент слышит нас сам, не спрашивая: от 1d до 90d или off.",
            "After how many working days the client hears from us without asking: 1d to 90d, or off.");
    private static final Wording GATE = new Wording(
            "Что делает почтовый шлюз с остановленным письмом: refuse (отказывает) или hold (придерживает).",
            "What the submission gate does with a stopped letter: refuse or hold.");
    private static final Wording HONESTY = new Wording(
            "О неполадках: discreet (только выход) или open (что случилось, чем грозит, что можно сделать).",
            "About problems: discreet (the way out only) or open (the fact, its effect, the options).");

    private final Locale locale;
    private final StringBuilder yaml = new StringBuilder();

    private ProfileTemplate(Locale locale) {
        this.locale = locale;
    }

    /** The standard profile as a text with comments in that language. */
    public static String in(Locale locale) {
        return new ProfileTemplate(locale).write();
    }

    private String write() {
        HEAD.in(locale).lines().forEach(line -> line("# " + line));
        section(WEIGHTS, "weights");
        for (var rule : Rulebook.rules()) {
            var weight = rule.card().weight().name().toLowerCase(Locale.ROOT);
            line("  # " + rule.id() + ": " + weight + "  # "
                    + rule.card().words(locale).title());
        }
        section(WORDS, "words");
        ProfileNames.builtIn().lists().forEach((list, title) -> line("  # " + list + ": […]  # " + title.in(locale)));
        section(LIMITS, "limits");
        ProfileNames.builtIn()
                .limits()
                .forEach((name, limit) -> line("  # " + name + ": " + limit.own() + "  # "
                        + limit.title().in(locale) + " (" + limit.least() + "–" + limit.most() + ")"));
        manners();
        return yaml.toString();
    }

    private void manners() {
        var standard = Profile.standard();
        field(TONE, "tone: " + ProfileWriter.name(standard.tone()));
        field(FORM, "form: " + ProfileWriter.name(standard.form()));
        field(LANGUAGES, "languages: [ru, en]");
        section(COMPANIONS, "companions");
        line("  # price: [payment, stages]");
        field(DOMAINS, "domains: [studio.example]");
        section(STYLE, "style");
        line("  # greeting:");
        line("  #   ru: \"Здравствуйте, {name}!\"");
        line("  #   en: \"Hello {name},\"");
        line("  # closing:");
        line("  #   ru: \"С уважением,\"");
        line("  #   en: \"Kind regards,\"");
        line("  # emoji: no");
        line("  # signature-role: yes");
        field(ANSWER, "answer-within: " + ProfileWriter.time(standard.answerWithin()));
        field(CONTACT, "contact-interval: " + ProfileWriter.days(standard.contactInterval()));
        field(GATE, "gate: " + ProfileWriter.name(standard.gate()));
        field(HONESTY, "honesty: " + ProfileWriter.name(standard.honesty()));
    }

    private void section(Wording comment, String name) {
        line("");
        line("# " + comment.in(locale));
        line(name + ":");
    }

    private void field(Wording comment, String field) {
        line("");
        line("# " + comment.in(locale));
        line("# " + field);
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}
