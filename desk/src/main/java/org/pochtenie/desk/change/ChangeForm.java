package org.pochtenie.desk.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the browser sends of a change's page: what is known of it, and up to three options. */
final class ChangeForm {
    static final int OPTIONS = 3;
    private static final int LONGEST = 4_000;
    private static final int LINE = 300;

    private final Map<String, String> form;

    ChangeForm(Map<String, String> form) {
        this.form = form;
    }

    Reason reason() {
        var agreement = form.getOrDefault("agreement", "");
        return new Reason(
                cut("why", LONGEST),
                cut("measure", LONGEST),
                agreement.matches("[0-9]{1,18}") ? Long.valueOf(agreement) : null);
    }

    /** Those that have words, numbered anew. */
    List<Option> options() {
        var options = new ArrayList<Option>();
        for (int i = 1; i <= OPTIONS; i++) {
            var words = cut("words" + i, LONGEST);
            if (!words.isEmpty()) {
                boolean advised = String.valueOf(i).equals(form.getOrDefault("advised", ""));
                options.add(Option.of(
                        options.size() + 1,
                        words,
                        day("day" + i),
                        cut("price" + i, LINE),
                        cut("reason" + i, LONGEST),
                        advised));
            }
        }
        return options;
    }

    private @Nullable LocalDate day(String field) {
        try {
            var typed = form.getOrDefault(field, "");
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private String cut(String field, int most) {
        var typed = form.getOrDefault(field, "").replace("\r\n", "\n").strip();
        return typed.length() <= most ? typed : typed.substring(0, most);
    }
}
