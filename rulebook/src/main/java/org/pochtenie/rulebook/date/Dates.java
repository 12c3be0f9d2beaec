package org.pochtenie.rulebook.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.text.Remembered;

/** Finds the days and hours that a text names, Russian and English: «завтра до 12:00», "by Monday 3 pm". */
public final class Dates {
    /** When a day is over for whoever waits for an answer that day. */
    public static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    /** Different rules ask of the same sentence, and while somebody types all sentences but one stay as they were. */
    private static final Remembered<Key, List<Named>> OF_THE_DAY = new Remembered<>(5_000);

    private record Key(String text, LocalDate today) {}

    /** A piece with its place in the text. */
    private record Named(int start, int end, Piece piece) {}

    private Dates() {}

    /**
     * The moments named in a text, in order.
     *
     * @param now the moment of writing: "tomorrow" is counted from it
     * @param zone the writer's zone: "12:00" is meant in it
     */
    public static List<Moment> in(String text, Instant now, ZoneId zone) {
        if (!TimeWords.mayStandIn(text)) {
            return List.of();
        }
        var written = LocalDateTime.ofInstant(now, zone);
        var moments = new ArrayList<Moment>();
        for (var named : OF_THE_DAY.get(new Key(text, written.toLocalDate()), Dates::ofTheDay)) {
            var piece = named.piece();
            boolean toTheHour = piece.time() != null || piece.after() != null;
            moments.add(new Moment(
                    named.start(), named.end(), at(piece, written).atZone(zone).toInstant(), toTheHour));
        }
        return moments;
    }

    private static List<Named> ofTheDay(Key key) {
        var tokens = TimeTokens.of(key.text);
        return Pieces.in(tokens, key.today).stream()
                .map(piece -> new Named(
                        tokens.tokens().get(piece.from()).start(),
                        tokens.tokens().get(piece.to() - 1).end(),
                        piece))
                .toList();
    }

    private static LocalDateTime at(Piece piece, LocalDateTime now) {
        if (piece.after() != null) {
            return now.plus(piece.after());
        }
        var day = piece.day();
        var time = piece.time();
        if (day != null) {
            return day.atTime(time == null ? END_OF_DAY : time);
        }
        var today = now.toLocalDate().atTime(time == null ? END_OF_DAY : time);
        return today.isAfter(now) ? today : today.plusDays(1);
    }
}
