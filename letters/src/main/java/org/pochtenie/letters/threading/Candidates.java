package org.pochtenie.letters.threading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the letters that a letter may answer, by subject, by Outlook's index and by the words it quotes. */
final class Candidates {
    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 15;
    private static final int MOST_QUOTED = 25;
    /** Words in more letters than that are a footer or a form. */
    private static final int MOST_BEARERS = 12;

    /** Letters by date; a position in it stands for a letter. */
    private final List<Traces> letters;

    private final Map<Long, int[]> byTopic = new HashMap<>();
    private final Map<Long, int[]> byIndex = new HashMap<>();
    /** Each a run of own words in the upper half and the position of its letter in the lower, sorted. */
    private final long[] words;

    Candidates(List<Traces> letters) {
        this.letters = letters;
        this.words =
                new long[letters.stream().mapToInt(letter -> letter.own.length).reduce(0, Math::addExact)];
        int at = 0;
        for (int position = 0; position < letters.size(); position++) {
            Traces letter = letters.get(position);
            for (int word : letter.own) {
                words[at++] = (long) word << 32 | position;
            }
            add(byTopic, letter.topic, position);
            add(byIndex, letter.index, position);
        }
        Arrays.sort(words);
    }

    /** Positions in ascending order, at most some hundred. */
    int[] of(int position) {
        Traces letter = letters.get(position);
        TreeSet<Integer> found = new TreeSet<>();
        near(found, byTopic.get(letter.topic), position);
        near(found, byTopic.get(letter.former), position);
        near(found, byIndex.get(letter.index), position);
        quoted(found, letter);
        found.remove(position);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Numbers of a list that grows; the first tells how many there are. */
    private static void add(Map<Long, int[]> index, long key, int position) {
        if (key != 0) {
            index.merge(key, new int[] {1, position}, (all, one) -> {
                int[] grown = all[0] + 1 == all.length ? Arrays.copyOf(all, all.length * 2) : all;
                grown[++grown[0]] = position;
                return grown;
            });
        }
    }

    private void near(TreeSet<Integer> found, int @Nullable [] all, int position) {
        if (all == null) {
            return;
        }
        int here = Arrays.binarySearch(all, 1, all[0] + 1, position);
        here = here < 0 ? -here - 1 : here;
        for (int i = Math.max(1, here - MOST_BEFORE); i <= Math.min(all[0], here + MOST_AFTER); i++) {
            found.add(all[i]);
        }
    }

    private void quoted(TreeSet<Integer> found, Traces letter) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int word : letter.quoted) {
            int from = Arrays.binarySearch(words, (long) word << 32);
            from = from < 0 ? -from - 1 : from;
            int to = from;
            while (to < words.length && to - from <= MOST_BEARERS && (int) (words[to] >> 32) == word) {
                to++;
            }
            for (int i = from; i < to && to - from <= MOST_BEARERS; i++) {
                votes.merge((int) words[i], 1, Integer::sum);
            }
        }
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_QUOTED)
                .forEach(vote -> found.add(vote.getKey()));
    }
}
