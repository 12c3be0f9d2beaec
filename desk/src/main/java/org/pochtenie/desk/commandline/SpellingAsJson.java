package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.lexicon.Misspelled;
import org.pochtenie.rulebook.lexicon.Spellcheck;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl spelling}: the words of each text that are spelled wrong, and the text as it may have been meant; in order, on all cores. */
final class SpellingAsJson {
    private final JsonLines lines;
    private final Complaints complaints;
    private final Lexicons lexicons = Lexicons.loading();

    SpellingAsJson(List<String> arguments, JsonLines lines, Complaints complaints) {
        if (!arguments.isEmpty()) {
            throw new Wrong(Say.words("wrong.toomuch", arguments.getFirst()));
        }
        this.lines = lines;
        this.complaints = complaints;
    }

    void run(InputStream in) throws IOException {
        lexicons.await();
        try (var work = new InOrder<byte[]>(lines::write)) {
            new JsonInput(in, complaints).each(object -> {
                var text = JsonInput.text(object, "text");
                if (text == null) {
                    throw new Wrong(Say.words("wrong.notext"));
                }
                work.add(text.length(), () -> line(object, text));
            });
            work.finish();
        }
    }

    /** A place in the text, and what may have been meant there, the likeliest first. */
    private record Mistake(Misspelled wrong, List<String> suggestions) {}

    private byte[] line(JsonNode object, String text) {
        var language = language(JsonInput.text(object, "lang"), text);
        var mistakes = mistakes(text, language);
        return JsonLines.line(json -> {
            JsonLines.echo(json, "id", object);
            json.writeStringProperty("correction", corrected(text, mistakes));
            json.writeArrayPropertyStart("remarks");
            mistakes.forEach(mistake -> write(json, mistake, language));
            json.writeEndArray();
        });
    }

    private static Language language(@Nullable String named, String text) {
        if (named != null) {
            for (var language : Language.values()) {
                if (language.name().equals(named.toUpperCase(Locale.ROOT))) {
                    return language;
                }
            }
        }
        return Language.of(text, Language.RU);
    }

    private List<Mistake> mistakes(String text, Language language) {
        var lexicon = Objects.requireNonNull(lexicons.of(language));
        var spellcheck = new Spellcheck(lexicon, language);
        var mistakes = new ArrayList<Mistake>();
        for (var block : LetterText.of(text, lexicons.lemmas()).blocks()) {
            for (var sentence : block.sentences()) {
                for (var wrong : spellcheck.in(text, sentence, false)) {
                    mistakes.add(new Mistake(wrong, lexicon.suggestions(wrong.words())));
                }
            }
        }
        return mistakes;
    }

    /** The likeliest put in everywhere: for measuring only, no letter is ever changed like that. */
    private static String corrected(String text, List<Mistake> mistakes) {
        var corrected = new StringBuilder(text);
        for (var mistake : mistakes.reversed()) {
            if (!mistake.suggestions().isEmpty()) {
                corrected.replace(
                        mistake.wrong().start(),
                        mistake.wrong().end(),
                        mistake.suggestions().getFirst());
            }
        }
        return corrected.toString();
    }

    private static void write(JsonGenerator json, Mistake mistake, Language language) {
        json.writeStartObject();
        json.writeNumberProperty("start", mistake.wrong().start());
        json.writeNumberProperty("end", mistake.wrong().end());
        json.writeStringProperty("message", mistake.wrong().message().in(language.locale()));
        JsonLines.strings(json, "suggestions", mistake.suggestions());
        json.writeEndObject();
    }
}
