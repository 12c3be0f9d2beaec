package org.pochtenie.desk.commandline.jsonl;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.letters.Address;
import org.pochtenie.rulebook.Person;
import tools.jackson.databind.JsonNode;

/** People of the input: {@code "Name <a@b>"}, {@code "a@b"} or {@code {"name","address"}}. */
final class People {
    private static final Pattern NAMED = Pattern.compile("([^<>]*)<([^<>]*)>\\s*");

    private People() {}

    /** The one of that name; null when left out. */
    static @Nullable Person one(Fields fields, String name) {
        var value = fields.value(name);
        return value == null ? null : person(value, fields.path() + name);
    }

    /** Those of a list, or of one text with commas between them. */
    static List<Person> all(Fields fields, String name) {
        var value = fields.value(name);
        if (value != null && value.isString()) {
            return Address.parseList(value.asString()).stream().map(People::of).toList();
        }
        if (value != null && value.isObject()) {
            return List.of(person(value, fields.path() + name));
        }
        return fields.each(name, People::person);
    }

    static Person of(Address address) {
        return new Person(address.name(), address.address());
    }

    static Person of(String written) {
        var named = NAMED.matcher(written);
        if (named.matches()) {
            return new Person(
                    named.group(1).strip().replaceAll("^\"|\"$", ""),
                    named.group(2).strip());
        }
        var text = written.strip();
        return text.indexOf('@') < 0 ? new Person(text, "") : new Person("", text);
    }

    private static Person person(JsonNode value, String path) {
        if (value.isString()) {
            return of(value.asString());
        }
        if (!value.isObject()) {
            throw new Wrong(Say.words("wrong.field.person", path));
        }
        var fields = new Fields(value, path + ".");
        return new Person(fields.text("name", ""), fields.text("address", ""));
    }
}
