package org.pochtenie.desk.client.book;

import java.util.List;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Project;

/** A client with everything of his card that an address book can hold. */
record KnownClient(
        Client client, List<KnownPerson> people, List<Fact> facts, List<Project> projects, List<HouseRule> rules) {
    long id() {
        return client.id();
    }
}
