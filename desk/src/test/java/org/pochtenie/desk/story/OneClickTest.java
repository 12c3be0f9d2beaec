package org.pochtenie.desk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.model.ModelServer;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.rulebook.Guard;

/** What one click on a remark does to the letter, in a real browser: a softer sentence, a conversation of its own. */
class OneClickTest {
    private static ModelServer model;
    private static Firm firm;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws Exception {
        model = new ModelServer().finds("");
        firm = new Firm(model.address());
        chromium = new Chromium(firm.desk);
        firm.desk.the(Guard.class).awaitLanguage();
    }

    @AfterAll
    static void close() {
        chromium.close();
        firm.close();
        model.close();
    }

    @Test
    void a_sentence_is_said_more_softly() {
        var page = writing("Марина, добрый день!\nВёрстка входит в цену. Вы сами виноваты в задержке. Начнём завтра.");
        var text = page.locator(".composer-text [contenteditable=true]");
        var remark = page.locator(".remarks .remark")
                .filter(new Locator.FilterOptions().setHas(page.getByText("Предложить мягче")));
        assertThat(remark.first()).isVisible(patiently());
        model.says("{\"sentence\":\"Срок, к сожалению, сдвинулся.\"}");
        remark.first().getByText("Предложить мягче").click();
        var proposed = page.locator(".remarks .remark")
                .filter(new Locator.FilterOptions().setHasText("«Срок, к сожалению, сдвинулся.»"));
        assertThat(proposed).isVisible(patiently());
        proposed.locator("button").first().click();
        assertThat(text).containsText("Вёрстка входит в цену. Срок, к сожалению, сдвинулся. Начнём завтра.");
        text.press("Control+z");
        assertThat(text).containsText("Вы сами виноваты в задержке.");
        model.finds("");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void a_letter_about_something_else_begins_a_conversation_and_comes_back() {
        var page = writing("Марина, добрый день!\nПишу по другому поводу. Приглашаем вашу команду на осенний турнир по"
                + " шахматам: сбор в субботу у городской библиотеки, участники играют пять партий, победители получают"
                + " кубки, детям приготовили викторину, вечером концерт ансамбля и чаепитие.");
        var move = page.locator(".remarks button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Начать новую переписку")));
        assertThat(move).isVisible(patiently());
        move.click();
        page.waitForURL(Pattern.compile("/drafts/\\d+$"));
        assertThat(page.locator(".composer-text [contenteditable=true]")).containsText("турнир по шахматам");
        page.locator(".toast button", new Page.LocatorOptions().setHasText("Вернуть"))
                .click();
        page.waitForURL(Pattern.compile("/conversations/\\d+.*"));
        assertThat(page.locator(".composer-text [contenteditable=true]")).containsText("турнир по шахматам");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Anna answers Marina, who has asked of the price of a site. */
    private static Page writing(String words) {
        var page = chromium.signedIn(firm.anna.address(), Firm.PASSWORD);
        page.navigate("/conversations/" + firm.marinaAsks().conversation());
        var text = page.locator(".composer-text [contenteditable=true]");
        assertThat(text).isVisible(patiently());
        text.click();
        for (var line : words.split("\n")) {
            page.keyboard().insertText(line);
            page.keyboard().press("Enter");
        }
        return page;
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }
}
