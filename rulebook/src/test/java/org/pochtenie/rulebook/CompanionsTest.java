package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.profile.ProfileLayerDraft;

/** What is told together with what, where a firm says so itself. */
class CompanionsTest {
    private static final Guard GUARD = Guards.of(Rulebook.rule("one-step-ahead").orElseThrow());
    private static final String PRICE = "Каталог стоит 48 000 рублей.";

    @Test
    void the_firms_own_companions_take_the_place_of_the_built_in_ones() {
        var firm = companions("price", "гарантия");
        assertThat(said(PRICE + " Оплатить можно по счёту.", Profile.standard()))
                .isEmpty();
        assertThat(said(PRICE + " Оплатить можно по счёту.", firm))
                .containsExactly("Следующим клиент спросит: гарантия");
        assertThat(said(PRICE + " На работу даём гарантию, два года.", firm)).isEmpty();
    }

    @Test
    void a_topic_without_companions_is_left_alone() {
        assertThat(said(PRICE, Profile.standard())).hasSize(1);
        assertThat(said(PRICE, companions("price"))).isEmpty();
    }

    @Test
    void a_topic_of_the_firm_is_found_by_its_own_words() {
        var firm = companions("доставка", "payment", "подъём");
        assertThat(said("Доставкой займётся Тимур.", firm))
                .containsExactly("Следующим клиент спросит: как и когда платить, подъём");
        assertThat(said("Доставкой займётся Тимур, подъём входит в заказ.", firm))
                .isEmpty();
        assertThat(said("Доставкой займётся Тимур.", companions("<", "payment")))
                .isEmpty();
    }

    private static Profile companions(String topic, String... next) {
        return Profile.of(
                new ProfileLayerDraft().companions(topic, List.of(next)).layer());
    }

    private static List<String> said(String text, Profile profile) {
        var draft = new Draft(
                Kind.NEW,
                new Person("Анна Белова", "anna@studio.example"),
                List.of(new Person("Ирина Дуб", "irina@kontur.example")),
                List.of(),
                "Каталог",
                "Добрый день, Ирина!\n\n" + text,
                List.of(),
                null,
                Instant.parse("2026-11-23T07:00:00Z"),
                ZoneId.of("Europe/Moscow"));
        return GUARD.read(draft, ConversationSoFar.NONE, profile).remarks().stream()
                .map(remark -> remark.message().ru())
                .toList();
    }
}
