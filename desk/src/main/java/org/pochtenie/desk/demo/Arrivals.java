package org.pochtenie.desk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The letters that keep arriving, in the order of their files. When all have come, they begin again with other
 * Message-IDs, and new conversations with a varied subject.
 */
final class Arrivals {
    private static final List<String> AGAIN_RU =
            List.of(" (продолжение)", " — ещё раз", " — уточнение", ", снова", " — новый заход");
    private static final List<String> AGAIN_EN =
            List.of(" (continued)", " — once more", " — an update", ", again", " — second thoughts");

    private final Cast cast;
    private final Map<String, Exchange> exchanges;
    private final List<Sheet.Block> pool = new ArrayList<>();

    Arrivals(Cast cast, Map<String, Exchange> exchanges) {
        this.cast = cast;
        this.exchanges = exchanges;
        for (String name : Resources.index("arrivals")) {
            pool.addAll(Resources.sheet("arrivals/" + name + ".txt").blocks());
        }
    }

    int size() {
        return pool.size();
    }

    /** The arrival of that number, counted from 0 without end, written now. */
    DemoLetter take(int number, Instant now) {
        Sheet.Block block = pool.get(number % pool.size());
        int round = number / pool.size();
        Instant date = Instant.ofEpochSecond(now.getEpochSecond());
        String seed = " arrival " + number + " " + date.getEpochSecond();
        return switch (block.words().getFirst()) {
            case "new" -> fresh(block, round).add(part(block, 1), date, seed);
            case "reply" -> exchange(block.words().get(1)).add(part(block, 2), date, seed);
            default -> throw new IllegalArgumentException("neither new nor reply: " + block.words());
        };
    }

    private Exchange fresh(Sheet.Block block, int round) {
        String subject = block.fields().first("subject").orElse("");
        String mailbox = block.fields()
                .first("mailbox")
                .orElseGet(() -> usualMailbox(block.words().get(1)));
        return new Exchange(cast, "arrival", subject + again(block, round), mailbox);
    }

    private String again(Sheet.Block block, int round) {
        if (round == 0 || block.fields().first("raw").isPresent()) {
            return "";
        }
        Locale language = cast.person(block.words().get(1)).language();
        List<String> endings = language.getLanguage().equals("ru") ? AGAIN_RU : AGAIN_EN;
        String count = round > endings.size() ? " " + round : "";
        return endings.get((round - 1) % endings.size()) + count;
    }

    /** Clients of the translator write to the translators' mailbox. */
    private String usualMailbox(String who) {
        boolean translation = cast.people().containsKey(who)
                && cast.person(who).contactOf().filter("katya"::equals).isPresent();
        return translation ? "translate" : cast.mailboxes().firstEntry().getKey();
    }

    private Exchange exchange(String key) {
        Exchange exchange = exchanges.get(key);
        if (exchange == null) {
            throw new IllegalArgumentException("no conversation " + key);
        }
        return exchange;
    }

    private static Script.Part part(Sheet.Block block, int whoAt) {
        Fields kept = new Fields(block.fields().all().stream()
                .filter(field -> !field.name().equals("subject"))
                .toList());
        return new Script.Part(true, block.words().get(whoAt), Age.NOW, kept, block.text());
    }
}
