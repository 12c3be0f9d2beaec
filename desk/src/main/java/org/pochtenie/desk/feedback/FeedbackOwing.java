package org.pochtenie.desk.feedback;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The letter with one question: it begins a conversation of its own, so that an old topic is not taken up again. */
@Component
class FeedbackOwing implements Owing {
    private final Feedbacks feedbacks;
    private final AskingClients asking;
    private final Clients clients;
    private final ClientLanguages languages;
    private final PersonalLinks links;
    private final Settings settings;
    private final Texts texts;
    private final InstantSource now;

    FeedbackOwing(
            Feedbacks feedbacks,
            AskingClients asking,
            Clients clients,
            ClientLanguages languages,
            PersonalLinks links,
            Settings settings,
            Texts texts,
            InstantSource now) {
        this.feedbacks = feedbacks;
        this.asking = asking;
        this.clients = clients;
        this.languages = languages;
        this.links = links;
        this.settings = settings;
        this.texts = texts;
        this.now = now;
    }

    @Override
    public String kind() {
        return Feedbacks.KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return feedbacks
                .byId(debt.owed().subject())
                .flatMap(feedback -> clients.byId(feedback.client()).flatMap(client -> letter(feedback, client)));
    }

    private Optional<Suggested> letter(Feedback feedback, Client client) {
        var own = settings.language().equals("ru") ? Language.RU : Language.EN;
        var language = languages.of(client.id(), feedback.conversation(), own);
        return client.contacts().stream()
                .filter(contact ->
                        contact.address() != null && !contact.address().isEmpty())
                .findFirst()
                .map(contact -> new Suggested(
                        null,
                        List.of(new Person(contact.name(), contact.address())),
                        texts.of(language.locale().getLanguage(), "feedback.letter.subject"),
                        html(feedback, contact.name(), language)));
    }

    private String html(Feedback feedback, String name, Language language) {
        var word = language.locale().getLanguage();
        var link = links.to(Feedbacks.KIND, feedback.id(), feedback.client());
        var greeting =
                Slots.of(language, name, now.instant().atZone(settings.zone())).getOrDefault("greeting", "");
        var occasion = "feedback.letter." + feedback.occasion().name().toLowerCase(java.util.Locale.ROOT);
        return p(greeting) + p(texts.of(word, occasion)) + p(texts.of(word, "feedback.letter.question"))
                + "<p>" + HtmlUtils.htmlEscape(texts.of(word, "feedback.letter.link")) + " <a href=\"" + link + "\">"
                + link + "</a></p>" + p(texts.of(word, "feedback.letter.ends"));
    }

    private static String p(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }

    @Override
    public void sent(Debt debt, long letter) {
        feedbacks.byId(debt.owed().subject()).ifPresent(feedback -> asking.asked(feedback, letter));
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(new Act("skip", "/feedback/" + debt.owed().subject() + "/skip"));
    }
}
