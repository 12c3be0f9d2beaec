package org.pochtenie.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.link.PersonalLinks;

/** Every page, on a desk and on a telephone, light and dark, in both languages: nothing that keeps somebody out. */
class EveryPageTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/inbox",
            "/inbox?whose=all",
            "/inbox?state=closed",
            "/conversations/1",
            "/clients",
            "/clients?show=new",
            "/clients?show=stale",
            "/clients?show=doubles",
            "/clients/1",
            "/clients/1/history",
            "/clients/1/status-page/preview",
            "/tasks/1",
            "/clients/1/timeline",
            "/clients/book",
            "/letters/1/headers",
            "/letters/forged",
            "/letters/forged/attachments/0",
            "/letters/winmail",
            "/letters/invitation",
            "/search?q=витрина",
            "/search?q=nothing",
            "/drafts",
            "/drafts/new",
            "/outbox",
            "/gaps",
            "/silences/1/letter",
            "/talks",
            "/talks/new?conversation=1",
            "/talks/1",
            "/agreements",
            "/agreements/1",
            "/changes",
            "/changes/1",
            "/complaints",
            "/complaints?list=closed",
            "/promises",
            "/promises?state=kept&whose=all",
            "/gifts",
            "/conversations/1/apart",
            "/rules",
            "/rules/greeting",
            "/settings",
            "/settings/programs",
            "/held/1",
            "/settings/firm/mailboxes",
            "/settings/firm/mailboxes/new",
            "/settings/firm/mailboxes/1",
            "/settings/firm/unreadable",
            "/settings/firm/colleagues",
            "/settings/dictionary",
            "/settings/team/rules",
            "/settings/team/rules/words",
            "/settings/team/rules/manners",
            "/settings/team/rules/text",
            "/settings/team/rules/history",
            "/settings/team/rules/own",
            "/settings/team/rules/own/new",
            "/settings/team/rules/tries",
            "/settings/team/calendars",
            "/settings/team/calendars/new",
            "/settings/team/calendars/1",
            "/settings/team/answer-times/new",
            "/settings/team/answer-times/1",
            "/nowhere");

    /** What a page fetches, and is looked at with it: /settings/team/feedback. */
    private static final Map<String, String> FETCHED = Map.of("/settings/team/rules/manners", "#feedback-setting");

    private static final List<String> ODD = List.of("forged", "winmail", "invitation");

    private static Studio studio;

    @BeforeAll
    static void open() throws Exception {
        studio = new Studio();
        studio.clientWrites(
                "Витрина",
                "Добрый день!\n\nКогда будет готова витрина? И сколько она стоит?\n",
                Studio.file("план.txt", "план"));
        come(1);
        for (var odd : ODD) {
            studio.oddLetter(odd);
            come(ODD.indexOf(odd) + 2);
        }
        holdALetter();
        talk();
        task();
    }

    /** Something that lasts, and whose date the client was not told. */
    private static void task() {
        studio.desk.jdbc().sql("""
                        insert into task (client_id, title, state, percent, until_day, why, measure, made_at)
                        select min(id), 'Витрина', 'doing', 30, current_date + 3, '', '', now() from client""").update();
    }

    /** A talk whose letter is owed, and what was agreed in it. */
    private static void talk() {
        studio.desk.jdbc().sql("""
                        with said as (
                            insert into talk (key, kind, held_at, who, client_id, about, agreed, author_id, touched_at, logged_at, state)
                            select gen_random_uuid(), 'call', now(), 'Ольга', min(client.id), 'Витрина', 'Витрина к пятнице', 1, now(), now(), 'owed'
                            from client returning id, client_id)
                        insert into agreement (client_id, talk_id, words, agreed_at, recorded_at)
                        select client_id, id, 'Витрина к пятнице', now(), now() from said""").update();
        studio.desk.jdbc().sql("""
                        insert into change_request (client_id, words, asked_at, recorded_by)
                        select min(id), 'Витрина шире', now(), 1 from client""").update();
    }

    /** Vera's mail program has handed one in that waits for her word. */
    private static void holdALetter() {
        studio.desk.jdbc().sql("""
                        insert into held_letter (author_id, mailbox_id, raw_letter_id, recipients, subject, held_at)
                        select (select id from colleague where address = ?), 1, min(id), array['client@vitrina.example'], 'Витрина', now() from raw_letter""").param(studio.colleague("vera").address()).update();
    }

    private static void come(long letters) throws Exception {
        Eventually.within(Duration.ofSeconds(60))
                .that(
                        "a letter did not come",
                        () -> studio.desk
                                        .jdbc()
                                        .sql("select count(*) from letter")
                                        .query(Long.class)
                                        .single()
                                == letters);
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    @Test
    void on_a_desk_by_day() {
        assertThat(faults(studio.chromium.window(false, false, "ru"), "ru")).isEmpty();
    }

    @Test
    void on_a_telephone_at_night() {
        assertThat(faults(studio.chromium.window(true, true, "en"), "en")).isEmpty();
    }

    @Test
    void the_door_itself() {
        var page = studio.chromium.window(false, true, "ru");
        page.navigate("/sign-in");
        assertThat(Axe.faults(page)).isEmpty();
        page.navigate("/join/nothing");
        assertThat(Axe.faults(page)).isEmpty();
    }

    /** What a client sees who has but a link: his firm's, and a person's own. */
    @Test
    void what_clients_see() {
        var links = studio.desk.the(PersonalLinks.class);
        var person = studio.desk
                .jdbc()
                .sql("select id from contact where client_id = 1 order by id limit 1")
                .query(Long.class)
                .single();
        var paths = List.of(
                links.to("status", 1, 1).getPath(),
                links.to("status-contact", person, 1).getPath());
        for (var telephone : List.of(false, true)) {
            var page = studio.chromium.window(telephone, telephone, telephone ? "en" : "ru");
            for (var path : paths) {
                page.navigate(path);
                assertThat(page.content()).contains("name=\"question\"");
                assertThat(Axe.faults(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"))
                        .as("wider than the window")
                        .isEqualTo(false);
            }
        }
    }

    private static List<String> faults(Page page, String language) {
        var vera = studio.colleague("vera").address();
        speak(vera, language);
        Chromium.signIn(page, vera, Studio.PASSWORD);
        var faults = new ArrayList<String>();
        for (var path : PAGES) {
            page.navigate(numbered(path));
            page.waitForLoadState(LoadState.LOAD);
            if (FETCHED.containsKey(path)) {
                page.waitForSelector(FETCHED.get(path));
            }
            Axe.faults(page).forEach(fault -> faults.add(path + " " + fault));
            if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"))) {
                faults.add(path + " is wider than the window");
            }
        }
        return faults;
    }

    /** With the number of the odd letter that it names. */
    private static String numbered(String path) {
        for (var odd : ODD) {
            if (path.startsWith("/letters/" + odd)) {
                return path.replace("/" + odd, "/" + (ODD.indexOf(odd) + 2));
            }
        }
        return path;
    }

    private static void speak(String address, String language) {
        try (var guest = new Guest(studio.desk).signIn(address, Studio.PASSWORD)) {
            guest.post("/settings", Map.of("name", "Вера Лозовая", "language", language, "zone", "Europe/Moscow"));
        }
    }
}
