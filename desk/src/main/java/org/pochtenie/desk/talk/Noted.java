package org.pochtenie.desk.talk;

import java.util.List;
import java.util.regex.Pattern;

/** What is noted while a talk goes on: under each heading a line for a thing, as it was typed. */
public record Noted(String agreed, String ours, String theirs, String questions) {
    public static final Noted NOTHING = new Noted("", "", "", "");

    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}[.)]|[-–—•*])\\s+");

    /** The lines, without the numbers and dashes that somebody has typed before them. */
    public Results results() {
        return new Results(lines(agreed), lines(ours), lines(theirs), lines(questions));
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(line -> NUMBERED.matcher(line.strip()).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
