package org.pochtenie.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;

class DemoLettersTest {
    private static final Instant START = Instant.parse("2026-11-20T09:30:00Z");

    private final Cast cast = Cast.load();
    private final DemoConversations history = new DemoConversations(cast, START);
    private final Arrivals arrivals = new Arrivals(cast, history.exchanges());

    @Test
    void everyLetterIsReadBackWithoutDefects() {
        for (DemoLetter letter : Stream.concat(history.letters().stream(), arrived(arrivals.size()))
                .toList()) {
            Letter read = LetterReader.read(letter.bytes());
            assertThat(read.defects()).as(read.subject()).isEmpty();
            assertThat(read.from()).isEqualTo(letter.envelope().from());
            assertThat(read.date()).isEqualTo(letter.date());
            assertThat(read.messageId()).isEqualTo(letter.messageId().orElse(null));
            if (letter.written()) {
                assertThat(read.subject()).isEqualTo(letter.envelope().subject());
                assertThat(keyboard(read.to().toString()))
                        .isEqualTo(keyboard(letter.envelope().to().toString()));
                assertThat(read.cc()).isEqualTo(letter.envelope().cc());
                assertThat(keyboard(read.text()))
                        .isEqualTo(keyboard(letter.body().text()));
                assertThat(read.text()).doesNotContain("{", "\uFFFD");
            }
        }
    }

    @Test
    void theFirmIsAsLargeAsPromised() {
        assertThat(history.exchanges()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(arrivals.size()).isGreaterThanOrEqualTo(55);
        assertThat(cast.colleagues()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(cast.clients()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(cast.clients().stream()
                        .filter(c -> c.contactOf().filter("anna"::equals).isPresent())
                        .map(Person::company)
                        .distinct())
                .hasSize(5);
    }

    @Test
    void thirteenConversationsWaitForTheStudioWithDifferentAges() {
        List<Long> minutes = history.exchanges().values().stream()
                .map(exchange -> exchange.letters().getLast())
                .filter(letter -> letter.incoming() && letter.written())
                .map(letter -> Duration.between(letter.date(), START).toMinutes())
                .filter(age -> age < 2 * 24 * 60)
                .sorted()
                .toList();
        assertThat(minutes).hasSize(13);
        assertThat(minutes.stream().filter(age -> age < 30)).hasSize(4);
        assertThat(minutes.stream().filter(age -> age >= 30 && age < 120)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-20T21:00:10Z", "2026-03-01T02:10:00Z", "2026-07-06T12:00:00Z", "2026-12-31T20:59:59Z"})
    void lettersFollowEachOtherAtAnyHourOfStarting(String start) {
        new DemoConversations(cast, Instant.parse(start))
                .exchanges()
                .forEach((key, exchange) -> assertThat(
                                exchange.letters().stream().map(DemoLetter::date))
                        .as(key)
                        .isSorted()
                        .allSatisfy(date -> assertThat(date).isBefore(Instant.parse(start))));
    }

    @Test
    void theSameStartGivesTheSameBytes() {
        List<DemoLetter> again = new DemoConversations(cast, START).letters();
        assertThat(IntStream.range(0, again.size())
                        .allMatch(i -> Arrays.equals(
                                again.get(i).bytes(), history.letters().get(i).bytes())))
                .isTrue();
    }

    @Test
    void repliesNameTheLettersBeforeThem() {
        Letter last = LetterReader.read(
                history.exchanges().get("linen-delivery").letters().getLast().bytes());
        assertThat(last.references()).hasSize(6);
        assertThat(last.inReplyTo()).containsExactly(last.references().getLast());
        assertThat(last.subject()).isEqualTo("Re: Доставка в Белоруссию и Казахстан");
    }

    @Test
    void theStoryComesFirst() {
        Letter story = LetterReader.read(arrivals.take(0, START).bytes());
        assertThat(story.subject()).isEqualTo("Три вопроса перед запуском магазина");
        assertThat(story.text().lines().filter(line -> line.contains("?"))).hasSize(3);
        assertThat(story.attachments()).extracting("name").containsExactly("Размеры и цвета.xlsx");
    }

    @Test
    void whenAllHaveComeTheyBeginAgainUnderOtherNames() {
        List<DemoLetter> two = arrived(2 * arrivals.size()).toList();
        assertThat(two.stream().flatMap(l -> l.messageId().stream())).doesNotHaveDuplicates();
        String first = two.getFirst().envelope().subject();
        String again = two.get(arrivals.size()).envelope().subject();
        assertThat(again).startsWith(first).isNotEqualTo(first);
    }

    @Test
    void theIndexesNameEveryFile() throws Exception {
        for (String folder : List.of("conversations", "arrivals")) {
            var path = Path.of(Objects.requireNonNull(getClass().getResource("/demo/" + folder))
                    .toURI());
            try (var files = Files.list(path)) {
                assertThat(files.map(f -> f.getFileName().toString().replace(".txt", ""))
                                .filter(n -> !n.equals("index")))
                        .containsExactlyInAnyOrderElementsOf(Resources.index(folder));
            }
        }
    }

    @Test
    void allAddressesAreInReservedDomains() {
        var addresses = new HashSet<String>();
        history.letters().forEach(letter -> addresses.addAll(letter.envelope().recipients()));
        history.letters()
                .forEach(letter -> addresses.add(letter.envelope().from().address()));
        assertThat(addresses).allMatch(address -> address.endsWith(".example"));
    }

    /** KOI8-R has neither guillemets nor dashes nor a numero sign. */
    private static String keyboard(String text) {
        return text.strip()
                .replaceAll("[«»]", "\"")
                .replace('—', '-')
                .replace('№', 'N')
                .replaceAll("[ \\t]+\n", "\n");
    }

    private Stream<DemoLetter> arrived(int count) {
        return IntStream.range(0, count).mapToObj(i -> arrivals.take(i, START.plus(Duration.ofMinutes(i))));
    }
}
