package org.pochtenie.desk.commandline.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.lexicon.Misspelled;
import org.pochtenie.rulebook.lexicon.Spellcheck;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl spelling}: the words of each text that are spelled wrong, and the text as it may have been meant. */
final class SpellingAsJson implements AnsweredLines.Answering {
    private final Lexicons lexicons = Lexicons.loading();

    /** A place in the text, and what may have been meant there, the likeliest first. */
    private record Mistake(Misspelled wrong, List<String> suggestions) {}

    @Override
    public AnsweredLines.Answer answer(JsonNode object) {
        var given = GivenText.of(object);
        return given.answer(json -> {
            var mistakes = mistakes(given.text(), given.language());
            json.writeStringProperty("correction", corrected(given.text(), mistakes));
            json.writeArrayPropertyStart("remarks");
            mistakes.forEach(mistake -> write(json, mistake, given.language()));
            json.writeEndArray();
        });
    }

    private List<Mistake> mistakes(String text, Language language) {
        var lexicon = Objects.requireNonNull(lexicons.await().of(language));
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
