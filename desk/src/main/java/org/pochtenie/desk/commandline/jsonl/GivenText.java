package org.pochtenie.desk.commandline.jsonl;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.rulebook.text.Language;
import tools.jackson.databind.JsonNode;

/** The text of a line, and the language that it is in. */
record GivenText(String text, Language language) {
    private static final Map<String, Language> LANGUAGES = Map.of("ru", Language.RU, "en", Language.EN);

    /** @throws Wrong for a line without a text */
    static GivenText of(JsonNode object) {
        var text = JsonInput.text(object, "text");
        if (text == null) {
            throw new Wrong(Say.words("wrong.notext"));
        }
        var told = told(JsonInput.text(object, "lang"));
        return new GivenText(text, told == null ? Language.of(text, Language.RU) : told);
    }

    /** The language of that name, with its country or without ("en-GB"); null for any other, where letters are counted. */
    static @Nullable Language told(@Nullable String name) {
        return name == null
                ? null
                : LANGUAGES.get(name.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    AnsweredLines.Answer answer(JsonLines.Filling filling) {
        return new AnsweredLines.Answer(text.length(), filling);
    }
}
