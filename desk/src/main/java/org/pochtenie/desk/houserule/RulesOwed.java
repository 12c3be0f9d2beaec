package org.pochtenie.desk.houserule;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Role;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.LetterHtml;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** The letter that tells a client how we work, with a link by which he agrees. */
@Component
class RulesOwed implements Owing {
    private final RulesToTell toTell;
    private final HouseRules rules;
    private final Clients clients;
    private final Contacts contacts;
    private final ClientLanguages languages;
    private final PersonalLinks links;
    private final Texts texts;
    private final InstantSource now;

    RulesOwed(
            RulesToTell toTell,
            HouseRules rules,
            Clients clients,
            Contacts contacts,
            ClientLanguages languages,
            PersonalLinks links,
            Texts texts,
            InstantSource now) {
        this.toTell = toTell;
        this.rules = rules;
        this.clients = clients;
        this.contacts = contacts;
        this.languages = languages;
        this.links = links;
        this.texts = texts;
        this.now = now;
    }

    @Override
    public String kind() {
        return RulesToTell.KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return clients.byId(debt.owed().subject())
                .flatMap(client -> reader(client).map(reader -> letter(client, reader, author)));
    }

    /** Who decides; else the first whom a letter reaches. */
    private Optional<Contact> reader(Client client) {
        return contacts.of(client.id()).stream()
                .filter(person -> !person.left() && !person.contact().address().isEmpty())
                .sorted((one, other) -> Boolean.compare(
                        other.roles().contains(Role.DECIDES), one.roles().contains(Role.DECIDES)))
                .map(KnownPerson::contact)
                .findFirst();
    }

    private Suggested letter(Client client, Contact reader, Colleague author) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        var language = languages.of(client.id(), null, own);
        var word = language.locale().getLanguage();
        var familiar = "ty".equals(client.form()) ? ".ty" : "";
        var greeting = Slots.of(language, reader.name(), now.instant().atZone(author.zone()))
                .getOrDefault("greeting", "");
        var link = links.to(RulesToTell.KIND, client.id(), client.id());
        var html = new LetterHtml()
                .say(greeting)
                .say(texts.of(word, "houserule.letter.opening" + familiar))
                .list("", rules.of(client.id()).stream().map(HouseRule::words).toList())
                .say(texts.of(word, "houserule.letter.confirm" + familiar))
                .say(link.toString())
                .say(texts.of(word, "houserule.letter.close" + familiar));
        var to = List.of(new Person(reader.name(), reader.address()));
        return new Suggested(null, to, texts.of(word, "houserule.letter.subject"), html.html());
    }

    @Override
    public void sent(Debt debt, long letter) {
        toTell.told(debt.owed().subject(), letter, 0);
    }
}
