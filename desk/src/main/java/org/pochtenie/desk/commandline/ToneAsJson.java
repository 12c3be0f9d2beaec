package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.letter.tone.Rudeness;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl tone}: whether each text is rude, and in which words; lines in and lines out, in order and on all cores. */
final class ToneAsJson {
    private final JsonLines lines;
    private final Complaints complaints;
    private final Lexicons lexicons = Lexicons.loading();

    ToneAsJson(List<String> arguments, JsonLines lines, Complaints complaints) {
        if (!arguments.isEmpty()) {
            throw new Wrong(Say.words("wrong.toomuch", arguments.getFirst()));
        }
        this.lines = lines;
        this.complaints = complaints;
    }

    void run(InputStream in) throws IOException {
        try (var work = new InOrder<byte[]>(lines::write)) {
            new JsonInput(in, complaints).each(object -> {
                var text = JsonInput.text(object, "text");
                if (text == null) {
                    throw new Wrong(Say.words("wrong.notext"));
                }
                var language = language(JsonInput.text(object, "lang"), text);
                work.add(text.length(), () -> line(object, text, language));
            });
            work.finish();
        }
    }

    private static Language language(@Nullable String told, String text) {
        for (var language : Language.values()) {
            if (told != null
                    && told.toLowerCase(Locale.ROOT)
                            .startsWith(language.locale().getLanguage())) {
                return language;
            }
        }
        return Language.of(text, Language.RU);
    }

    private byte[] line(JsonNode object, String text, Language language) {
        // Places stay those of the text as given.
        var rude = Rudeness.builtIn().inChat(text.replace("\r\n", " \n"), language, lexicons.await());
        return JsonLines.line(json -> {
            JsonLines.echo(json, "id", object);
            if (object.has("text_index")) {
                JsonLines.echo(json, "text_index", object);
            }
            json.writeNumberProperty("rude", rude.isEmpty() ? 0 : 1);
            json.writeArrayPropertyStart("remarks");
            rude.forEach(found -> write(found, text, language, json));
            json.writeEndArray();
        });
    }

    private static void write(Phrase.Found found, String text, Language language, JsonGenerator json) {
        var message = Rudeness.RUDE.with(text.substring(found.start(), found.end()));
        json.writeStartObject();
        json.writeNumberProperty("start", found.start());
        json.writeNumberProperty("end", found.end());
        json.writeStringProperty("message", message.in(language.locale()));
        json.writeEndObject();
    }
}
