package org.pochtenie.desk.client.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place on a timeline; behind it stand things that are older, of the same moment those of a smaller kind or number. */
record Mark(Instant at, String kind, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})_([a-z-]{1,40})_(\\d{1,18})");
    private static final long MICROS = 1_000_000;

    String written() {
        return at.getEpochSecond() * MICROS + at.getNano() / 1000 + "_" + kind + "_" + id;
    }

    static Optional<Mark> read(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var at = Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS);
        return Optional.of(new Mark(at, matcher.group(2), Long.parseLong(matcher.group(3))));
    }

    /** The number below which things of a kind stand behind this place, at its moment. */
    long beforeId(String other) {
        int order = other.compareTo(kind);
        return order < 0 ? Long.MAX_VALUE : order == 0 ? id : 0;
    }
}
