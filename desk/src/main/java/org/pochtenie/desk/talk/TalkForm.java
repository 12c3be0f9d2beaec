package org.pochtenie.desk.talk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Visit;

/** What the browser sends of a talk's page. An unreadable time is taken for now: a slip must not cost the notes. */
record TalkForm(
        UUID key,
        @Nullable String kind,
        @Nullable String held,
        @Nullable String who,
        @Nullable Long client,
        @Nullable Long conversation,
        @Nullable String about,
        @Nullable String agreed,
        @Nullable String ours,
        @Nullable String theirs,
        @Nullable String questions) {
    private static final int LONGEST = 20_000;
    private static final int LINE = 500;
    private static final DateTimeFormatter HELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    Typed typed(With with, Visit visit) {
        return new Typed(
                key,
                kindOf(),
                heldAt(visit),
                with,
                conversation,
                cut(about, LINE),
                new Noted(cut(agreed, LONGEST), cut(ours, LONGEST), cut(theirs, LONGEST), cut(questions, LONGEST)));
    }

    String whom() {
        return cut(who, LINE).strip();
    }

    /** As the browser's field for a day and a time wants it. */
    static String field(Instant held, Visit visit) {
        return visit.local(held).format(HELD);
    }

    private Talk.Kind kindOf() {
        try {
            return kind == null ? Talk.Kind.CALL : Talk.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Talk.Kind.CALL;
        }
    }

    private Instant heldAt(Visit visit) {
        return Optional.ofNullable(held)
                .filter(typed -> !typed.isBlank())
                .flatMap(typed -> parsed(typed, visit))
                .orElse(visit.now().truncatedTo(ChronoUnit.MINUTES));
    }

    private static Optional<Instant> parsed(String typed, Visit visit) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip())
                    .atZone(visit.visitor().zone())
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String cut(@Nullable String typed, int most) {
        var text = typed == null ? "" : typed.replace("\r\n", "\n");
        return text.length() <= most ? text : text.substring(0, most);
    }
}
