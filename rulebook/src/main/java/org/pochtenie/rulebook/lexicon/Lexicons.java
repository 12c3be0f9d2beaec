package org.pochtenie.rulebook.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Lemmas;

/** The lexicon of each language: asked for at any time, there as soon as it has been loaded. */
public final class Lexicons {
    /** Without any dictionary: word forms by rule of thumb, no spelling. */
    public static final Lexicons NONE = new Lexicons(Map.of());

    private final Map<Language, CompletableFuture<Lexicon>> loading;

    private Lexicons(Map<Language, CompletableFuture<Lexicon>> loading) {
        this.loading = loading;
    }

    /** Begins to load both languages on a thread of its own, about a quarter of a second of work. */
    public static Lexicons loading() {
        var loading = new EnumMap<Language, CompletableFuture<Lexicon>>(Language.class);
        for (var language : Language.values()) {
            loading.put(language, new CompletableFuture<>());
        }
        Thread.ofPlatform().daemon().name("lexicons").start(() -> loading.forEach(Lexicons::load));
        return new Lexicons(loading);
    }

    private static void load(Language language, CompletableFuture<Lexicon> waiting) {
        try {
            waiting.complete(Lexicon.load(language));
        } catch (IOException e) {
            waiting.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            waiting.completeExceptionally(e);
        }
    }

    /** The lexicon, or null while it loads; a module that cannot be read is an exception here. */
    public @Nullable Lexicon of(Language language) {
        var one = loading.get(language);
        return one == null ? null : one.getNow(null);
    }

    /** Waits until everything is loaded. */
    public Lexicons await() {
        loading.values().forEach(CompletableFuture::join);
        return this;
    }

    /** The basic forms of words of every language; a language that still loads has them by rule of thumb. */
    public Lemmas lemmas() {
        return new WordForms(of(Language.RU), of(Language.EN));
    }

    /** The basic forms that a folded word may have, by the dictionary or by rule of thumb. */
    public List<String> lemmas(Language language, String word) {
        var lexicon = of(language);
        return lexicon == null ? List.of(Stems.of(word)) : lexicon.lemmas(word);
    }
}
