package org.pochtenie.desk.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.CardChange;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Place;
import org.pochtenie.desk.plumbing.Visit;

/** A change of a card in words that a person reads. */
public record ShownChange(CardChange change) {
    /** What one column was and is. */
    public record Line(String what, String before, String after) {}

    /** Numbers and times of the desk's own, which say nothing to a reader. */
    private static final Set<String> SILENT = Set.of(
            "id",
            "client_id",
            "contact_id",
            "project_id",
            "noted_by",
            "noted_at",
            "checked_at",
            "looked_at",
            "value",
            "merged_into",
            "begun_at",
            "letter_id",
            "told_letter_id",
            "confirmed_letter_id",
            "answer_time_id");

    /** Columns whose words are chosen from a few. */
    private static final Map<String, String> CHOSEN = Map.of(
            "channel", "card.channel.", "language", "card.language.", "form", "card.form.", "roles", "card.role.");

    public String title(Visit visit) {
        var word = change.before() == null ? "added" : change.after() == null ? "gone" : "changed";
        var place = change.place() == Place.CARD_FACT && !change.what().isEmpty()
                ? visit.t("card.history.fact." + change.what())
                : visit.t("card.history.place." + change.place().name().toLowerCase(java.util.Locale.ROOT));
        var whose =
                change.place() == Place.CARD_FACT || change.what().isEmpty() ? "" : " " + visit.quoted(change.what());
        return place + whose + ": " + visit.t("card.history." + word);
    }

    /** A new card cannot be undone: there would be nobody whose it is. */
    public boolean undoable() {
        return !(change.place() == Place.CLIENT && change.before() == null);
    }

    public List<Line> lines(Visit visit) {
        var columns = new TreeSet<String>();
        keys(change.before(), columns);
        keys(change.after(), columns);
        columns.removeAll(SILENT);
        var lines = new ArrayList<Line>();
        for (var column : columns) {
            var before = shown(column, change.before(), visit);
            var after = shown(column, change.after(), visit);
            if (!before.equals(after)) {
                lines.add(new Line(visit.t("card.column." + column), before, after));
            }
        }
        return lines;
    }

    private static void keys(@Nullable Map<String, @Nullable Object> row, Set<String> columns) {
        if (row != null) {
            columns.addAll(row.keySet());
        }
    }

    private String shown(String column, @Nullable Map<String, @Nullable Object> row, Visit visit) {
        var value = row == null ? null : row.get(column);
        if (value == null || Boolean.FALSE.equals(value)) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> visit.t(CHOSEN.get(column) + one)).collect(Collectors.joining(", "));
        }
        var text = value.toString();
        if (column.equals("kind")) {
            return visit.t(kind() + text);
        }
        if (column.equals("day")) {
            return Fact.told(LocalDate.parse(text), visit.locale());
        }
        if (column.endsWith("_at")) {
            return visit.when(Instant.parse(text.replaceFirst("\\+00:00$", "Z")));
        }
        return Boolean.TRUE.equals(value)
                ? visit.t("card.yes")
                : CHOSEN.containsKey(column) && !text.isEmpty() ? visit.t(CHOSEN.get(column) + text) : text;
    }

    private String kind() {
        return switch (change.place()) {
            case CONTACT_WAY -> "card.channel.";
            case CARD_FACT -> "card.history.fact.";
            default -> "card.kind.";
        };
    }
}
