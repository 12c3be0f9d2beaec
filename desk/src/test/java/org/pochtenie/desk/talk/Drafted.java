package org.pochtenie.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.outbox.Firm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The letter that was begun for a debt, as its composer has it. */
public record Drafted(Firm firm, Guest author, JsonNode content) {
    private static final Pattern LINK = Pattern.compile("/c/[A-Za-z0-9_-]+");

    /** What is owed now, the oldest first. */
    public static List<Debt> owed(Firm firm, String kind) {
        return firm
                .desk
                .jdbc()
                .sql("select id from debt where ended_at is null and kind = ? order by id")
                .param(kind)
                .query(Long.class)
                .list()
                .stream()
                .map(id -> firm.desk.the(Debts.class).byId(id).orElseThrow())
                .toList();
    }

    public static Drafted begun(Firm firm, Guest author, Debt debt) {
        var to = author.post("/debts/" + debt.id() + "/letter", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replace("#composer", "/composer");
        var page = author.get(to).body();
        var content = (ObjectNode)
                firm.read(Jsoup.parse(page).selectFirst("[data-part=draft]").wholeText());
        content.put("id", page.split("data-draft-url=\"/drafts/")[1].split("\"")[0]);
        content.put("version", Integer.parseInt(page.split("data-version=\"")[1].split("\"")[0]));
        return new Drafted(firm, author, content);
    }

    public String html() {
        return content.get("html").asString();
    }

    /** The paths of the personal links in it, in their order. */
    public List<String> links() {
        return LINK.matcher(html())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    public Drafted passesTheGuard() {
        assertThat(content.get("verdict").get("remarks"))
                .as(html())
                .allSatisfy(
                        remark -> assertThat(remark.get("weight").asString()).isEqualTo("hint"));
        return this;
    }

    public Drafted saying(String html) {
        var saved = (ObjectNode) firm.json(
                author,
                "PUT",
                "/drafts/" + id(),
                Map.of("version", content.get("version").asInt(), "html", html),
                200);
        saved.put("id", id());
        saved.put("html", html);
        return new Drafted(firm, author, saved);
    }

    public void send() throws Exception {
        var before = sent();
        firm.json(author, "POST", "/drafts/" + id() + "/send", Firm.wish(content), 200);
        firm.now.pass(Duration.ofMinutes(1));
        Eventually.within(Duration.ofSeconds(60)).that("the letter is not sent", () -> sent() > before);
    }

    private long sent() {
        return firm.desk
                .jdbc()
                .sql("select count(*) from debt where paid_by is not null")
                .query(Long.class)
                .single();
    }

    private String id() {
        return content.get("id").asString();
    }
}
