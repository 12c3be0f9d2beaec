package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "anna@studio.example|``|anna@studio.example",
                "Anna Belova <Anna@Studio.EXAMPLE>|Anna Belova|anna@studio.example",
                "\"Belova, Anna\" <anna@studio.example>|Belova, Anna|anna@studio.example",
                "Belova, Anna <anna@studio.example>|Belova, Anna|anna@studio.example",
                "anna@studio.example (Anna Belova)|Anna Belova|anna@studio.example",
                "=?UTF-8?B?0JDQvdC90LA=?= <anna@studio.example>|Анна|anna@studio.example",
                "\"=?koi8-r?B?4c7OwQ==?=\" <anna@studio.example>|Анна|anna@studio.example",
                "=?utf-8?Q?Belova=2C_Anna?= <anna@studio.example>|Belova, Anna|anna@studio.example",
                "<@relay.example:anna@studio.example>|``|anna@studio.example",
                "Anna anna@studio.example|Anna|anna@studio.example",
                "'Anna' <anna@studio.example>|Anna|anna@studio.example",
                "Anna <anna@studio.example|Anna|anna@studio.example",
                "<mailto:anna@studio.example>|``|anna@studio.example",
            })
    void readsOne(String source, String name, String address) {
        assertThat(Address.parseList(source)).containsExactly(new Address(name, address));
    }

    @Test
    void readsListsAndGroups() {
        assertThat(Address.parseList("Team: a@x.example, \"B; C\" <b@x.example>;, d@x.example"))
                .extracting(Address::address)
                .containsExactly("a@x.example", "b@x.example", "d@x.example");
        assertThat(Address.parseList("undisclosed-recipients:;")).isEmpty();
        assertThat(Address.parseList("")).isEmpty();
    }

    @Test
    void staysQuickAndBoundedOnHostileInput() {
        for (String piece : List.of("(", "<", "\"", "a:", "=?", "=?x?", ",", "\\", "a@b,")) {
            assertThat(Address.parseList(piece.repeat(100_000)).size()).isLessThanOrEqualTo(2_000);
        }
    }

    @Test
    void knowsDomainAndShownName() {
        assertThat(Address.of("anna@studio.example").domain()).isEqualTo("studio.example");
        assertThat(Address.of("root").domain()).isEmpty();
        assertThat(new Address("", "anna@studio.example").shown()).isEqualTo("anna@studio.example");
    }
}
