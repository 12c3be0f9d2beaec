package org.pochtenie.desk.client.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Values in cells of a table, and back the same.
 *
 * <p>A spreadsheet takes a cell that begins with = or the like for a formula, and whoever sends us his name may write one:
 * such a cell gets an apostrophe before it. Several values stand in lines of their own; a further line of one value is
 * indented.
 */
final class Cells {
    private static final String FORMULA = "=+-@\t\r";
    private static final String INDENT = "  ";
    private static final Pattern BETWEEN_WAYS = Pattern.compile("[\\n;,]| ::: ");

    private Cells() {}

    static String written(List<String> values) {
        var cell = String.join(
                "\n",
                values.stream().map(value -> value.replace("\n", "\n" + INDENT)).toList());
        return !cell.isEmpty() && (FORMULA.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) == '\'') ? "'" + cell : cell;
    }

    static List<String> read(Field field, String cell) {
        var unguarded = cell.length() > 1 && cell.charAt(0) == '\'' && (FORMULA + "'").indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
        var text = unguarded.replace("\r\n", "\n").replace('\r', '\n');
        return switch (field.of()) {
            case WAY -> parts(field == Field.OTHER ? text.split("\n") : BETWEEN_WAYS.split(text));
            case FACT, LEDGER -> parts(lines(text));
            case PERSON -> field == Field.ROLES ? parts(BETWEEN_WAYS.split(text)) : parts(text);
            case CLIENT, DAY -> parts(text);
        };
    }

    private static String[] lines(String text) {
        var values = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            if (line.startsWith(INDENT) && !values.isEmpty()) {
                values.add(values.removeLast() + "\n" + line.substring(INDENT.length()));
            } else {
                values.add(line);
            }
        }
        return values.toArray(String[]::new);
    }

    private static List<String> parts(String... parts) {
        return List.of(parts).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
