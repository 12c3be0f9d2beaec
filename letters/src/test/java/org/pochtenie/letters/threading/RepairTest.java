package org.pochtenie.letters.threading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Conversations;
import org.pochtenie.letters.Conversations.Member;
import org.pochtenie.letters.Conversations.Place;
import org.pochtenie.letters.Conversations.Repair;
import org.pochtenie.letters.LetterReader;

/** Letters whose ids were lost find their conversation again, or stay alone. */
class RepairTest {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-03-01T10:00:00+03:00");
    private static final String OFFICE = "office@studio.example";
    private static final String ANNA = "Анна Белова <anna@client.example>";
    private static final String OLEG = "Oleg Kim <oleg@other.example>";
    private static final String[] QUESTION = {
        "Добрый день! Когда будут готовы макеты третьей страницы каталога",
        "и можно ли добавить туда фотографии нового цеха?"
    };

    private final List<Member> members = new ArrayList<>();

    /** Takes in a letter of that day of March (or of a month after), at ten o'clock in Moscow. */
    private void letter(String id, int day, String from, String to, String subject, String... lines) {
        letterWith("X-Nothing: 1", id, day, from, to, subject, lines);
    }

    private void letterWith(
            String header, String id, int day, String from, String to, String subject, String... lines) {
        String raw = "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nDate: "
                + FIRST.plusDays(day - 1).format(DateTimeFormatter.RFC_1123_DATE_TIME) + "\nMessage-ID: <" + id
                + ">\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: 8bit\n" + header + "\n\n" + String.join("\n", lines) + "\n";
        members.add(Member.of(LetterReader.read(raw.getBytes(StandardCharsets.UTF_8)), id));
    }

    private List<Place> places() {
        return Conversations.of(members, Repair.CAUTIOUS);
    }

    @Test
    void quotedWordsAreTheStrongestEvidence() {
        letter("one", 2, ANNA, OFFICE, "Каталог", QUESTION);
        letter("two", 3, ANNA, OFFICE, "Каталог", "Ещё один вопрос, совсем о другом: пришлите, пожалуйста, акт.");
        letter("answer", 4, OFFICE, ANNA, "Re: Каталог", quoting("2 марта 2026, 10:00, Анна Белова пишет:", QUESTION));
        assertThat(places())
                .containsExactly(
                        new Place("one", null, Evidence.NONE),
                        new Place("two", null, Evidence.NONE),
                        new Place("one", "one", Evidence.QUOTE));
        assertThat(places().getLast().guessed()).isTrue();
        assertThat(places().getFirst().guessed()).isFalse();
    }

    @Test
    void quotedWordsMayBeBrokenIntoOtherLines() {
        letter("one", 2, ANNA, OFFICE, "Каталог", String.join(" ", QUESTION));
        letter(
                "answer",
                3,
                OFFICE,
                ANNA,
                "Re: Каталог",
                "Завтра.",
                "",
                "> Добрый день! Когда будут",
                "> готовы макеты третьей страницы",
                "> каталога и можно ли",
                "> добавить туда фотографии?");
        assertThat(places().getLast()).isEqualTo(new Place("one", "one", Evidence.QUOTE));
    }

    @Test
    void subjectPeopleAndTimeTogetherAreEnoughForAnAnswer() {
        letter("one", 2, ANNA, OFFICE, "Каталог", QUESTION);
        letter("answer", 9, OFFICE, ANNA, "Re: Каталог", "Готовы!");
        letter("late", 31, OFFICE, ANNA, "Каталог", "Посылаем новый каталог.");
        assertThat(places()).extracting(Place::evidence).containsExactly(Evidence.NONE, Evidence.TOPIC, Evidence.NONE);
    }

    @Test
    void anOldSubjectIsNotEnough() {
        letter("one", 1, ANNA, OFFICE, "Вопрос", "Сколько стоит перевод договора?");
        letter("new", 65, ANNA, OFFICE, "Re: Вопрос", "А счёт?");
        assertThat(places()).extracting(Place::conversation).containsExactly("one", "new");
    }

    @Test
    void twoClientsWithOneSubjectStayApart() {
        letter("one", 2, ANNA, OFFICE, "Вопрос", "Сколько стоит перевод?");
        letter("two", 2, OLEG, OFFICE, "Re: Вопрос", "Where is my invoice?");
        letter("three", 3, OFFICE, OLEG, "Re: Вопрос", "Here.");
        assertThat(places()).extracting(Place::conversation).containsExactly("one", "two", "two");
    }

    @Test
    void answersToOneCircularGoToTheirOwnCopies() {
        String[] news = {"We moved to a new office in the old mill", "by the river, please note the address below."};
        letter("to-anna", 2, OFFICE, ANNA, "New address", news);
        letter("to-oleg", 2, OFFICE, OLEG, "New address", news);
        letter("oleg", 3, OLEG, OFFICE, "Re: New address", quoting("On 2 March office wrote:", news));
        letter("anna", 3, ANNA, OFFICE, "Re: New address", quoting("On 2 March office wrote:", news));
        assertThat(places())
                .extracting(Place::conversation)
                .containsExactly("to-anna", "to-oleg", "to-oleg", "to-anna");
    }

    @Test
    void aChangedSubjectNamesTheFormer() {
        letter("one", 2, ANNA, OFFICE, "Price list", "Please send it.");
        letter("two", 3, OFFICE, ANNA, "Delivery (was: Re: Price list)", "And when shall we deliver?");
        assertThat(places().getLast()).isEqualTo(new Place("one", "one", Evidence.TOPIC));
    }

    @Test
    void outlookCarriesAnIndexOfItsOwn() {
        String first = "Thread-Index: " + base64("Sent! And the index itself".substring(0, 22));
        String second = "Thread-Index: " + base64("Sent! And the index itself, a bit");
        letterWith(first, "one", 2, ANNA, OFFICE, "Catalogue", "Please look.");
        letterWith(second, "two", 20, OFFICE, ANNA, "Something else", "Done.");
        assertThat(places().getLast().evidence()).isEqualTo(Evidence.INDEX);
    }

    @Test
    void idsThatLeadNowhereMayBeRepaired() {
        letter("one", 2, ANNA, OFFICE, "Каталог", QUESTION);
        letterWith(
                "In-Reply-To: <rewritten-by-a-gateway@x.example>",
                "answer",
                3,
                OFFICE,
                ANNA,
                "Re: Каталог",
                quoting("2 марта 2026, Анна Белова пишет:", QUESTION));
        assertThat(places().getLast()).isEqualTo(new Place("one", "one", Evidence.QUOTE));
        assertThat(Conversations.of(members).getLast().conversation()).isEqualTo("rewritten-by-a-gateway@x.example");
    }

    @Test
    void oneArrivingLetterIsPlacedAmongCandidates() {
        letter("one", 2, ANNA, OFFICE, "Каталог", QUESTION);
        letter("two", 3, ANNA, OFFICE, "Re: Каталог", "Извините, вопрос снят, пришлите только акт.");
        letter("answer", 4, OFFICE, ANNA, "Re: Каталог", quoting("Анна Белова пишет:", QUESTION));
        List<Traces> traces = members.stream().map(Member::traces).toList();
        assertThat(Conversations.guess(traces.getLast(), traces.subList(0, 2))).contains(new Guess(0, Evidence.QUOTE));
        assertThat(Conversations.guess(traces.getFirst(), traces.subList(1, 3))).isEmpty();
    }

    @Test
    void aThousandLettersOfOneSubjectTakeLittleTime() {
        for (int i = 0; i < 1_000; i++) {
            letter("m" + i, 1 + i % 28, ANNA, OFFICE, "Re: Report", "Number " + i + " of the long row of reports");
        }
        long start = System.nanoTime();
        assertThat(places()).hasSize(1_000);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String[] quoting(String attribution, String... lines) {
        List<String> all = new ArrayList<>(List.of("Посмотрим и ответим сегодня.", "", attribution));
        for (String line : lines) {
            all.add("> " + line);
        }
        return all.toArray(String[]::new);
    }
}
