package org.pochtenie.desk.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.CardChanges;
import org.pochtenie.desk.client.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a card takes over from one that is merged into it, where it knew nothing itself. */
@Component
class TakenParts {
    private static final List<String> OF_CLIENT = List.of(
            "language",
            "form",
            "channel",
            "hours",
            "zone",
            "business",
            "report_form",
            "contact_days",
            "answer_time_id");
    private static final List<String> OF_CONTACT = List.of("greeted_as", "form", "position", "roles");

    private final JdbcClient jdbc;
    private final CardChanges changes;
    private final JsonMapper json;

    TakenParts(JdbcClient jdbc, CardChanges changes, JsonMapper json) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.json = json;
    }

    String client(long from, long into, long by) {
        return json.writeValueAsString(Map.of("parts", take(Place.CLIENT, OF_CLIENT, from, into, by)));
    }

    /** A contact goes to the other's client with it. */
    String contact(long from, long into, long by) {
        var parts = take(Place.CONTACT, OF_CONTACT, from, into, by);
        var own = changes.row(Place.CONTACT, from).get("client_id");
        var others = changes.row(Place.CONTACT, into).get("client_id");
        if (others != null && !others.equals(own)) {
            changes.write(Place.CONTACT, from, Map.of("client_id", others));
        }
        var kept = new HashMap<String, @Nullable Object>();
        kept.put("parts", parts);
        kept.put("client", own);
        return json.writeValueAsString(kept);
    }

    private Map<String, @Nullable Object> take(Place place, List<String> columns, long from, long into, long by) {
        var given = changes.row(place, from);
        var known = changes.row(place, into);
        var parts = new HashMap<String, @Nullable Object>();
        for (var column : columns) {
            if (isNothing(known.get(column)) && !isNothing(given.get(column))) {
                parts.put(column, given.get(column));
            }
        }
        if (!parts.isEmpty()) {
            changes.change(place, into, parts, by);
        }
        return parts;
    }

    /** What was taken over and never changed since is unknown again. */
    void back(Merge merge, long by) {
        var kept = json.readTree(jdbc.sql("select taken from client_merge where id = ?")
                .param(merge.id())
                .query(String.class)
                .single());
        var place = merge.kind() == Merge.Kind.CLIENT ? Place.CLIENT : Place.CONTACT;
        var parts = json.readerForMapOf(Object.class).<Map<String, @Nullable Object>>readValue(kept.path("parts"));
        var now = changes.row(place, merge.into());
        var nothing = new HashMap<String, @Nullable Object>();
        parts.forEach((column, value) -> {
            if (Objects.equals(now.get(column), value)) {
                nothing.put(column, nothing(column));
            }
        });
        if (!nothing.isEmpty()) {
            changes.change(place, merge.into(), nothing, by);
        }
        if (place == Place.CONTACT && kept.path("client").isNumber()) {
            changes.write(
                    Place.CONTACT,
                    merge.from(),
                    Map.of("client_id", kept.path("client").asLong()));
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
    }

    private static @Nullable Object nothing(String column) {
        return switch (column) {
            case "hours", "business", "report_form", "greeted_as", "position" -> "";
            case "roles" -> List.of();
            default -> null;
        };
    }
}
