package org.pochtenie.desk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;

/** A morning of Anna's, in a real browser, over real SMTP and IMAP. */
class StoryTest {
    private static final String SUBJECT = "Три вопроса перед запуском";
    private static Studio studio;

    @BeforeAll
    static void open() {
        studio = new Studio();
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    @Test
    void a_letter_arrives_and_is_answered_well_and_in_time() throws Exception {
        var page = studio.chromium.signedIn(studio.colleague("anna").address(), Studio.PASSWORD);
        try {
            morning(page);
        } finally {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "story.png"))); // to look at a failure
        }
    }

    private static void morning(Page page) throws Exception {
        assertThat(page.locator(".empty").first()).isVisible();

        studio.clientWrites(SUBJECT, """
                Анна, добрый день!

                Когда будет готова страница доставки? Сколько стоит подключить вторую кассу?
                И подскажите, пожалуйста, кто загрузит фотографии.

                Спасибо!
                """, Studio.file("Размеры.txt", "S M L"));
        var row = page.locator(".row-item", new Page.LocatorOptions().setHasText(SUBJECT));
        assertThat(row).isVisible(patiently()); // by itself: nobody reloads

        row.locator("a").first().click();
        assertThat(page.locator("aside .questions .question, .side .questions .question")
                        .first())
                .isVisible(patiently());
        assertThat(page.locator(".letter .attachment").first()).containsText("Размеры.txt");

        var text = composer(page);
        write(text, "Нет, страница доставки будет готова в пятницу, 27 ноября.\nСмету прикладываю, смотрите вложение.");
        assertThat(remark(page, "no-opening-no")).isVisible(patiently());
        assertThat(remark(page, "greeting")).isVisible();
        assertThat(remark(page, "attachments")).isVisible();
        assertThat(remark(page, "answers-every-question").first()).isVisible();
        assertThat(page.locator(".composer-text .mark").first()).isVisible();

        page.locator("[data-act=send]").click();
        assertThat(page.locator("dialog[open]")).isVisible(patiently()); // stops ask for a reason
        page.keyboard().press("Escape");

        var name = studio.client.name().split(" ")[0];
        write(
                text,
                "Добрый день, " + name + "!\n"
                        + "Страница доставки будет готова в пятницу, 27 ноября.\n"
                        + "Сколько стоит вторая касса, отвечу завтра до 12:00.\n"
                        + "Фотографии загрузит Тимур, наш разработчик.\n"
                        + "Пришлите, пожалуйста, фотографии до четверга.\n"
                        + "С уважением, Анна");
        assertThat(remark(page, "no-opening-no"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        assertThat(remark(page, "greeting")).hasCount(0);
        assertThat(remark(page, "answers-every-question")).hasCount(0);
        assertThat(page.locator(".question[data-state=deferred]")).hasCount(1);

        page.locator("[data-act=send]").click();
        var undo = page.locator(".toast button", new Page.LocatorOptions().setHasText(Pattern.compile("Вернуть|Undo")));
        undo.click(new Locator.ClickOptions().setTimeout(15_000));
        var again = composer(page);
        assertThat(again).containsText("Фотографии загрузит Тимур", containing());
        again.click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Белова");
        page.locator("[data-act=send]").click();
        assertThat(undo).isVisible(patiently());

        Eventually.within(Duration.ofSeconds(60))
                .that("the client has no letter", () -> !studio.inboxOfClient().isEmpty());
        assertThat(studio.inboxOfClient()).hasSize(1);
        var letter = studio.inboxOfClient().getFirst();
        assertThat(letter.subject()).isEqualTo("Re: " + SUBJECT);
        assertThat(letter.inReplyTo()).hasSize(1);
        assertThat(letter.text())
                .contains("Фотографии загрузит Тимур")
                .contains("Анна Белова")
                .doesNotContain("Нет,");

        page.navigate("/");
        assertThat(page.locator(".row-item", new Page.LocatorOptions().setHasText(SUBJECT))
                        .locator(".due[data-state=late], .due[data-state=soon]"))
                .hasCount(0);
        assertThat(studio.chromium.complaints()).isEmpty();
    }

    private static Locator composer(Page page) {
        var text = page.locator(".composer-text [contenteditable=true]");
        assertThat(text).isVisible(patiently());
        return text;
    }

    private static void write(Locator text, String words) {
        text.click();
        text.press("Control+a");
        text.press("Delete");
        var lines = words.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                text.press("Enter");
            }
            text.pressSequentially(lines[i]);
        }
    }

    private static Locator remark(Page page, String rule) {
        return page.locator(".remarks .remark:has(a[href*='/rules/" + rule + "'])");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    private static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }
}
