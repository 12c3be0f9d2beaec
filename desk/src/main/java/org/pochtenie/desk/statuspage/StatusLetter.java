package org.pochtenie.desk.statuspage;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The letter that gives a client his link. */
@Component
class StatusLetter {
    private final Texts texts;
    private final ClientLanguages languages;
    private final Settings settings;

    StatusLetter(Texts texts, ClientLanguages languages, Settings settings) {
        this.texts = texts;
        this.languages = languages;
        this.settings = settings;
    }

    /** In which language he is written to, and his page is shown. */
    String language(Client client) {
        var own = settings.language().equals("ru") ? Language.RU : Language.EN;
        return languages.of(client.id(), null, own).locale().getLanguage();
    }

    Suggested to(Client client, URI link) {
        return to(
                client,
                client.contacts().stream()
                        .filter(contact -> !contact.address().isEmpty())
                        .findFirst(),
                link);
    }

    /** To one of the client's people, with a link of his own. */
    Suggested to(Client client, Contact reader, URI link) {
        return to(client, Optional.of(reader), link);
    }

    private Suggested to(Client client, Optional<Contact> reader, URI link) {
        var language = language(client);
        var name = reader.map(contact -> contact.name().split(" ")[0]).orElse("");
        var greeting = name.isEmpty()
                ? texts.of(language, "statuspage.letter.greeting.nameless")
                : texts.of(language, "statuspage.letter.greeting", name);
        var address = HtmlUtils.htmlEscape(link.toString(), "UTF-8");
        var html = "<p>" + HtmlUtils.htmlEscape(greeting, "UTF-8") + "</p><p>"
                + texts.of(language, "statuspage.letter.link") + "</p><p><a href=\"" + address + "\">" + address
                + "</a></p><p>" + texts.of(language, "statuspage.letter.personal") + "</p>";
        var to = reader.map(contact -> List.of(new Person(contact.name(), contact.address())))
                .orElse(List.of());
        return new Suggested(null, to, texts.of(language, "statuspage.letter.title"), html);
    }
}
