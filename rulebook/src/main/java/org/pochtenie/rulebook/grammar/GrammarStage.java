package org.pochtenie.rulebook.grammar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Remembered;

/**
 * Reads the grammar of letters, paragraph by paragraph, on two threads of its own and never in the caller's time:
 * {@link #read} gives back what is known already and has the rest read. Serves all threads.
 *
 * <p>A language's checker is loaded when the first letter in that language is read, so a firm that writes no English
 * never pays for it. What was read is remembered: typing costs only the changed paragraph. A letter may take
 * {@value #BOX} ms of a thread at a time; what is left then waits for the next question.
 *
 * <p>A firm's own rules, in LanguageTool's XML format with examples that are tried:
 *
 * <pre>{@code
 * var rules = stage.rules(xml);      // BrokenRules says what is wrong with the file, and in which line
 * stage.use(List.of(rules, …));      // from now on, in place of those before; the files of all that are switched on
 * }</pre>
 *
 * <p>or both in one: {@link #withRules}. What they find is said like all other grammar, by the rule {@code spelling}.
 */
public final class GrammarStage implements AutoCloseable {
    /** Nobody reads any grammar. */
    public static final GrammarStage NONE = new GrammarStage(List.of());

    private static final int BOX = 300;
    private static final int WORKERS = 2;
    private static final int LETTERS_WAITING = 100;
    private static final int REMEMBERED = 2_000;
    private static final Wording NO_MODULE = new Wording(
            "Для языка этих правил нет модуля грамматики",
            "There is no grammar module for the language of these rules");

    private final Map<Language, Shelf> shelves = new EnumMap<>(Language.class);

    /** More letters than that are not kept waiting: who asks again is served then. */
    private final ThreadPoolExecutor workers;

    private volatile List<OwnRules> own = List.of();
    private volatile Remembered<Paragraph, Known> memory = new Remembered<>(REMEMBERED);

    /** A paragraph that nobody else reads. */
    private record Work(Shelf shelf, String text, Known known) {}

    private GrammarStage(Iterable<GrammarModule> modules) {
        modules.forEach(module -> shelves.put(module.language(), new Shelf(module)));
        workers = new ThreadPoolExecutor(
                WORKERS,
                WORKERS,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(LETTERS_WAITING),
                this::worker,
                // Only what comes in while the stage closes.
                new ThreadPoolExecutor.DiscardPolicy());
        workers.allowCoreThreadTimeOut(true);
    }

    /** With the modules that are on the class path. */
    public static GrammarStage found() {
        return of(ServiceLoader.load(GrammarModule.class));
    }

    public static GrammarStage of(Iterable<GrammarModule> modules) {
        return new GrammarStage(modules);
    }

    /**
     * What has been found.
     *
     * @param slips of each paragraph asked for, in that order; empty where it is not read yet
     */
    public record Found(GrammarState state, List<List<Slip>> slips) {
        public Found {
            slips = List.copyOf(slips);
        }
    }

    /** What is known of these paragraphs; the others begin to be read. Answers at once. */
    public Found read(List<Paragraph> paragraphs) {
        var known = known(paragraphs);
        if (order(paragraphs, known)) {
            return new Found(GrammarState.LOADING, slips(known));
        }
        return new Found(state(known), slips(known));
    }

    /** The same, but waits for those that are not read yet, and for a checker that loads, as long as it is told. */
    public Found await(List<Paragraph> paragraphs, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        var known = known(paragraphs);
        order(paragraphs, known);
        for (int i = 0; i < known.size(); i++) {
            var shelf = shelves.get(paragraphs.get(i).language());
            boolean inTime = shelf == null || shelf.await(end);
            while (inTime && !known.get(i).isSettled()) {
                order(paragraphs, known);
                inTime = known.get(i).await(end);
            }
        }
        return read(paragraphs);
    }

    /** Reads a file of own rules and tries their examples; waits for the checker where it is not loaded yet. */
    public OwnRules rules(String xml) throws BrokenRules {
        var shelf = shelves.get(RulesLanguage.of(xml));
        if (shelf == null) {
            throw new BrokenRules(0, NO_MODULE);
        }
        return shelf.module().rules(xml);
    }

    /** A stage of its own that knows these rules and nothing else: to see what they alone would find. */
    public GrammarStage alone(OwnRules rules) {
        var shelf = shelves.get(rules.language());
        if (shelf == null) {
            return NONE;
        }
        var stage = new GrammarStage(List.of(new Bare(shelf.module())));
        stage.use(List.of(rules));
        return stage;
    }

    /** From now on these are the firm's own rules; everything is read anew. */
    public void use(List<OwnRules> rules) {
        own = List.copyOf(rules);
        memory = new Remembered<>(REMEMBERED);
    }

    /** Adds the rules of one file to those in use. */
    public OwnRules withRules(String xml) throws BrokenRules {
        var rules = rules(xml);
        var all = new ArrayList<>(own);
        all.add(rules);
        use(all);
        return rules;
    }

    /** Stops reading: what is under way is broken off, and nothing more begins. What is known stays known. */
    @Override
    public void close() {
        workers.shutdown();
        workers.getQueue().clear();
    }

    private List<Known> known(List<Paragraph> paragraphs) {
        var memory = this.memory;
        return paragraphs.stream()
                .map(one -> shelves.containsKey(one.language()) ? memory.get(one, _ -> new Known()) : Known.NOTHING)
                .toList();
    }

    /** Has read what is not read yet; says whether a checker is loading for it. */
    private boolean order(List<Paragraph> paragraphs, List<Known> known) {
        boolean loading = false;
        var work = new ArrayList<Work>();
        for (int i = 0; i < known.size() && !workers.isShutdown(); i++) {
            var one = known.get(i);
            var shelf = shelves.get(paragraphs.get(i).language());
            if (shelf == null || one.isSettled()) {
                continue;
            }
            shelf.openOnce(workers);
            if (!shelf.isOpen()) {
                loading = true;
            } else if (one.begin()) {
                work.add(new Work(shelf, paragraphs.get(i).text(), one));
            }
        }
        if (!work.isEmpty()) {
            submit(work);
        }
        return loading;
    }

    private void submit(List<Work> work) {
        if (workers.getQueue().remainingCapacity() < WORKERS) {
            work.forEach(one -> one.known().rest());
        } else {
            workers.execute(() -> readAll(work));
        }
    }

    private void readAll(List<Work> work) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BOX);
        BooleanSupplier enough = () -> workers.isShutdown() || System.nanoTime() >= end;
        int next = 0;
        try {
            while (next < work.size() && !enough.getAsBoolean()) {
                var one = work.get(next++);
                one.known().read(one.shelf(), one.text(), own, enough);
            }
        } finally {
            // Out of time, or a checker has failed: the others are free for the next who asks.
            work.subList(next, work.size()).forEach(one -> one.known().rest());
        }
    }

    private static GrammarState state(List<Known> known) {
        if (!known.isEmpty() && known.stream().allMatch(one -> one == Known.NOTHING)) {
            return GrammarState.NONE;
        }
        return known.stream().allMatch(Known::isSettled) ? GrammarState.READY : GrammarState.PENDING;
    }

    private static List<List<Slip>> slips(List<Known> known) {
        return known.stream().map(Known::slips).toList();
    }

    /** Whoever types goes before. */
    private Thread worker(Runnable work) {
        var thread = new Thread(work, "grammar");
        // Of a checker that fails because the program ends under it there is nothing to tell.
        thread.setUncaughtExceptionHandler((one, failure) -> {
            if (!workers.isShutdown()) {
                one.getThreadGroup().uncaughtException(one, failure);
            }
        });
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
