package org.pochtenie.desk.card;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.profile.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what a client's page shows. */
@Component
class Cards {
    private static final int CONVERSATIONS = 8;

    private final Clients clients;
    private final Contacts contacts;
    private final Facts facts;
    private final HouseRules houseRules;
    private final Projects projects;
    private final CardParts parts;
    private final Conversations conversations;
    private final AnswerTimes answerTimes;
    private final Profiles profiles;
    private final InstantSource now;

    Cards(
            Clients clients,
            Contacts contacts,
            Facts facts,
            HouseRules houseRules,
            Projects projects,
            CardParts parts,
            Conversations conversations,
            AnswerTimes answerTimes,
            Profiles profiles,
            InstantSource now) {
        this.clients = clients;
        this.contacts = contacts;
        this.facts = facts;
        this.houseRules = houseRules;
        this.projects = projects;
        this.parts = parts;
        this.conversations = conversations;
        this.answerTimes = answerTimes;
        this.profiles = profiles;
        this.now = now;
    }

    Client client(long id) {
        return clients.byId(id).orElseThrow(Cards::unknown);
    }

    Card of(long id) {
        var client = client(id);
        var known = facts.of(client.id());
        var tone = profiles.layer(Scope.client(client.id())).tone();
        return new Card(
                client,
                contacts.of(client.id()),
                known,
                houseRules.of(client.id()),
                projects.of(client.id()),
                parts.checked(client.id()),
                sources(known),
                conversations.ofClient(client.id(), CONVERSATIONS),
                answerTimes.all(),
                tone == null ? "" : Sql.word(tone),
                now.instant());
    }

    private Map<Long, Long> sources(List<Fact> known) {
        var letters = known.stream()
                .map(Fact::letter)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return letters.isEmpty() ? Map.of() : new HashMap<>(conversations.ofLetters(letters));
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
