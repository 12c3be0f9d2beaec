package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.question.Questions;
import org.pochtenie.rulebook.text.Language;

class GuardTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final Person ANNA = new Person("Анна Белова", "anna@studio.example");
    private static final Person IRINA = new Person("Ирина Соколова", "irina@sokolova.example");
    private static final String ASKED =
            "Добрый день!\n\nСколько стоит перевод каталога? Когда он будет готов? Можно ли оплатить картой?";

    /** Anna's morning: everything she forgets is said, and nothing more once she has mended it. */
    @Test
    void theStoryOfTheFirstLetter() {
        var hasty = read("Нет, картой нельзя. Перевод каталога стоит 42 000 рублей, смету прилагаю.", List.of());
        assertThat(hasty.remarks())
                .extracting(Remark::rule)
                .containsExactlyInAnyOrder(
                        "greeting",
                        "no-opening-no",
                        "attachments",
                        "answers-every-question",
                        "answers-every-question",
                        "price-includes",
                        "closing-summary",
                        "courteous-close",
                        "courteous-close");
        var mended = read(
                "Доброе утро, Ирина!\n\n1. Перевод каталога стоит 42 000 рублей, смету прилагаю.\n"
                        + "2. О сроке отвечу в понедельник до 12:00.\n3. Картой пока нельзя, можно по счёту.\n\n"
                        + "Подтвердите, пожалуйста, цену до понедельника.\n\nС уважением,\nАнна Белова, менеджер",
                List.of("Смета.pdf"));
        assertThat(mended.remarks()).isEmpty();
        assertThat(mended.questions())
                .extracting(one -> one.state())
                .containsExactly(State.ANSWERED, State.DEFERRED, State.ANSWERED);
        assertThat(mended.questions().get(1).deferredUntil()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void whatRepeatsAQuestionAndPutsItOffAsksNothing() {
        var verdict = read(
                "Добрый день, Ирина!\n\nСколько стоит перевод каталога, отвечу завтра до 12:00. Он будет готов 4 декабря. Картой"
                        + " оплатить можно.",
                List.of());
        assertThat(verdict.questions())
                .extracting(one -> one.state())
                .containsExactly(State.DEFERRED, State.ANSWERED, State.ANSWERED);
    }

    @Test
    void aTickByHandSettlesAQuestion() {
        var asked = new ArrayList<Asked>();
        for (var question : Questions.in(ASKED)) {
            asked.add(new Asked("q" + asked.size(), question, true));
        }
        var conversation = new ConversationSoFar(List.of(), Client.of(IRINA), "Каталог", asked);
        var verdict = Guards.WHOLE.read(
                draft("Доброе утро, Ирина!\n\nВсё в силе.", List.of()), conversation, Profile.standard());
        assertThat(verdict.questions()).extracting(one -> one.asked().id()).containsExactly("q0", "q1", "q2");
        assertThat(verdict.questions()).allMatch(one -> one.state() == State.ANSWERED);
    }

    @Test
    void theProfileSwitchesOffAndWeighs() {
        var profile = Profile.standard().withWeight("greeting", Weight.HINT);
        var remarks = Guards.WHOLE
                .read(draft("Высылаю текст.", List.of()), ConversationSoFar.NONE, profile)
                .remarks();
        assertThat(remarks)
                .filteredOn(one -> one.rule().equals("greeting"))
                .allMatch(one -> one.weight() == Weight.HINT);
    }

    @Test
    void suggestionsAreGivenWhenAskedFor() {
        assertThat(Guards.WHOLE.suggestions("дагавор", Language.RU)).contains("договор");
        assertThat(Guards.WHOLE.suggestions("recieved", Language.EN)).contains("received");
    }

    @Test
    void anythingAtAllIsRead() {
        for (var text : List.of(
                "",
                " ",
                "\n\n",
                ">",
                "> \n>",
                "1.",
                "^",
                "\uD83D\uDE00",
                "?",
                "!!!",
                "—",
                "a".repeat(300_000),
                "-- ",
                "1. ?\n2. ?")) {
            assertThat(read(text, List.of())).isNotNull();
            assertThat(Questions.in(text)).isNotNull();
        }
    }

    @Test
    void manyThreadsReadAtOnceAndAgree() throws InterruptedException, ExecutionException, IOException {
        var letters = WholeLettersTest.letters().toList();
        var tasks = new ArrayList<Callable<Verdict>>();
        for (int i = 0; i < 400; i++) {
            var letter = WholeLettersTest.read(letters.get(i % letters.size()));
            tasks.add(() -> Guards.WHOLE.read(letter.draft(), letter.conversation(), Profile.standard()));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var verdict : threads.invokeAll(tasks)) {
                assertThat(verdict.get().remarks()).isEmpty();
            }
        }
    }

    private static Verdict read(String text, List<String> attachments) {
        var letter = new Said(
                Direction.IN, IRINA, List.of(ANNA), List.of(), NOW.minusSeconds(600), "Каталог", ASKED, List.of());
        return Guards.WHOLE.read(
                draft(text, attachments),
                new ConversationSoFar(List.of(letter), Client.of(IRINA), "Каталог"),
                Profile.standard());
    }

    private static Draft draft(String text, List<String> attachments) {
        return new Draft(
                Kind.REPLY, ANNA, List.of(IRINA), List.of(), "Re: Каталог", text, attachments, null, NOW, MOSCOW);
    }
}
