package org.pochtenie.desk.client.book;

import java.util.List;

/**
 * A file of clients and their people, read.
 *
 * @param format csv or vcf
 * @param charset its name, as people write it
 * @param columns of a table; none for vCards
 */
public record AddressBook(
        String format, String charset, List<Column> columns, List<Entry> entries, List<Mistake> mistakes) {
    /** More people come in several files. */
    static final int MOST_ENTRIES = 5000;

    /** The largest file, in bytes. */
    static final int LARGEST = 5_000_000;

    public AddressBook {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
        mistakes = List.copyOf(mistakes);
    }
}
