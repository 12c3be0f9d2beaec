package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;

/** Which letters come together: each case is a row of letters in the order they come, {@code id<named,named}. */
class ThreadingTest {
    private static final String CASES = """
            an answer joins its question                      | a b<a                   | a b
            strangers stay apart                              | a b                     | a; b
            an answer to an answer                            | a b<a c<a,b             | a b c
            letters that name a letter we never had           | b<x c<x                 | b c
            a foreign grandparent ties two branches           | b<x c<x,y               | b c
            a late parent joins its answer                    | b<a a                   | a b
            a late parent with a parent of its own            | g b<p p<g               | b g p
            two orphans and the parent of both                | b<p c<q q<p p           | b c p q
            the nearest ancestor decides                      | a b c<a,b               | a; b c
            and it decides too when only named                | a d<b c<a,b             | a; b? c d
            a late ancestor of a joined letter stays away     | b c<a,b z a<z           | a z; b c
            three letters backwards                           | c<b b<a a               | a b c
            a late grandparent that has a parent here         | e<z c<a,b a<z           | a c e
            a loop is cut                                     | a<b b<a                 | a b
            its own id is no ancestor                         | a<a b                   | a; b
            """;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(new SettableNow("2026-11-23T12:00:00Z"));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = CASES)
    void one_after_another(String name, String letters, String expected) {
        var post = new Post(desk);
        var mark = "one." + Math.abs(name.hashCode()) + ".";
        for (var letter : sources(post, mark, letters).entrySet()) {
            desk.the(Conversations.class).receive(post.in(letter.getValue()));
        }
        assertThat(groups(mark)).isEqualTo(tidy(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = CASES)
    void all_at_once(String name, String letters, String expected) {
        var post = new Post(desk);
        var mark = "all." + Math.abs(name.hashCode()) + ".";
        var arrived =
                sources(post, mark, letters).values().stream().map(post::in).toList();
        assertThat(desk.the(Conversations.class).receiveAll(arrived)).hasSize(arrived.size());
        assertThat(groups(mark)).isEqualTo(tidy(expected));
    }

    private static Map<String, String> sources(Post post, String mark, String letters) {
        var sources = new LinkedHashMap<String, String>();
        for (var letter : letters.split(" ")) {
            var parts = letter.split("<");
            var named = parts.length < 2
                    ? new String[0]
                    : Stream.of(parts[1].split(",")).map(id -> mark + id).toArray(String[]::new);
            sources.put(
                    parts[0],
                    Post.source(
                            mark + parts[0],
                            "marina@kontur.example",
                            "Всегда одна тема",
                            post.next(),
                            parts[0],
                            named));
        }
        return sources;
    }

    private static String groups(String mark) {
        var byConversation = new TreeMap<Long, TreeSet<String>>();
        desk.jdbc()
                .sql("select conversation_id, message_id from letter where message_id like ?")
                .param(mark + "%")
                .query((row, n) -> byConversation
                        .computeIfAbsent(row.getLong(1), conversation -> new TreeSet<>())
                        .add(row.getString(2).substring(mark.length()).replace("@kontur.example", "")))
                .list();
        return byConversation.values().stream()
                .map(letters -> String.join(" ", letters))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String tidy(String expected) {
        return Arrays.stream(expected.split(";"))
                .map(group ->
                        group.replaceAll("\\S\\?", "").replaceAll(" +", " ").strip())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
