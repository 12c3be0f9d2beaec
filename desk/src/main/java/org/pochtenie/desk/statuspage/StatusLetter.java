package org.pochtenie.desk.statuspage;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.Person;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The letter that gives a client his link. */
@Component
class StatusLetter {
    private final Texts texts;
    private final Settings settings;

    StatusLetter(Texts texts, Settings settings) {
        this.texts = texts;
        this.settings = settings;
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
        var language = Objects.requireNonNullElse(client.language(), settings.language());
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
