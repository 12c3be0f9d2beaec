package org.pochtenie.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Verdict;

/** One draft of about 150 words against a conversation of ten letters, by the whole rulebook, warm. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class GuardBench {
    /** The language of the letter. */
    @Param({"ru", "en"})
    public String language = "ru";

    private final Guard guard = new Guard();
    private int calls;
    private Correspondence letters = new Correspondence(language);

    @Setup
    public void load() {
        guard.awaitLanguage();
        letters = new Correspondence(language);
    }

    /** The draft changes in one paragraph with every call, as it does under somebody's fingers. */
    @Benchmark
    public Verdict keystroke() {
        return guard.read(
                letters.draft(Texts.answered(language, calls++ % 1000)), letters.conversation(), Profile.standard());
    }

    /** Every paragraph of the draft is another one. */
    @Benchmark
    public Verdict wholeLetter() {
        return guard.read(letters.draft(Texts.fresh(language, calls++)), letters.conversation(), Profile.standard());
    }
}
