package org.pochtenie.desk.client.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Fact;

/** Dates as address books write them, with a year or without. */
final class Days {
    static final int NO_YEAR = Fact.NO_YEAR;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:T.*)?");
    private static final Pattern NO_YEAR_ISO = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4})?)?(?: ?г\\.?)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern FACT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|--\\d{2}-\\d{2})( yearly| ежегодно)?(?: (.*))?", Pattern.DOTALL);

    private Days() {}

    /**
     * A line of a card with its day.
     *
     * @param day null: it has none
     */
    record Line(@Nullable LocalDate day, boolean yearly, String words) {}

    /** Empty for what is no date, or two: 03/04/2020 is March to some and April to others. */
    static Optional<LocalDate> read(String written) {
        var iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var yearless = NO_YEAR_ISO.matcher(written);
        if (yearless.matches()) {
            return day(null, yearless.group(1), yearless.group(2));
        }
        var dotted = DOTTED.matcher(written);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        var slashed = SLASHED.matcher(written);
        if (slashed.matches()) {
            int first = Integer.parseInt(slashed.group(1));
            int second = Integer.parseInt(slashed.group(2));
            if (first > 12 || first == second) {
                return day(slashed.group(3), slashed.group(2), slashed.group(1));
            }
            return second > 12 ? day(slashed.group(3), slashed.group(1), slashed.group(2)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(@Nullable String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(
                    year == null ? NO_YEAR : Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February
        }
    }

    static String written(LocalDate day) {
        return day.getYear() == NO_YEAR ? "--" + day.toString().substring(5) : day.toString();
    }

    /** What a line of the card looks like in a file; words that look like a date of their own get a dash before them. */
    static String written(Line line) {
        var words = line.words().startsWith("- ") || FACT.matcher(line.words()).matches()
                ? "- " + line.words()
                : line.words();
        return line.day() == null
                ? words
                : (written(line.day()) + (line.yearly() ? " yearly " : " ") + words).stripTrailing();
    }

    /** The day is checked before: one that does not exist is part of the words. */
    static Line line(String written) {
        var fact = FACT.matcher(written);
        if (fact.matches()) {
            var day = read(fact.group(1));
            if (day.isPresent()) {
                var words = fact.group(3) == null ? "" : fact.group(3);
                return new Line(day.get(), fact.group(2) != null, bare(words));
            }
        }
        return new Line(null, false, bare(written));
    }

    private static String bare(String words) {
        return words.startsWith("- ") ? words.substring(2) : words;
    }
}
