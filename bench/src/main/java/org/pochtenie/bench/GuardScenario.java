package org.pochtenie.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.grammar.GrammarStage;
import org.pochtenie.rulebook.lexicon.Lexicons;

/** The guard at work for a while: CPU times to the hundredth part, heap, growth, and the grammar stage beside LanguageTool itself. */
public final class GuardScenario {
    private static final List<String> LANGUAGES = List.of("ru", "en");
    private static final int WARM = 1_000;
    private static final int LETTERS = 4_000;
    private static final int TIMES = 2_000;
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Times are those of the thread, so that a busy machine does not count; collecting garbage is in the heap's figures. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private GuardScenario() {}

    public static void main(String... arguments) throws IOException {
        long empty = heap();
        var guard = new Guard(Rulebook.rules(), Lexicons.loading().await(), GrammarStage.NONE);
        for (var language : LANGUAGES) {
            var letters = new Correspondence(language);
            IntConsumer whole = n ->
                    guard.read(letters.draft(Texts.fresh(language, n)), letters.conversation(), Profile.standard());
            IntConsumer keystroke = n ->
                    guard.read(letters.draft(Texts.answered(language, n)), letters.conversation(), Profile.standard());
            measured(language + ", whole letter", whole, TIMES);
            measured(language + ", keystroke", keystroke, TIMES);
        }
        say("heap of both languages, %.1f MB", (heap() - empty) / 1e6);
        for (var language : LANGUAGES) {
            grow(guard, language);
        }
        for (var language : LANGUAGES) {
            grammar(language);
        }
        System.exit(0);
    }

    private static void measured(String what, IntConsumer work, int times) {
        for (int n = 0; n < WARM; n++) {
            work.accept(n);
        }
        var took = new long[times];
        for (int n = 0; n < times; n++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.accept(WARM + n);
            took[n] = THREADS.getCurrentThreadCpuTime() - begun;
        }
        Arrays.sort(took);
        say(
                "%s: mean %.2f ms, median %.2f, p99 %.2f",
                what,
                Arrays.stream(took).average().orElseThrow() / 1e6,
                took[times / 2] / 1e6,
                took[times * 99 / 100] / 1e6);
    }

    /** Every letter a new one: what is kept of them must come to an end. */
    private static void grow(Guard guard, String language) {
        var letters = new Correspondence(language);
        for (int n = 1; n <= LETTERS; n++) {
            guard.read(letters.draft(Texts.fresh(language, 1_000_000 + n)), letters.conversation(), Profile.standard());
            if (n % (LETTERS / 4) == 0) {
                say("%s, after %d letters: %.1f MB", language, n, heap() / 1e6);
            }
        }
    }

    private static void grammar(String language) throws IOException {
        var stage = GrammarStage.found();
        var guard = new Guard(Rulebook.rules(), Lexicons.loading().await(), stage);
        var letters = new Correspondence(language);
        var tool = new JLanguageTool(Languages.getLanguageForShortCode(language.equals("ru") ? "ru" : "en-US"));
        double ours = 0;
        double theirs = 0;
        int rounds = 40;
        for (int n = 0; n < 3 * rounds; n++) {
            var text = Texts.fresh(language, n);
            double begun = cpu();
            guard.readWhole(letters.draft(text), letters.conversation(), Profile.standard(), LONG);
            double between = cpu();
            tool.check(text);
            if (n >= 2 * rounds) {
                ours += between - begun;
                theirs += cpu() - between;
            }
        }
        say(
                "%s, whole rulebook and grammar: %.1f ms CPU, LanguageTool's own check %.1f ms: %.2f times",
                language, 1000 * ours / rounds, 1000 * theirs / rounds, ours / theirs);
        say("heap with the checkers of ours and LanguageTool's own, %.0f MB", heap() / 1e6);
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** What lives: a collector that leaves gaps (without {@code -XX:MarkSweepAlwaysCompactCount=1}) counts them, some 10 MB. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String words, Object... numbers) {
        System.out.println(String.format(Locale.ROOT, words, numbers));
    }
}
