package org.pochtenie.desk.plumbing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What goes into PostgreSQL and comes out of it: instants, and whole columns for statements over many rows. */
public final class Sql {
    private Sql() {}

    /** The parameters of a statement, some of which may be null. */
    public static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    /** A parameter for a {@code timestamptz}. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A constant as the database spells it: {@code WAITING_FOR_US} is {@code waiting-for-us}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Text without the one character that PostgreSQL cannot hold. */
    public static String text(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** A column of numbers for {@code unnest(?::bigint[])} or {@code = any(?)}. */
    public static <T> Object longs(List<T> rows, Function<T, @Nullable Long> value) {
        return rows.stream().map(value).toArray(Long[]::new);
    }

    public static <T> Object ints(List<T> rows, Function<T, Integer> value) {
        return rows.stream().map(value).toArray(Integer[]::new);
    }

    public static <T> Object texts(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream()
                .map(row -> {
                    var text = value.apply(row);
                    return text == null ? null : text(text);
                })
                .toArray(String[]::new);
    }

    public static <T> Object flags(List<T> rows, Predicate<T> value) {
        return rows.stream().map(value::test).toArray(Boolean[]::new);
    }

    public static <T> Object bytes(List<T> rows, Function<T, byte[]> value) {
        return rows.stream().map(value).toArray(byte[][]::new);
    }

    /** A column of instants for {@code unnest(?::timestamptz[])}. */
    public static <T> Object instants(List<T> rows, Function<T, @Nullable Instant> value) {
        return texts(rows, row -> {
            var instant = value.apply(row);
            return instant == null ? null : instant.toString();
        });
    }
}
