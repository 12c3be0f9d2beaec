package org.pochtenie.desk.commandline.jsonl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import tools.jackson.databind.JsonNode;

/** An object of the input, asked for its fields by name; one of the wrong kind is told of by its path. */
record Fields(JsonNode object, String path) {
    static Fields of(JsonNode object) {
        return new Fields(object, "");
    }

    /** Whether it is there at all; null counts as left out. */
    boolean has(String name) {
        return value(name) != null;
    }

    @Nullable
    String text(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrong("text", name);
        }
        return value.asString();
    }

    String text(String name, String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    /** The text, which must be there. */
    String needed(String name) {
        var text = text(name);
        if (text == null) {
            throw wrong("left-out", name);
        }
        return text;
    }

    @Nullable
    Integer number(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isInt()) {
            throw wrong("number", name);
        }
        return value.asInt();
    }

    /** One of the words, in any case; null when left out. */
    <T> @Nullable T oneOf(String name, Map<String, T> words) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        var meant = words.get(text.strip().toLowerCase(Locale.ROOT));
        if (meant == null) {
            throw new Wrong(Say.words(
                    "wrong.field.word",
                    path + name,
                    String.join(", ", words.keySet().stream().sorted().toList())));
        }
        return meant;
    }

    @Nullable
    Fields fields(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            throw wrong("object", name);
        }
        return new Fields(value, path + name + ".");
    }

    /** What a list holds, each read with its path; no list, no elements. */
    <T> List<T> each(String name, BiFunction<JsonNode, String, T> reading) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong("list", name);
        }
        var read = new ArrayList<T>();
        for (var element : value) {
            read.add(reading.apply(element, path + name + "[" + read.size() + "]"));
        }
        return read;
    }

    List<Fields> objects(String name) {
        return each(name, (element, at) -> {
            if (!element.isObject()) {
                throw new Wrong(Say.words("wrong.field.object", at));
            }
            return new Fields(element, at + ".");
        });
    }

    List<String> texts(String name) {
        return each(name, (element, at) -> {
            if (!element.isString()) {
                throw new Wrong(Say.words("wrong.field.text", at));
            }
            return element.asString();
        });
    }

    /** A moment in ISO 8601, or seconds since 1970; without an offset it is meant in UTC. */
    @Nullable
    ZonedDateTime moment(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber()) {
            return Instant.ofEpochSecond(value.asLong()).atZone(ZoneOffset.UTC);
        }
        try {
            return moment(text(name, "").strip().replaceFirst("(?<=\\d) (?=\\d)", "T"), ZoneOffset.UTC);
        } catch (DateTimeException none) {
            throw wrong("moment", name);
        }
    }

    private static ZonedDateTime moment(String text, ZoneId zone) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text).atStartOfDay(zone);
        }
        var time = text.substring(text.indexOf('T'));
        return time.matches(".*[Zz+\\-\\[].*")
                ? ZonedDateTime.parse(text)
                : LocalDateTime.parse(text).atZone(zone);
    }

    @Nullable
    JsonNode value(String name) {
        var value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private Wrong wrong(String how, String name) {
        return new Wrong(Say.words("wrong.field." + how, path + name));
    }
}
