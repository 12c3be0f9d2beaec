package org.pochtenie.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.springframework.dao.DataAccessException;

class RawLettersTest {
    private static final TestDesk desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
    private final RawLetters letters = desk.the(RawLetters.class);

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_letter_is_kept_byte_for_byte() {
        var bytes = new byte[] {0, 13, 10, (byte) 0xFF, 9};
        assertThat(letters.bytes(letters.keep(bytes))).isEqualTo(bytes);
    }

    @Test
    void the_same_bytes_are_kept_once_also_within_one_batch() {
        var first = letters.keep(bytes("first"));
        var all = letters.keepAll(List.of(bytes("new"), bytes("first"), bytes("new")));
        assertThat(all.get(1)).isEqualTo(first);
        assertThat(all.get(0)).isEqualTo(all.get(2)).isNotEqualTo(first);
        assertThat(letters.bytesOf(all)).hasSize(2);
    }

    @Test
    void the_database_refuses_to_change_delete_or_empty() {
        var id = letters.keep(bytes("for ever"));
        for (var statement : List.of(
                "update raw_letter set bytes = 'x', sha256 = sha256('x') where id = " + id,
                "delete from raw_letter where id = " + id,
                "truncate raw_letter cascade")) {
            assertThatThrownBy(() -> desk.jdbc().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed or deleted");
        }
        assertThat(letters.bytes(id)).isEqualTo(bytes("for ever"));
    }

    @Test
    void bytes_that_do_not_fit_their_hash_are_refused() {
        assertThatThrownBy(() -> desk.jdbc()
                        .sql("insert into raw_letter (sha256, bytes, kept_at) values (sha256('a'), 'b', now())")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
