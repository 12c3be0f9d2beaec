package org.pochtenie.desk.task;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;

/** What a colleague typed of a task; a field that cannot be read is named in {@link #mistake}. */
public record Typed(
        String title,
        @Nullable LocalDate until,
        int percent,
        Task.State state,
        Task.Aim aim,
        @Nullable Long project,
        @Nullable Long colleague,
        String mistake) {
    private static final int LONGEST = 300;
    private static final Set<String> STATES = Set.of("doing", "waiting", "done", "dropped");

    public static Typed from(Map<String, String> form) {
        var title = text(form, "title");
        var mistake = title.isEmpty() || title.length() > LONGEST ? "title" : "";
        @Nullable LocalDate until = null;
        try {
            until = text(form, "until").isEmpty() ? null : LocalDate.parse(text(form, "until"));
        } catch (DateTimeParseException odd) {
            mistake = "until";
        }
        var percent = text(form, "percent").isEmpty() ? 0 : number(form, "percent", -1);
        if (percent < 0 || percent > 100) {
            mistake = "percent";
            percent = 0;
        }
        var state = text(form, "state");
        return new Typed(
                title,
                until,
                percent,
                STATES.contains(state) ? Task.State.of(state) : Task.State.DOING,
                new Task.Aim(text(form, "why"), text(form, "measure"), id(form, "acceptor")),
                id(form, "project"),
                id(form, "colleague"),
                mistake);
    }

    private static String text(Map<String, String> form, String field) {
        return Sql.text(form.getOrDefault(field, "")).strip();
    }

    private static @Nullable Long id(Map<String, String> form, String field) {
        var number = number(form, field, 0);
        return number > 0 ? (long) number : null;
    }

    private static int number(Map<String, String> form, String field, int otherwise) {
        try {
            return Integer.parseInt(text(form, field));
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }
}
