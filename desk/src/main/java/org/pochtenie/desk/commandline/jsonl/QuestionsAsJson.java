package org.pochtenie.desk.commandline.jsonl;

import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.Questions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl questions}: what each text asks. */
final class QuestionsAsJson {
    private QuestionsAsJson() {}

    static AnsweredLines.Answer answer(JsonNode object) {
        var given = GivenText.of(object);
        return given.answer(json -> write(Questions.inBare(OwnLines.of(given.text())), json));
    }

    private static void write(List<Question> questions, JsonGenerator json) {
        json.writeNumberProperty("label", Questions.anyDue(questions) ? 1 : 0);
        json.writeArrayPropertyStart("questions");
        questions.forEach(question -> write(question, json));
        json.writeEndArray();
    }

    private static void write(Question question, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("start", question.start());
        json.writeNumberProperty("end", question.end());
        json.writeStringProperty(
                "kind", question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("text", question.shortForm());
        json.writeEndObject();
    }
}
