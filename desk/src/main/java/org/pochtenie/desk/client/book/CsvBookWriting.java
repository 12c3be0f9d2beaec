package org.pochtenie.desk.client.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes clients and their people as a table that spreadsheets open and {@link CsvBook} reads back. */
final class CsvBookWriting {
    private static final List<Field> COLUMNS =
            Arrays.stream(Field.values()).filter(field -> !field.isPartOfName()).toList();

    private CsvBookWriting() {}

    /** @param head the name of a column for the reader; {@link ColumnNames} must know it */
    static String written(List<Entry> entries, Function<Field, String> head) {
        var text = new StringBuilder("\uFEFF"); // Excel takes UTF-8 for something else without it
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(COLUMNS.stream().map(head));
            for (var entry : entries) {
                printer.printRecord(COLUMNS.stream().map(field -> Cells.written(entry.all(field))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder does not fail
        }
        return text.toString();
    }
}
