package org.pochtenie.desk.rule;

import java.util.ArrayList;
import java.util.List;

/** What would change in a text, line by line; texts of more than {@value #MOST} lines are shown as wholly changed. */
public final class LineDifference {
    private static final int MOST = 2_000;

    private LineDifference() {}

    /** A line that stays, goes or comes: blank, minus or plus. */
    public record Line(char sign, String text) {}

    /** The changed lines with two lines around each. */
    public static List<Line> between(String before, String after) {
        var from = before.lines().toList();
        var to = after.lines().toList();
        return from.size() > MOST || to.size() > MOST ? List.of() : nearby(all(from, to));
    }

    private static List<Line> all(List<String> from, List<String> to) {
        var common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var lines = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                lines.add(new Line(' ', from.get(i++)));
                j++;
            } else if (j == to.size() || i < from.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line('-', from.get(i++)));
            } else {
                lines.add(new Line('+', to.get(j++)));
            }
        }
        return lines;
    }

    private static List<Line> nearby(List<Line> lines) {
        var shown = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var around = lines.subList(Math.max(0, i - 2), Math.min(lines.size(), i + 3));
            if (around.stream().anyMatch(line -> line.sign() != ' ')) {
                shown.add(lines.get(i));
            }
        }
        return shown;
    }
}
