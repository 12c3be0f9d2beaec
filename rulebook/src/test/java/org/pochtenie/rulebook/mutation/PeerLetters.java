package org.pochtenie.rulebook.mutation;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.grammar.GrammarStage;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/**
 * The good letters of the mutation set and those spoilt in a word, for comparison with other programs: {@code letters} prints
 * them as JSON lines, {@code guard ru|en [grammar]} reads them by the guard and prints what other programs print, too.
 */
public final class PeerLetters {
    private static final String MISSPELT = "misspell";
    private static final Set<String> WORDS =
            Set.of("rude", "familiar", "slang", "jargon", "blame", "officialese", "shout");
    private static final int MOST = 40;
    private static final Duration LONG = Duration.ofMinutes(1);

    private PeerLetters() {}

    /** @param group good, misspelt or words */
    private record Letter(String id, String group, Language language, Conversation conversation, Draft draft) {}

    public static void main(String... arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("letters")) {
            for (var language : Language.values()) {
                letters(language).forEach(letter -> out.println(json(letter)));
            }
            return;
        }
        var letters = letters(Language.valueOf(arguments[1].toUpperCase(java.util.Locale.ROOT)));
        boolean grammar = arguments.length > 2;
        var guard = new Guard(
                Rulebook.rules(), Lexicons.loading().await(), grammar ? GrammarStage.found() : GrammarStage.NONE);
        if (grammar) {
            guard.readWhole(
                    letters.getFirst().draft(),
                    letters.getFirst().conversation().example().conversation(),
                    Profile.standard(),
                    LONG);
        }
        var counts = new LinkedHashMap<String, Integer>();
        read(letters, guard, counts);
        double first = cpu();
        // The caches must not answer: every paragraph is changed.
        for (int round = 1; round <= 2; round++) {
            read(varied(letters, round), guard, new LinkedHashMap<>());
        }
        double before = cpu();
        read(varied(letters, 3), guard, new LinkedHashMap<>());
        out.println("{\"first\":" + first + ",\"warm\":" + 1000 * (cpu() - before) / letters.size() + ",\"counts\":"
                + counts(counts) + "}");
        System.exit(0);
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static void read(List<Letter> letters, Guard guard, Map<String, Integer> counts) {
        for (var letter : letters) {
            var address = letter.draft().from().address();
            var verdict = guard.readWhole(
                    letter.draft(),
                    letter.conversation().example().conversation(),
                    Profile.standard().withDomains(address.substring(address.indexOf('@') + 1)),
                    LONG);
            counts.put(letter.id(), verdict.remarks().size());
        }
    }

    private static List<Letter> varied(List<Letter> letters, int round) {
        return letters.stream()
                .map(letter -> new Letter(
                        letter.id(),
                        letter.group(),
                        letter.language(),
                        letter.conversation(),
                        Drafts.text(
                                letter.draft(),
                                letter.draft()
                                        .text()
                                        .replaceAll("(?m)([.!?])$", "$1 " + addition(letter) + round + "."))))
                .toList();
    }

    private static String addition(Letter letter) {
        return letter.language() == Language.RU ? "Это пункт " : "This is item ";
    }

    private static List<Letter> letters(Language language) {
        var letters = new ArrayList<Letter>();
        var conversations = Conversations.read(language, false);
        // From every file, and no more than it takes to tell programs apart.
        for (int i = 0; i < conversations.size(); i += Math.max(1, conversations.size() / MOST)) {
            var conversation = conversations.get(i);
            letters.add(new Letter(conversation.name(), "good", language, conversation, conversation.draft()));
            int words = 0;
            for (var mutator : Mutators.ALL) {
                boolean misspelt = mutator.id().equals(MISSPELT);
                if (misspelt || WORDS.contains(mutator.id()) && (words + i) % 3 == 0) {
                    mutator.mutants(conversation).stream()
                            .findFirst()
                            .ifPresent(mutant -> letters.add(new Letter(
                                    conversation.name() + "+" + mutator.id(),
                                    misspelt ? "misspelt" : "words",
                                    language,
                                    conversation,
                                    mutant.draft())));
                }
                words += WORDS.contains(mutator.id()) ? 1 : 0;
            }
        }
        return letters;
    }

    private static String json(Letter letter) {
        return "{\"id\":" + quoted(letter.id()) + ",\"of\":"
                + quoted(letter.conversation().name()) + ",\"group\":"
                + quoted(letter.group()) + ",\"lang\":"
                + quoted(letter.language().locale().getLanguage()) + ",\"text\":"
                + quoted(letter.draft().text()) + "}";
    }

    private static String counts(Map<String, Integer> counts) {
        var all = new ArrayList<String>();
        counts.forEach((id, count) -> all.add(quoted(id) + ":" + count));
        return "{" + String.join(",", all) + "}";
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
