package org.pochtenie.desk.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.client.Part;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.client.Role;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the cards of a few clients of the demo firm, before their letters come in. */
@Component
@Profile("demo")
class DemoCards {
    private final CardParts parts;
    private final Contacts contacts;
    private final Facts facts;
    private final Projects projects;
    private final HouseRules rules;

    DemoCards(CardParts parts, Contacts contacts, Facts facts, Projects projects, HouseRules rules) {
        this.parts = parts;
        this.contacts = contacts;
        this.facts = facts;
        this.projects = projects;
        this.rules = rules;
    }

    /** As a colleague wrote them down, in the language of the firm. */
    @Transactional
    public void fill(Cast cast, String language, long by) {
        for (var block : Resources.sheet("cards.txt").blocks()) {
            fill(new Card(block.fields(), cast, language.equals("ru"), by));
        }
    }

    /** One block of the file and how it is read. */
    private record Card(Fields fields, Cast cast, boolean russian, long by) {
        String first(String name) {
            return fields.first(name).map(this::said).orElse("");
        }

        String said(String line) {
            var both = line.split(" \\| ", 2);
            return russian || both.length == 1 ? both[0] : both[1];
        }
    }

    private void fill(Card card) {
        var client = parts.begin(card.fields.need("name"), Client.Kind.COMPANY, card.by);
        set(card, client, Part.BUSINESS, Map.of("business", card.first("business")));
        set(card, client, Part.CHANNEL, Map.of("channel", card.first("channel")));
        set(card, client, Part.HOURS, Map.of("hours", card.first("hours"), "zone", card.first("zone")));
        set(card, client, Part.LANGUAGE, Map.of("language", card.first("language")));
        set(card, client, Part.FORM, Map.of("form", card.first("form")));
        set(card, client, Part.CONTACT_DAYS, Map.of("contact_days", card.first("contact-days")));
        set(card, client, Part.REPORT_FORM, Map.of("report_form", card.first("report-form")));
        card.fields.values("person").forEach(line -> person(card, client, List.of(line.split(" "))));
        for (var kind : Fact.Kind.values()) {
            card.fields.values(Sql.word(kind)).forEach(line -> note(card, client, kind, line));
        }
        card.fields.values("project").forEach(line -> projects.begin(client, card.said(line), card.by));
        card.fields.values("rule").forEach(line -> rule(card, client, line));
    }

    private void set(Card card, long client, Part part, Map<String, String> typed) {
        if (typed.values().stream().anyMatch(text -> !text.isEmpty())) {
            parts.set(client, part, typed, card.by);
        }
    }

    private void person(Card card, long client, List<String> words) {
        var key = words.getFirst();
        var cast = card.cast.person(key);
        var known = contacts.add(client, cast.name(), card.by);
        contacts.reach(known.id(), Channel.EMAIL, cast.address(), card.by);
        var roles = EnumSet.noneOf(Role.class);
        words.stream().skip(1).map(word -> Sql.constant(Role.class, word)).forEach(roles::add);
        var greeted = about(card, "greeted", key);
        var described = new KnownPerson(
                known.contact(), greeted, null, cast.titleIn().in(cast.language()), roles, false, List.of());
        contacts.describe(described, cast.name(), card.by);
        var phone = about(card, "phone", key);
        if (!phone.isEmpty()) {
            contacts.reach(known.id(), Channel.PHONE, phone, card.by);
        }
    }

    /** The line of that name which begins with the person's key. */
    private static String about(Card card, String name, String key) {
        return card.fields.values(name).stream()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElse("");
    }

    private void note(Card card, long client, Fact.Kind kind, String line) {
        var dated = kind == Fact.Kind.DATE || kind == Fact.Kind.SERVICE || kind == Fact.Kind.NEED;
        if (!dated) {
            facts.note(client, NewFact.of(kind, card.said(line)), card.by);
            return;
        }
        var yearly = line.startsWith("yearly ");
        var rest = yearly ? line.substring("yearly ".length()) : line;
        var cut = rest.indexOf(' ');
        var fact = NewFact.of(kind, card.said(rest.substring(cut + 1)))
                .on(LocalDate.parse(rest.substring(0, cut)), yearly);
        facts.note(client, fact, card.by);
    }

    private void rule(Card card, long client, String line) {
        var cut = line.indexOf(' ');
        var rule = rules.note(client, card.said(line.substring(cut + 1)), card.by);
        switch (line.substring(0, cut)) {
            case "told" -> rules.told(rule.id(), null, card.by);
            case "confirmed" -> rules.confirmed(rule.id(), null, card.by);
            default -> {
                // Only noted so far.
            }
        }
    }
}
