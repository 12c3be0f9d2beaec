package org.pochtenie.desk.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.springframework.transaction.support.TransactionTemplate;

/** Two cards become one and two again, and not a row is in the wrong place. */
class MergesTest {
    private static final SettableNow NOW = new SettableNow("2026-11-23T07:00:00Z");
    private static TestDesk desk;
    private static Post post;
    private static Merges merges;
    private static int letters;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(NOW);
        post = new Post(desk);
        merges = desk.the(Merges.class);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static ReceivedLetter writes(String name, String address) {
        return writes(name, address, "Добрый день!\n\nКогда будет готово?");
    }

    private static ReceivedLetter writes(String name, String address, String text) {
        var id = "m" + ++letters + "@" + address;
        var source = Post.source(id, name + " <" + address + ">", "Письмо " + letters, post.next(), text);
        return desk.the(Conversations.class).receive(post.in(source)).orElseThrow();
    }

    private static long client(String address) {
        return Objects.requireNonNull(
                desk.the(Clients.class).contact(address).map(Contact::client).orElseThrow());
    }

    private static Long clientOf(ReceivedLetter letter) {
        return desk.the(Conversations.class)
                .byId(letter.conversation())
                .orElseThrow()
                .client();
    }

    /** Every row of every table that names a client, but for the journal of merges itself; of debts, what is owed now. */
    private static List<String> everything() {
        var rows = new ArrayList<String>();
        var linked = new ArrayList<>(desk.the(Linked.class).to("client"));
        linked.addAll(desk.the(Linked.class).to("contact"));
        linked.add(new Linked.Column("client", "merged_into", false));
        linked.add(new Linked.Column("contact", "merged_into", false));
        linked.removeIf(column -> column.table().equals("debt"));
        rows.addAll(desk.jdbc()
                .sql(
                        "select concat_ws(' ', 'debt', kind, subject_id, client_id) from debt where ended_at is null order by kind, subject_id")
                .query(String.class)
                .list());
        for (var column : linked) {
            rows.addAll(desk.jdbc()
                    .sql("select '%1$s.%2$s ' || id || ' ' || coalesce(%2$s::text, '-') from %1$s order by id"
                            .formatted(column.table(), column.name()))
                    .query(String.class)
                    .list());
        }
        rows.addAll(desk.jdbc()
                .sql("select 'client ' || (to_jsonb(client) - 'name')::text from client order by id")
                .query(String.class)
                .list());
        return rows;
    }

    @Test
    void whatIsMergedComesApartExactly() {
        var random = new Random(5);
        var clients = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            var address = "one@firm" + i + ".example";
            writes("Человек " + i, address);
            var client = client(address);
            clients.add(client);
            if (i % 2 == 0) {
                desk.the(CardParts.class)
                        .set(
                                client,
                                org.pochtenie.desk.client.Part.BUSINESS,
                                java.util.Map.of("business", "Дело " + i),
                                0);
                desk.the(Facts.class).note(client, NewFact.of(Fact.Kind.WISH, "Пожелание " + i), 0);
                desk.the(Projects.class).begin(client, "Проект " + i, 0);
            }
        }
        for (int round = 0; round < 12; round++) {
            var before = everything();
            var done = new ArrayList<Long>();
            for (int merge = 0; merge < 1 + random.nextInt(4); merge++) {
                var from = clients.get(random.nextInt(clients.size()));
                var into = clients.get(random.nextInt(clients.size()));
                var number = merges.clients(from, into, 0);
                if (number != 0) {
                    done.add(number);
                    assertThat(desk.the(Clients.class).byId(from).orElseThrow().id())
                            .isEqualTo(desk.the(Clients.class)
                                    .byId(into)
                                    .orElseThrow()
                                    .id());
                }
            }
            for (var number : done.reversed()) {
                assertThat(merges.apart(number, colleague())).isTrue();
            }
            assertThat(everything()).containsExactlyElementsOf(before);
        }
    }

    private static long colleague() {
        return desk.jdbc().sql("""
                        insert into colleague (name, address, password_hash, role, language, zone, joined_at)
                        values ('Вера', 'vera@studio.example', 'x', 'lead', 'ru', 'UTC', now())
                        on conflict (address) do update set name = excluded.name returning id""").query(Long.class).single();
    }

    @Test
    void lettersThatCameSinceStayWithWhoseTheyAre() {
        var old = writes("Павел Гордеев", "pavel@prichal.example");
        writes("Ольга Ветрова", "olga@linen.example");
        var pavel = client("pavel@prichal.example");
        var olga = client("olga@linen.example");
        NOW.pass(Duration.ofHours(1));
        var merge = merges.clients(pavel, olga, 0);
        assertThat(clientOf(old)).isEqualTo(olga);

        for (int i = 0; i < 120; i++) {
            post.next();
        }
        var his = writes("Павел Гордеев", "pavel@prichal.example");
        var hers = writes("Ольга Ветрова", "olga@linen.example");
        assertThat(clientOf(his)).isEqualTo(olga);
        assertThat(merges.apart(merge, colleague())).isTrue();
        assertThat(clientOf(old)).isEqualTo(pavel);
        assertThat(clientOf(his)).isEqualTo(pavel);
        assertThat(clientOf(hers)).isEqualTo(olga);
    }

    @Test
    void onePersonUnderTwoAddresses() {
        writes("Юлия Сомова", "yulia@linden.example");
        writes("Юлия Сомова", "yulia.home@gmail.com");
        var contacts = desk.the(Contacts.class);
        var work = contacts.at("yulia@linden.example").orElseThrow();
        var home = contacts.at("yulia.home@gmail.com").orElseThrow();
        var merge = merges.contacts(home.id(), work.id(), 0);
        assertThat(contacts.at("yulia.home@gmail.com").orElseThrow().id()).isEqualTo(work.id());
        assertThat(contacts.byId(work.id()).orElseThrow().ways())
                .extracting(way -> way.value())
                .containsExactly("yulia.home@gmail.com");
        assertThat(client("yulia.home@gmail.com")).isEqualTo(client("yulia@linden.example"));
        assertThat(merges.apart(merge, colleague())).isTrue();
        assertThat(contacts.at("yulia.home@gmail.com").orElseThrow()).isEqualTo(home);
    }

    @Test
    void newSendersAreSuggestedToTheirClients() {
        var belongings = desk.the(Belongings.class);
        writes("Игорь Саввин", "savvin@honey.example");
        var honey = client("savvin@honey.example");
        var phone = desk.the(Clients.class)
                .contact("savvin@honey.example")
                .orElseThrow()
                .id();
        desk.the(Contacts.class).reach(phone, org.pochtenie.desk.client.Channel.PHONE, "+7 900 765-43-21", 0);
        var chain = desk.the(CardParts.class).begin("Третий пар", Client.Kind.COMPANY, 0);
        while (belongings.lookAtNew(50) > 0) {
            // Until everybody has been looked at.
        }
        writes("Анна Саввина", "anna@honey.example");
        writes("Игорь Саввин", "igor.savvin@gmail.com");
        writes("Курьер", "courier@mail.ru", "Добрый день!\n\nЗаберу в пять.\n\nтел. 8 (900) 765-43-21");
        writes("Виктор", "viktor@yandex.ru", "Здравствуйте.\n\nВиктор Шумилин\nкофейни «Третий пар»");
        writes("Никто", "nobody@bk.ru");
        var found = new ArrayList<Belonging>();
        while (belongings.lookAtNew(50) > 0) {
            // Until everybody has been looked at.
        }
        found.addAll(belongings.open(100));
        assertThat(found)
                .extracting(one -> one.address() + " " + one.client() + " " + one.reason())
                .contains(
                        "anna@honey.example " + honey + " DOMAIN",
                        "igor.savvin@gmail.com " + honey + " NAME",
                        "courier@mail.ru " + honey + " PHONE",
                        "viktor@yandex.ru " + chain + " COMPANY")
                .noneMatch(line -> line.startsWith("nobody"));
        var anna = desk.the(Clients.class).contact("anna@honey.example").orElseThrow();
        assertThat(desk.the(TransactionTemplate.class)
                        .<Boolean>execute(all -> belongings.accept(anna.id(), honey, colleague())))
                .isTrue();
        assertThat(client("anna@honey.example")).isEqualTo(honey);
        var igor = desk.the(Clients.class).contact("igor.savvin@gmail.com").orElseThrow();
        assertThat(belongings.decline(igor.id(), honey, colleague())).isTrue();
        assertThat(belongings.open(100)).extracting(Belonging::contact).doesNotContain(anna.id(), igor.id());
    }
}
