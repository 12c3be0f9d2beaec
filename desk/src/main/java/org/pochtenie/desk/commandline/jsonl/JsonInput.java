package org.pochtenie.desk.commandline.jsonl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines; a line that is none is told of by its number, and the others go on. */
final class JsonInput {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BufferedReader in;
    private final Complaints complaints;
    private int number;

    /** Does something with one object, which stands in the line of that number. */
    interface Work {
        void on(int line, JsonNode object) throws IOException;
    }

    JsonInput(InputStream in, Complaints complaints) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.complaints = complaints;
    }

    void each(Work work) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                one(line, work);
            }
        }
    }

    private void one(String line, Work work) throws IOException {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JacksonException broken) {
            complaints.add(Say.words("wrong.json", number, broken.getOriginalMessage()));
            return;
        }
        try {
            if (!object.isObject()) {
                throw new Wrong(Say.words("wrong.noobject"));
            }
            work.on(number, object);
        } catch (Wrong wrong) {
            complaints.add(Say.words("wrong.line", number, wrong.getMessage()));
        }
    }

    /** The text of that name, or null when the object has none. */
    static @Nullable String text(JsonNode object, String name) {
        var value = object.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
