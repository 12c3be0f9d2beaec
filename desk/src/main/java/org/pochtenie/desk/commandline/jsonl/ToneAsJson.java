package org.pochtenie.desk.commandline.jsonl;

import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.rulebook.letter.tone.Rudeness;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.phrase.Phrase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl tone}: whether each text is rude, and in which words. */
final class ToneAsJson implements AnsweredLines.Answering {
    private final Lexicons lexicons = Lexicons.loading();

    @Override
    public AnsweredLines.Answer answer(JsonNode object) {
        var given = GivenText.of(object);
        return given.answer(json -> {
            if (object.has("text_index")) {
                JsonLines.echo(json, "text_index", object);
            }
            write(given, json);
        });
    }

    private void write(GivenText given, JsonGenerator json) {
        // Places stay those of the text as given.
        var rude = Rudeness.builtIn().inChat(given.text().replace("\r\n", " \n"), given.language(), lexicons.await());
        json.writeNumberProperty("rude", rude.isEmpty() ? 0 : 1);
        json.writeArrayPropertyStart("remarks");
        rude.forEach(found -> write(found, given, json));
        json.writeEndArray();
    }

    private static void write(Phrase.Found found, GivenText given, JsonGenerator json) {
        var message = Rudeness.RUDE.with(given.text().substring(found.start(), found.end()));
        json.writeStartObject();
        json.writeNumberProperty("start", found.start());
        json.writeNumberProperty("end", found.end());
        json.writeStringProperty("message", message.in(given.language().locale()));
        json.writeEndObject();
    }
}
