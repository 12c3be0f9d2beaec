package org.pochtenie.desk.client.book;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a table of clients and their people; its first line names the columns. */
final class CsvBook {
    private static final int SAMPLE = 60;

    private final List<Row> rows = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private record Row(int line, List<String> cells) {}

    private CsvBook() {}

    /**
     * The table.
     *
     * @param chosen what columns tell, by their position, where somebody has said it; without them their names tell
     */
    static AddressBook read(BookText file, Map<Integer, @Nullable Field> chosen) {
        var book = new CsvBook();
        book.cut(file.text(), delimiter(file.text()));
        if (book.rows.isEmpty()) {
            book.mistakes.add(Mistake.at(0, "empty"));
            return new AddressBook("csv", file.charset(), List.of(), List.of(), book.mistakes);
        }
        var columns = book.columns(chosen);
        if (columns.stream().allMatch(column -> column.field() == null)) {
            book.mistakes.add(Mistake.at(1, "no-columns"));
        }
        var entries = book.rows.stream()
                .skip(1)
                .map(row -> entry(row, columns))
                .filter(entry -> !entry.isEmpty())
                .toList();
        return new AddressBook("csv", file.charset(), columns, entries, book.mistakes);
    }

    /** The sign that cuts the first line into most cells. */
    private static char delimiter(String text) {
        boolean quoted = false;
        var counts = new HashMap<Character, Integer>();
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n' && !counts.isEmpty()) {
                break;
            } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                counts.merge(c, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(',');
    }

    private void cut(String text, char delimiter) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        var lines = text.split("\r\n|\n|\r", -1);
        int line = 1;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            while (true) {
                line = begin(lines, (int) parser.getCurrentLineNumber());
                if (!records.hasNext()) {
                    return;
                }
                rows.add(row(line, records.next()));
                if (rows.size() > AddressBook.MOST_ENTRIES + 1) {
                    mistakes.add(Mistake.at(line, "too-many", String.valueOf(AddressBook.MOST_ENTRIES)));
                    return;
                }
            }
        } catch (CSVException | UncheckedIOException e) {
            mistakes.add(Mistake.at(line, "quotes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be read
        }
    }

    /** Empty lines between rows are left out by the parser. */
    private static int begin(String[] lines, int read) {
        int line = read;
        while (line < lines.length && lines[line].isEmpty()) {
            line++;
        }
        return line + 1;
    }

    private static Row row(int line, CSVRecord cells) {
        return new Row(line, cells.toList());
    }

    private List<Column> columns(Map<Integer, @Nullable Field> chosen) {
        var heads = rows.getFirst().cells();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i).strip();
            var field = chosen.containsKey(i)
                    ? chosen.get(i)
                    : ColumnNames.field(head).orElse(null);
            columns.add(new Column(i, head, sample(i), field));
        }
        return columns;
    }

    private String sample(int column) {
        return rows.stream()
                .skip(1)
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> cell.length() > SAMPLE ? cell.substring(0, SAMPLE) + "…" : cell)
                .orElse("");
    }

    private static Entry entry(Row row, List<Column> columns) {
        var told = new LinkedHashMap<Field, List<String>>();
        for (var column : columns) {
            var field = column.field();
            if (field == null || column.position() >= row.cells().size()) {
                continue;
            }
            var values = Cells.read(field, row.cells().get(column.position())).stream()
                    .map(value -> Spelled.meant(field, value))
                    .toList();
            if (!values.isEmpty()) {
                told.merge(field, values, CsvBook::both);
            }
        }
        return new Entry(row.line(), Names.whole(told));
    }

    /** Two columns may tell the same thing: "E-mail 1", "E-mail 2". */
    private static List<String> both(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .distinct()
                .collect(Collectors.toList());
    }
}
