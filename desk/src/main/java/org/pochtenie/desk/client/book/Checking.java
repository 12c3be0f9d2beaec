package org.pochtenie.desk.client.book;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pochtenie.desk.client.Channel;

/** What cannot be taken of an address book as it is written, with the line of each. */
final class Checking {
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    private Checking() {}

    static List<Mistake> of(List<Entry> entries) {
        var checking = new Checking();
        entries.forEach(checking::check);
        return checking.mistakes;
    }

    private void check(Entry entry) {
        if (entry.one(Field.NAME).isEmpty()
                && entry.one(Field.EMAIL).isEmpty()
                && entry.one(Field.CLIENT).isEmpty()) {
            add(entry, "nobody");
        }
        entry.told().forEach((field, values) -> values.forEach(value -> check(entry, field, value)));
        entry.all(Field.EMAIL).forEach(address -> {
            var before = addresses.putIfAbsent(address.toLowerCase(Locale.ROOT), entry.line());
            if (before != null && before != entry.line()) {
                add(entry, "twice", address, String.valueOf(before));
            }
        });
    }

    private void check(Entry entry, Field field, String value) {
        if (value.length() > field.longest()) {
            add(entry, "long", value.substring(0, 40) + "…", String.valueOf(field.longest()));
        } else if (!field.words().isEmpty() && !field.words().contains(value)) {
            add(entry, field == Field.ROLES ? "role" : "word", value, field.word());
        } else if (field.of() == Field.Of.WAY
                && Channel.valueOf(field.name()).value(value).isEmpty()) {
            add(entry, field == Field.EMAIL ? "address" : "way", value);
        } else if (field.of() == Field.Of.DAY && Days.read(value).isEmpty()) {
            add(entry, "day", value);
        } else if (field == Field.ZONE && !isZone(value)) {
            add(entry, "zone", value);
        } else if (field == Field.CONTACT_DAYS && !value.matches("[1-9]|[1-8]\\d|90")) {
            add(entry, "days", value);
        }
    }

    private static boolean isZone(String value) {
        try {
            ZoneId.of(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void add(Entry entry, String key, String... words) {
        mistakes.add(Mistake.at(entry.line(), key, words));
    }
}
