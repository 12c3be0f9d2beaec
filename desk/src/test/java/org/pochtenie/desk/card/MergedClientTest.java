package org.pochtenie.desk.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.agreement.Made;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.letters.Address;

/** What a merged card shows of both its pasts, and what each gets when they are two again. */
class MergedClientTest {
    private final Firm firm = new Firm();
    private Guest boris;
    private long conversation;
    private long marina;
    private Contact oleg;

    @BeforeEach
    void two_clients() {
        conversation = firm.marinaAsks().conversation();
        var clients = firm.desk.the(Clients.class);
        marina = clients.contact("marina@kontur.example").orElseThrow().client();
        oleg = clients.meet(List.of(new Address("Олег Юдин", "oleg@kontur-studio.example")))
                .get("oleg@kontur-studio.example");
        firm.desk
                .jdbc()
                .sql("update colleague set role = 'lead' where id = ?")
                .param(firm.boris.id())
                .update();
        boris = firm.signedIn(firm.boris);
    }

    @AfterEach
    void close() {
        boris.close();
        firm.close();
    }

    @Test
    void the_timeline_is_of_both_and_what_was_made_since_goes_with_whom_it_belongs_to() {
        agrees(oleg.client(), null, "Логотип до мая");
        agrees(marina, conversation, "Каталог до июня");
        boris.post("/clients/" + oleg.client() + "/merge", Map.of("other", "" + marina, "same", "true"));
        var one = oleg.client();
        assertThat(timeline(one)).contains("Логотип до мая", "Каталог до июня", "Смета на сайт");
        assertThat(timeline(marina)).contains("Логотип до мая", "Каталог до июня", "Смета на сайт");

        agrees(one, conversation, "Сайт до июля");
        agrees(one, null, "Буклет до августа");
        var contact =
                firm.desk.the(Clients.class).contact("marina@kontur.example").orElseThrow();
        firm.desk
                .the(Facts.class)
                .note(one, new NewFact(Fact.Kind.WISH, "Любит синий", null, false, contact.id(), null, null), 0);
        promises();
        assertThat(timeline(one)).contains("Сайт до июля", "Буклет до августа", "Любит синий", "Прислать макет");
        assertThat(boris.get("/clients/" + one).body()).contains("останутся здесь");

        var merge = firm.desk
                .jdbc()
                .sql("select max(id) from client_merge")
                .query(Long.class)
                .single();
        boris.post("/clients/" + one + "/merges/" + merge + "/apart", Map.of());
        assertThat(timeline(marina))
                .contains("Каталог до июня", "Сайт до июля", "Прислать макет", "Смета на сайт")
                .doesNotContain("Логотип до мая", "Буклет до августа");
        assertThat(timeline(one))
                .contains("Логотип до мая", "Буклет до августа")
                .doesNotContain("Каталог до июня", "Сайт до июля", "Прислать макет", "Смета на сайт");
        var facts = firm.desk.the(Facts.class);
        assertThat(facts.of(marina)).extracting(Fact::words).containsExactly("Любит синий");
        assertThat(facts.of(one)).isEmpty();
    }

    private void promises() {
        var letter = firm.desk
                .jdbc()
                .sql("select min(id) from letter")
                .query(Long.class)
                .single();
        firm.desk
                .the(Promises.class)
                .agreed(
                        conversation,
                        letter,
                        firm.anna.id(),
                        "Прислать макет",
                        firm.now.instant().plusSeconds(86_400));
    }

    private void agrees(long client, Long where, String words) {
        firm.desk
                .the(Agreements.class)
                .made(new Made(client, where, null, null, words, firm.now.instant(), firm.anna.id()));
    }

    private String timeline(long client) {
        return boris.get("/clients/" + client + "/timeline").body();
    }
}
