package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.letters.LetterIdentity;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.Mbox;
import org.pochtenie.letters.OwnText;
import org.pochtenie.rulebook.duty.LetterKind;
import tools.jackson.databind.json.JsonMapper;

/** Real threads of mailing lists, taken in by batches and in any order: pairs that belong together come together. */
class ThreadingCorpusTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "threading");
    private static final int BATCH = 100;

    @Test
    void real_threads_come_together_forwards_and_backwards() throws Exception {
        assumeThat(FOLDER.resolve("threads.mbox"))
                .as("real threads lie outside of the repository; without them nothing is measured")
                .exists();
        var letters = new ArrayList<byte[]>();
        try (var mbox = Mbox.open(FOLDER.resolve("threads.mbox"))) {
            mbox.forEachRemaining(letters::add);
        }
        var truth = truth();
        // The truth joins two threads that one letter names; here that letter goes to its nearest ancestor, and two
        // clients' conversations never become one because of it.
        assertThat(pairwiseF1(letters, truth)).isGreaterThan(0.995);
        assertThat(pairwiseF1(letters.reversed(), truth)).isGreaterThan(0.995);
    }

    private static Map<String, String> truth() throws Exception {
        var json = new JsonMapper();
        var threads = new HashMap<String, String>();
        for (var line : Files.readAllLines(FOLDER.resolve("truth.jsonl"))) {
            var row = json.readTree(line);
            if (!row.get("orphan_reply").asBoolean()) {
                threads.put(row.get("mid").asString(), row.get("thread").asString());
            }
        }
        return threads;
    }

    private static double pairwiseF1(List<byte[]> letters, Map<String, String> truth) {
        try (var desk = TestDesk.at(new SettableNow("2026-11-23T12:00:00Z"))) {
            var conversations = desk.the(Conversations.class);
            for (int i = 0; i < letters.size(); i += BATCH) {
                var batch = letters.subList(i, Math.min(letters.size(), i + BATCH));
                conversations.receiveAll(
                        batch.stream().map(bytes -> arrived(desk, bytes)).toList());
            }
            var found = new HashMap<String, String>();
            desk.jdbc()
                    .sql("select message_id, conversation_id from letter")
                    .query((row, n) -> found.put(row.getString(1), row.getString(2)))
                    .list();
            found.keySet().retainAll(truth.keySet());
            assertThat(found.size()).isGreaterThan(truth.size() * 99 / 100);
            return f1(found, truth);
        }
    }

    private static Arrived arrived(TestDesk desk, byte[] bytes) {
        var letter = LetterReader.read(bytes);
        return Arrived.in(
                        desk.the(RawLetters.class).keep(bytes),
                        letter,
                        LetterIdentity.of(letter, bytes),
                        OwnText.of(letter.text()).own(),
                        LetterKind.LETTER,
                        null,
                        Post.MORNING)
                .asHistory();
    }

    private static double f1(Map<String, String> found, Map<String, String> truth) {
        var ids = found.keySet().stream().sorted().toList();
        long both = 0;
        long onlyFound = 0;
        long onlyTruth = 0;
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                var together = found.get(ids.get(i)).equals(found.get(ids.get(j)));
                var belong = truth.get(ids.get(i)).equals(truth.get(ids.get(j)));
                both += together && belong ? 1 : 0;
                onlyFound += together && !belong ? 1 : 0;
                onlyTruth += !together && belong ? 1 : 0;
            }
        }
        return 2.0 * both / (2 * both + onlyFound + onlyTruth);
    }
}
