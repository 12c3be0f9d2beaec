package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

/** What is typed into the search, and whether the letter «Высылаю договора» is found. */
class SearchTest {
    private static final String database = TestDesk.freshDatabase();
    private static TestDesk desk;
    private static Guest anna;

    @BeforeAll
    static void open() {
        desk = TestDesk.over(database, new SettableNow("2026-11-23T12:00:00Z"));
        var post = new Post(desk);
        var source = Post.source(
                                "wanted",
                                "Марина Кольцова <marina.k@kontur-sad.example>",
                                "Бумаги по ремонту",
                                post.next(),
                                "Высылаю договора и чертежи. Надёжные подрядчики нашлись.\nThe invoices were paid yesterday.")
                        .replace("Content-Type: text/plain; charset=utf-8", """
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary="b"

                        --b
                        Content-Type: text/plain; charset=utf-8""")
                + """
                --b
                Content-Type: application/pdf; name="smeta_kuhnya.pdf"
                Content-Disposition: attachment; filename="smeta_kuhnya.pdf"

                x
                --b--
                """;
        desk.the(Conversations.class).receive(post.in(source));
        post.comes("other", "Совсем другое", "Просто привет");
        desk.the(Colleagues.class)
                .join(
                        "Анна",
                        "anna@studio.example",
                        "a long pass phrase",
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("Europe/Moscow"));
        anna = new Guest(desk).signIn("anna@studio.example", "a long pass phrase");
    }

    @Test
    void a_search_that_takes_too_long_is_given_up_and_says_so() throws Exception {
        try (var writer = DriverManager.getConnection(
                TestDesk.server().url(database),
                TestDesk.server().user(),
                TestDesk.server().password())) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("lock table letter in access exclusive mode");
            var page = anna.get("/search?q=договор");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Поиск занял слишком много времени", "value=\"договор\"");
            assertThat(anna.get("/search?q=договор&after=2026-11-23T12:00:00Z_1")
                            .body())
                    .contains("Поиск занял слишком много времени");
            writer.rollback();
        }
        assertThat(anna.get("/search?q=договор").body()).contains("Бумаги по ремонту");
    }

    @AfterAll
    static void close() {
        anna.close();
        desk.close();
    }

    private static String search(String typed) {
        var answer = anna.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().substring(answer.body().indexOf("<main"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "договор",
                "договором",
                "чертёж",
                "надежный",
                "надёжных подрядчиков",
                "invoice",
                "yesterday invoicing",
                "ремонт",
                "бумага",
                "Кольцова",
                "кольцовой",
                "marina.k@kontur-sad.example",
                "marina",
                "kontur-sad.example",
                "kontur",
                "smeta",
                "kuhnya",
                "smeta_kuhnya.pdf",
                "\"высылаю договора\"",
                "колц OR договор",
                "коль",
                "from:marina договор",
                "from:kontur",
                "to:hello",
                "has:attachment",
                "договор -скидка"
            })
    void found(String typed) {
        assertThat(search(typed)).contains("Бумаги по ремонту");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "скидка",
                "\"договора высылаю\"",
                "from:oliver",
                "to:marina",
                "договор -чертежи",
                "договор привет",
                "%",
                "from:%"
            })
    void not_found(String typed) {
        assertThat(search(typed)).doesNotContain("Бумаги по ремонту");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "'", "& | !", ":*", "a:*b", "((", "\\", "<script>", "и", "or or", "-"})
    void odd_things_are_no_error(String typed) {
        assertThat(search(typed)).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"договор, <mark>договора</mark>", "invoice, <mark>invoices</mark>"})
    void the_place_is_shown(String typed, String expected) {
        assertThat(search(typed)).contains(expected);
    }
}
