package org.pochtenie.rulebook.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Remembered;
import org.pochtenie.rulebook.text.Words;

/** Finds the days and hours that a text names, Russian and English: «завтра до 12:00», "by Monday 3 pm". */
public final class Dates {
    /** When a day is over for whoever waits for an answer that day. */
    public static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    private static final Pattern BETWEEN = Words.pattern(
            "[\\s,(]*(?:(?:до|к|в|во|на|не позднее|примерно|около|числа|г\\.?|года|at|by|before|until|till|around|about|no later than|on|the|of)"
                    + "[\\s,]+){0,3}");

    /** While somebody types, all sentences but one stay as they were; durations alone depend on the minute. */
    private static final Remembered<Key, List<Piece>> OF_THE_DAY = new Remembered<>(5_000);

    private record Key(String text, LocalDate today) {}

    private Dates() {}

    /**
     * The moments named in a text, in order.
     *
     * @param now the moment of writing: "tomorrow" is counted from it
     * @param zone the writer's zone: "12:00" is meant in it
     */
    public static List<Moment> in(String text, Instant now, ZoneId zone) {
        var today = LocalDateTime.ofInstant(now, zone);
        var pieces = new ArrayList<>(OF_THE_DAY.get(new Key(text, today.toLocalDate()), Dates::ofTheDay));
        if (TimeWords.hasWord(text)) {
            Durations.find(text, today, pieces);
        }
        pieces.sort(Comparator.comparingInt(Piece::start).thenComparing(piece -> -piece.end()));
        return join(text, apart(pieces), today, zone);
    }

    private static List<Piece> ofTheDay(Key key) {
        var pieces = new ArrayList<Piece>();
        if (TimeWords.hasWord(key.text)) {
            DayWords.find(key.text, key.today, pieces);
            Times.findParts(key.text, pieces);
        }
        if (TimeWords.hasDigit(key.text)) {
            CalendarDates.find(key.text, key.today, pieces);
            Times.findHours(key.text, pieces);
        }
        return List.copyOf(pieces);
    }

    private static List<Piece> apart(List<Piece> pieces) {
        var apart = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (apart.isEmpty() || piece.start() >= apart.getLast().end()) {
                apart.add(piece);
            }
        }
        return apart;
    }

    private static List<Moment> join(String text, List<Piece> pieces, LocalDateTime now, ZoneId zone) {
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i + 1 < pieces.size() && together(text, piece, pieces.get(i + 1))) {
                var next = pieces.get(++i);
                piece = new Piece(
                        piece.start(),
                        next.end(),
                        piece.day() != null ? piece.day() : next.day(),
                        piece.time() != null ? piece.time() : next.time());
            }
            moments.add(new Moment(
                    piece.start(), piece.end(), at(piece, now).atZone(zone).toInstant(), piece.time() != null));
        }
        return moments;
    }

    /** A day and an hour that stand side by side are one moment. */
    private static boolean together(String text, Piece piece, Piece next) {
        boolean fit = piece.day() == null && next.time() == null || piece.time() == null && next.day() == null;
        return fit && BETWEEN.matcher(text.substring(piece.end(), next.start())).matches();
    }

    private static LocalDateTime at(Piece piece, LocalDateTime now) {
        var day = piece.day();
        var time = piece.time();
        if (day != null) {
            return day.atTime(time == null ? END_OF_DAY : time);
        }
        var today = now.toLocalDate().atTime(time == null ? END_OF_DAY : time);
        return today.isAfter(now) ? today : today.plusDays(1);
    }
}
