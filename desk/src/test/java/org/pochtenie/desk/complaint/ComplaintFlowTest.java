package org.pochtenie.desk.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.conflict.Noticed;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.duty.ComplaintStage;

/** A complaint from the letter in which it is heard to a content client. */
class ComplaintFlowTest {
    private final Dissatisfied world = new Dissatisfied();
    private Guest anna;
    private Guest marina;

    @BeforeEach
    void sign_in() {
        world.firm.desk.the(Guard.class).awaitLanguage();
        anna = world.firm.signedIn(world.firm.anna);
        marina = new Guest(world.firm.desk);
    }

    @AfterEach
    void close() {
        anna.close();
        marina.close();
        world.close();
    }

    @Test
    void heard_restated_confirmed_options_chosen_done_asked_and_content() {
        var heard = world.writes(Dissatisfied.COMPLAINT);
        assertThat(anna.get("/conversations/" + heard.conversation() + "/complaint")
                        .body())
                .contains("слышна жалоба");
        anna.post("/conversations/" + heard.conversation() + "/complaint", Map.of("letter", "" + heard.letter()));
        var id = complaint(heard.conversation()).id();
        anna.post("/conversations/" + heard.conversation() + "/complaint", Map.of("letter", "" + heard.letter()));
        assertThat(complaints().open()).hasSize(1);

        var restates = world.begins(anna, world.owed("complaint", id));
        assertThat(restates).contains("извинения", "не работает со вчерашнего вечера");
        var link = Dissatisfied.link(restates);
        world.sends(world.owed("complaint", id), heard.conversation());
        assertThat(stage(id)).isEqualTo(ComplaintStage.RESTATED);

        // A scanner that opens the link answers nothing; the client does.
        assertThat(marina.get(link).body()).contains("Верно ли мы поняли");
        assertThat(stage(id)).isEqualTo(ComplaintStage.RESTATED);
        marina.post(link, Map.of("answer", "yes", "words", "И телефон тоже молчал."));
        marina.post(link, Map.of("answer", "yes"));
        assertThat(stage(id)).isEqualTo(ComplaintStage.CONFIRMED);
        assertThat(anna.get("/complaints/" + id).body()).contains("И телефон тоже молчал.");

        anna.post("/complaints/" + id + "/options", Map.of("words", "Починим форму сегодня до 18:00"));
        anna.post("/complaints/" + id + "/options", Map.of("words", "Вернём оплату за ноябрь"));
        assertThat(world.begins(anna, world.owed("complaint", id))).contains("Починим форму", "Вернём оплату");
        world.sends(world.owed("complaint", id), heard.conversation());
        assertThat(stage(id)).isEqualTo(ComplaintStage.OFFERED);

        var second = complaints().options(id).getLast().id();
        assertThat(marina.get(link).body()).contains("Вернём оплату за ноябрь");
        marina.post(link, Map.of("option", "999999"));
        assertThat(stage(id)).isEqualTo(ComplaintStage.OFFERED);
        marina.post(link, Map.of("option", "" + second));
        assertThat(stage(id)).isEqualTo(ComplaintStage.CHOSEN);

        world.begins(anna, world.owed("complaint", id));
        world.sends(world.owed("complaint", id), heard.conversation());
        assertThat(stage(id)).isEqualTo(ComplaintStage.DONE);
        assertThat(world.owed("complaint", id).owed().show())
                .isEqualTo(world.firm.now.instant().plus(Duration.ofDays(3)));

        world.firm.now.set(world.firm.now.instant().plus(Duration.ofDays(3)));
        world.begins(anna, world.owed("complaint", id));
        world.sends(world.owed("complaint", id), heard.conversation());
        assertThat(stage(id)).isEqualTo(ComplaintStage.ASKED);
        marina.post(link, Map.of("answer", "yes"));
        assertThat(complaints().byId(id).orElseThrow().closing())
                .isNotNull()
                .satisfies(closing -> assertThat(closing.satisfied()).isTrue());
        assertThat(world.firm.desk.the(Debts.class).open("complaint", id)).isEmpty();
        assertThat(marina.get(link).body()).contains("Спасибо, что помогли");
    }

    @Test
    void it_is_not_closed_without_the_clients_word_or_a_leads_reason() {
        var heard = world.writes(Dissatisfied.COMPLAINT);
        anna.post("/conversations/" + heard.conversation() + "/complaint", Map.of("letter", "" + heard.letter()));
        var id = complaint(heard.conversation()).id();
        assertThat(anna.post("/complaints/" + id + "/close", Map.of("reason", "Надоело"))
                        .statusCode())
                .isEqualTo(403);
        anna.post("/complaints/" + id + "/content", Map.of());
        assertThat(complaint(heard.conversation()).isOpen()).isTrue();
        try (var vera = world.firm.signedIn(world.firm.owner())) {
            vera.post("/complaints/" + id + "/close", Map.of("reason", " "));
            assertThat(complaint(heard.conversation()).isOpen()).isTrue();
            vera.post("/complaints/" + id + "/close", Map.of("reason", "Клиент закрыл фирму"));
            assertThat(vera.get("/complaints/" + id).body()).contains("Клиент закрыл фирму");
            assertThat(vera.get("/complaints?list=closed").body()).contains("За двенадцать месяцев");
        }
        assertThat(complaint(heard.conversation()).isOpen()).isFalse();
    }

    @Test
    void his_written_word_counts_as_well_as_his_click() {
        var heard = world.writes(Dissatisfied.COMPLAINT);
        anna.post("/conversations/" + heard.conversation() + "/complaint", Map.of("letter", "" + heard.letter()));
        var id = complaint(heard.conversation()).id();
        anna.post("/complaints/" + id + "/confirmed", Map.of());
        anna.post("/complaints/" + id + "/options", Map.of("words", "Починим форму"));
        var option = complaints().options(id).getFirst().id();
        anna.post("/complaints/" + id + "/chosen", Map.of("option", "" + option, "by", "2026-11-25"));
        assertThat(world.owed("complaint", id).owed().due()).isEqualTo("2026-11-25T15:00:00Z");
        anna.post("/complaints/" + id + "/done", Map.of());
        world.firm.now.set(world.firm.now.instant().plus(Duration.ofDays(4)));
        world.begins(anna, world.owed("complaint", id));
        world.sends(world.owed("complaint", id), heard.conversation());
        anna.post("/complaints/" + id + "/content", Map.of());
        assertThat(stage(id)).isEqualTo(ComplaintStage.ASKED);

        world.firm.now.set(world.firm.now.instant().plus(Duration.ofHours(1)));
        world.writesAgain("Анна, да, теперь всё работает, спасибо!");
        assertThat(world.owed("complaint", id).owed().words()).startsWith("Клиент ответил");
        anna.post("/complaints/" + id + "/content", Map.of());
        assertThat(complaint(heard.conversation()).isOpen()).isFalse();
    }

    @Test
    void a_conflict_is_before_the_lead_at_once_with_a_brief() {
        var heard = world.writes("Если до вечера деньги не вернутся, я пишу в Роспотребнадзор. Расторгаем договор!");
        var debt = world.owed("conflict", heard.letter());
        assertThat(debt.owed().show()).isEqualTo(world.firm.now.instant());
        assertThat(debt.owed().due()).isEqualTo(world.firm.now.instant().plus(Duration.ofMinutes(120)));
        assertThat(anna.post("/conflicts/" + heard.letter() + "/seen", Map.of()).statusCode())
                .isEqualTo(403);
        try (var vera = world.firm.signedIn(world.firm.owner())) {
            assertThat(vera.get("/today").body()).contains("/conflicts/" + heard.letter());
            assertThat(vera.get("/conflicts/" + heard.letter()).body())
                    .contains("Роспотребнадзор", "marina@kontur.example", "Вижу, беру на себя");
            vera.post("/conflicts/" + heard.letter() + "/seen", Map.of());
        }
        assertThat(world.firm.desk.the(Debts.class).open("conflict", heard.letter()))
                .isEmpty();
    }

    @Test
    void a_colleague_says_that_it_is_none_or_calls_the_lead_himself() {
        var glad = world.writes("Спасибо!!! ВЫ ЛУЧШИЕ!!! Пришлёте счёт?");
        assertThat(noticed().inConversation(glad.conversation())).isEmpty();
        anna.post("/conversations/" + glad.conversation() + "/conflict", Map.of());
        assertThat(world.owed("conflict", glad.letter())).isNotNull();
        anna.post("/conversations/" + glad.conversation() + "/no-complaint", Map.of("letter", "" + glad.letter()));
        assertThat(world.firm.desk.the(Debts.class).open("conflict", glad.letter()))
                .isEmpty();
    }

    private Complaint complaint(long conversation) {
        return complaints().ofConversation(conversation).orElseThrow();
    }

    private ComplaintStage stage(long id) {
        return complaints().byId(id).orElseThrow().stage();
    }

    private Complaints complaints() {
        return world.firm.desk.the(Complaints.class);
    }

    private Noticed noticed() {
        return world.firm.desk.the(Noticed.class);
    }
}
