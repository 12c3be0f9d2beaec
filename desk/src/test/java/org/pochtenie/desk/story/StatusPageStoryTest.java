package org.pochtenie.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.agreement.Made;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.task.Tasks;

/** A client opens his page on whatever he has at hand, and asks there. */
class StatusPageStoryTest {
    private static Studio studio;
    private static String path;

    @BeforeAll
    static void open() throws Exception {
        studio = new Studio();
        studio.clientWrites("Витрина", "Добрый день!\n\nКогда будет готова витрина? И сколько она стоит?\n");
        Eventually.within(Duration.ofSeconds(60)).that("the letter did not come", () -> count("letter") == 1);
        var client = studio.desk
                .the(Clients.class)
                .contact(studio.client.address())
                .orElseThrow()
                .client();
        fill(client);
        path = studio.desk.the(PersonalLinks.class).to("status", client, client).getPath();
    }

    private static void fill(long client) {
        var tasks = studio.desk.the(Tasks.class);
        var day = LocalDate.now(studio.cast.zone());
        tasks.percent(shown(tasks, client, "Каталог осенней коллекции: вёрстка и печать", day.plusDays(9)), 70, 1);
        tasks.percent(shown(tasks, client, "Макет витрины", day.plusDays(3)), 40, 1);
        var rules = studio.desk.the(HouseRules.class);
        rules.told(
                rules.note(client, "По выходным не работаем; срочное пишите с пометкой «срочно».", 1)
                        .id(),
                null,
                1);
        var agreements = studio.desk.the(Agreements.class);
        agreements.seenByClient(
                agreements.made(
                        new Made(client, 1L, null, null, "Вывеска зелёная, буквы латунные.", Instant.now(), 1L)),
                true);
        studio.desk.jdbc().sql("update question set client_sees = true").update();
        studio.desk.jdbc().sql("update conversation set assignee_id = 1").update();
    }

    private static long shown(Tasks tasks, long client, String title, LocalDate until) {
        var task = tasks.begin(client, title, until, 1);
        tasks.clientSees(task.id(), true);
        studio.desk.jdbc().sql("update task set told_day = until_day").update();
        return task.id();
    }

    private static long count(String table) {
        return studio.desk
                .jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    @Test
    void nothing_keeps_anybody_out_of_it() {
        for (var dark : List.of(false, true)) {
            for (var phone : List.of(false, true)) {
                var language = dark == phone ? "ru" : "en";
                var page = studio.chromium.window(phone, dark, language);
                page.navigate(path + "?in=" + language);
                page.waitForLoadState(LoadState.LOAD);
                assertThat(Axe.faults(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                        .isEqualTo(false);
                shot(page, "status-" + (phone ? "phone-" : "desk-") + (dark ? "dark-" : "light-") + language);
                page.navigate("/c/nothing?in=" + language);
                assertThat(Axe.faults(page)).isEmpty();
                shot(page, "unknown-" + (phone ? "phone" : "desk"));
                page.context().close();
            }
        }
    }

    @Test
    void a_client_asks_and_sees_that_it_has_come() {
        var page = studio.chromium.window(true, false, "ru");
        page.navigate(path);
        page.fill("#question", "Можно ли увидеть макет раньше?");
        page.click("text=Отправить");
        page.waitForURL(url -> url.contains("done=asked"));
        assertThat(page.textContent("[role=status]")).contains("Спасибо, вопрос получен");
        assertThat(page.textContent("main")).contains("Можно ли увидеть макет раньше?");
        page.click("text=English");
        assertThat(page.textContent("h1")).isEqualTo("How your work is going");
        page.context().close();
    }

    @Test
    void a_colleague_has_it_beside_the_clients_card() {
        var page = studio.chromium.signedIn(studio.colleague("vera").address(), Studio.PASSWORD);
        page.navigate("/clients/1");
        page.waitForSelector("#status-address");
        page.waitForSelector("#tasks progress");
        assertThat(Axe.faults(page)).isEmpty();
        shot(page, "card");
        page.click("#tasks >> text=Клиент видит");
        page.waitForSelector("#tasks >> text=Клиент не видит");
        page.navigate("/tasks/1");
        assertThat(Axe.faults(page)).isEmpty();
        shot(page, "task");
        page.context().close();
    }

    private static void shot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "shots", name + ".png")));
    }
}
