package org.pochtenie.letters.threading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Conversations;
import org.pochtenie.letters.Conversations.Member;
import org.pochtenie.letters.Conversations.Place;
import org.pochtenie.letters.Conversations.Repair;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.Mbox;

/** Real threads of mailing lists and the cases of other programs, kept beside the repository. */
class ThreadingCorpusTest {
    private static final Path FOLDER =
            Path.of("..", "..", "shared", "data", "threading").toAbsolutePath().normalize();

    record Truth(String thread, String parent) {}

    private static List<Member> members(Path mbox) throws IOException {
        assumeTrue(Files.exists(mbox), mbox + " is not on this machine");
        List<Member> members = new ArrayList<>();
        try (Mbox letters = Mbox.open(mbox)) {
            letters.forEachRemaining(raw -> members.add(Member.of(LetterReader.read(raw), "letter-" + members.size())));
        }
        return members;
    }

    @Test
    void realThreadsWithAndWithoutIds() throws IOException {
        List<Member> members = members(FOLDER.resolve("threads.mbox"));
        Map<String, Truth> truth = truth();
        assertThat(f1(members, Conversations.of(members), truth)).isEqualTo(1.0);
        List<Member> bare = members.stream().map(Member::withoutAncestors).toList();
        List<Place> guessed = Conversations.of(bare, Repair.CAUTIOUS);
        assertThat(f1(bare, guessed, truth)).isGreaterThan(0.985);
        assertThat(parents(bare, guessed, truth)).isGreaterThan(0.94);
    }

    @Test
    void casesOfImapServers() throws IOException {
        Path folder = FOLDER.resolve("imaptest");
        assertThat(threads(members(folder.resolve("thread2.mbox")), Repair.SUBJECTS))
                .isEqualTo(List.of(0, 1));
        assertThat(threads(members(folder.resolve("thread4.mbox")), Repair.SUBJECTS))
                .isEqualTo(List.of(0, 0));
        assertThat(threads(members(folder.resolve("thread6.mbox")), Repair.SUBJECTS))
                .isEqualTo(List.of(0, 0));
        List<Member> last = members(folder.resolve("thread7.mbox"));
        assertThat(threads(last, Repair.SUBJECTS)).isEqualTo(List.of(0, 0, 0, 0));
        assertThat(Conversations.of(last).stream().map(place -> String.valueOf(place.parent())))
                .containsExactly("null", "a@b", "b@b", "a@b");
    }

    @Test
    void ghostRootsAndParentPriority() throws IOException {
        Path folder = FOLDER.resolve("notmuch");
        assumeTrue(Files.isDirectory(folder), folder + " is not on this machine");
        Map<String, Place> ghosts = places(folder, "ghost-root");
        assertThat(ghosts.values().stream().map(Place::conversation).distinct()).hasSize(2);
        Map<String, Place> priority = places(folder, "parent-priority");
        assertThat(priority.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("B01-grand-child"))
                        .map(entry -> String.valueOf(entry.getValue().parent())))
                .containsExactly("B01-child@example.org");
    }

    private static Map<String, Place> places(Path folder, String start) throws IOException {
        List<Member> members = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().startsWith(start)) {
                    members.add(Member.of(LetterReader.read(Files.readAllBytes(file)), "x"));
                }
            }
        }
        List<Place> places = Conversations.of(members);
        Map<String, Place> byId = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            byId.put(members.get(i).id(), places.get(i));
        }
        return byId;
    }

    /** For each letter the number of its thread. */
    private static List<Integer> threads(List<Member> members, Repair repair) {
        Map<String, Integer> numbers = new HashMap<>();
        return Conversations.of(members, repair).stream()
                .map(place -> numbers.computeIfAbsent(place.conversation(), name -> numbers.size()))
                .toList();
    }

    private static Map<String, Truth> truth() throws IOException {
        Map<String, Truth> truth = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("truth.jsonl"))) {
            if (line.contains("\"orphan_reply\": false")) {
                truth.put(value(line, "mid"), new Truth(value(line, "thread"), value(line, "parent")));
            }
        }
        return truth;
    }

    private static String value(String line, String name) {
        Matcher value = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(line);
        return value.find() ? value.group(1) : "";
    }

    private static double f1(List<Member> members, List<Place> places, Map<String, Truth> truth) {
        List<String> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        List<String> both = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Truth one = truth.get(members.get(i).id());
            if (one != null) {
                found.add(places.get(i).conversation());
                wanted.add(one.thread);
                both.add(places.get(i).conversation() + " " + one.thread);
            }
        }
        assertThat(found).hasSize(truth.size());
        return 2.0 * pairs(both) / (pairs(found) + pairs(wanted));
    }

    private static long pairs(List<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> count * (count - 1) / 2)
                .sum();
    }

    private static double parents(List<Member> members, List<Place> places, Map<String, Truth> truth) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < members.size(); i++) {
            Truth one = truth.get(members.get(i).id());
            if (one != null && !one.parent.isEmpty()) {
                all++;
                right += one.parent.equals(places.get(i).parent()) ? 1 : 0;
            }
        }
        return (double) right / all;
    }
}
