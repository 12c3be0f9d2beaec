package org.pochtenie.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Verdict;

/** One draft of about 150 words against a conversation of ten letters, by the whole rulebook, warm. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class GuardBench {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Person CLIENT = new Person("Ирина Соколова", "irina@sokolova.example");
    private static final Person AUTHOR = new Person("Анна Белова", "anna@vetka.example");

    /** The language of the letter. */
    @Param({"ru", "en"})
    public String language = "ru";

    private final Guard guard = new Guard();
    private int keystroke;
    private ConversationSoFar conversation = ConversationSoFar.NONE;

    @Setup
    public void tenLetters() {
        guard.awaitLanguage();
        var letters = new ArrayList<Said>();
        for (int i = 0; i < 10; i++) {
            var in = i % 2 == 1;
            letters.add(new Said(
                    in ? Direction.IN : Direction.OUT,
                    in ? CLIENT : AUTHOR,
                    List.of(in ? AUTHOR : CLIENT),
                    List.of(),
                    NOW.minus(Duration.ofHours(20 - i)),
                    "Каталог",
                    in ? Texts.asked(language) : Texts.answered(language, i),
                    List.of()));
        }
        conversation = new ConversationSoFar(letters, Client.of(CLIENT), "Каталог");
    }

    /** The draft changes in one paragraph with every call, as it does under somebody's fingers. */
    @Benchmark
    public Verdict read() {
        return guard.read(draft(keystroke++ % 1000), conversation, Profile.standard());
    }

    private Draft draft(int n) {
        return new Draft(
                Kind.REPLY,
                AUTHOR,
                List.of(CLIENT),
                List.of(),
                "Re: Каталог",
                Texts.answered(language, n),
                List.of(),
                null,
                NOW,
                ZONE);
    }
}
