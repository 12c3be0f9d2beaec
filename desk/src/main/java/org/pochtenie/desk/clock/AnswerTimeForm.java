package org.pochtenie.desk.clock;

import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.plumbing.Visit;

/**
 * An answer time as it is typed.
 *
 * @param id 0 for a new one
 * @param mistakes what is wrong, by field: a text for the person
 */
public record AnswerTimeForm(
        long id, String name, String aim, String limit, String calendar, Map<String, String> mistakes) {
    /** Four weeks; longer than that nobody waits. */
    private static final int LONGEST = 40_320;

    static AnswerTimeForm of(WantedAnswer wanted) {
        return new AnswerTimeForm(
                wanted.id(),
                wanted.name(),
                String.valueOf(wanted.aim().toMinutes()),
                String.valueOf(wanted.limit().toMinutes()),
                String.valueOf(wanted.calendar().id()),
                new HashMap<>());
    }

    static AnswerTimeForm posted(long id, Map<String, String> fields) {
        return new AnswerTimeForm(
                id,
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("aim", "").strip(),
                fields.getOrDefault("limit", "").strip(),
                fields.getOrDefault("calendar", ""),
                new HashMap<>());
    }

    /** Looks for mistakes; afterwards the numbers can be trusted when there are none. */
    void check(boolean nameTaken, Visit visit) {
        if (name.isEmpty() || name.length() > 80) {
            mistakes.put("name", visit.t("clock.name.wanted"));
        } else if (nameTaken) {
            mistakes.put("name", visit.t("clock.name.taken"));
        }
        if (minutes(aim) < 1) {
            mistakes.put("aim", visit.t("clock.minutes.strange", LONGEST));
        }
        if (minutes(limit) < 1) {
            mistakes.put("limit", visit.t("clock.minutes.strange", LONGEST));
        } else if (minutes(limit) < minutes(aim)) {
            mistakes.put("limit", visit.t("clock.limit.before-aim"));
        }
    }

    /** Minutes between 1 and {@link #LONGEST}, 0 for anything else. */
    static int minutes(String text) {
        if (!text.matches("\\d{1,5}")) {
            return 0;
        }
        int minutes = Integer.parseInt(text);
        return minutes <= LONGEST ? minutes : 0;
    }
}
