package org.pochtenie.desk.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What is written to a client about a task, in his language; what only a colleague knows stands in brackets. */
@Component
class TaskLetters {
    private final Clients clients;
    private final ClientLanguages languages;
    private final Texts texts;
    private final Settings settings;

    TaskLetters(Clients clients, ClientLanguages languages, Texts texts, Settings settings) {
        this.clients = clients;
        this.languages = languages;
        this.texts = texts;
        this.settings = settings;
    }

    /** Its date; or why the date that he knows does not hold, and which one will. */
    Suggested date(Task task) {
        var until = Objects.requireNonNull(task.until());
        if (task.told() != null) {
            return moved(task, until);
        }
        var to = new Reader(task);
        return to.letter("date", to.paragraph("date.until", to.day(until)), to.paragraph("date.more"));
    }

    /** That the date that he knows does not hold: the new one, what it changes, and what he can choose. */
    Suggested moved(Task task, LocalDate until) {
        var to = new Reader(task);
        var told = Objects.requireNonNull(task.told());
        if (!until.isAfter(told)) {
            return to.letter("earlier", to.paragraph("earlier.until", to.day(until), to.day(told)));
        }
        long days = ChronoUnit.DAYS.between(told, until);
        return to.letter(
                "moved",
                to.paragraph("moved.was", to.day(told)),
                to.paragraph("moved.until", to.day(until)),
                to.paragraph("moved.effect", days),
                to.paragraph("moved.options"),
                "<ol><li>" + to.paragraph("moved.whole", to.day(until)) + "</li><li>"
                        + to.paragraph("moved.part", to.day(told), to.day(until)) + "</li></ol>",
                to.paragraph("moved.answer"));
    }

    /** What is not known of it: why, the measure, who accepts it. */
    Suggested questions(Task task) {
        var to = new Reader(task);
        var asked = task.aim().missing().stream()
                .map(word -> "<li><p>" + to.text("ask." + word) + "</p></li>")
                .collect(Collectors.joining("", "<ol>", "</ol>"));
        return to.letter("ask", to.paragraph("ask.intro"), asked);
    }

    /** Somebody at the client's who reads the letter. */
    private final class Reader {
        private final Task task;
        private final String language;
        private final @Nullable Contact contact;

        Reader(Task task) {
            this.task = task;
            var client = clients.byId(task.client()).orElseThrow();
            var own = settings.language().equals("ru") ? Language.RU : Language.EN;
            language =
                    languages.of(client.id(), task.conversation(), own).locale().getLanguage();
            contact = reads(client, task.aim().acceptor());
        }

        private static @Nullable Contact reads(Client client, @Nullable Long acceptor) {
            var reachable = client.contacts().stream()
                    .filter(one -> !one.address().isEmpty())
                    .toList();
            return reachable.stream()
                    .filter(one -> Long.valueOf(one.id()).equals(acceptor))
                    .findFirst()
                    .orElse(reachable.isEmpty() ? null : reachable.getFirst());
        }

        String text(String key, Object... arguments) {
            return HtmlUtils.htmlEscape(texts.of(language, "task.letter." + key, arguments), "UTF-8");
        }

        String paragraph(String key, Object... arguments) {
            return "<p>" + text(key, arguments) + "</p>";
        }

        String day(LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(language)));
        }

        Suggested letter(String kind, String... parts) {
            var name = contact == null || contact.name().isEmpty()
                    ? ""
                    : contact.name().split(" ")[0];
            var greeting = name.isEmpty() ? paragraph("greeting.nameless") : paragraph("greeting", name);
            var html = greeting + paragraph(kind, task.title()) + String.join("", parts);
            var to = contact == null ? List.<Person>of() : List.of(new Person(contact.name(), contact.address()));
            return task.conversation() == null
                    ? new Suggested(null, to, texts.of(language, "task.letter.subject", task.title()), html)
                    : new Suggested(task.conversation(), to, "", html);
        }
    }
}
