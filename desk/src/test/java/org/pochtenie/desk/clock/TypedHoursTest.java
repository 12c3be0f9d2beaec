package org.pochtenie.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                       | ''
                    09:00-18:00              | 09:00–18:00
                    9-18                     | 09:00–18:00
                    9.30 – 13, 14:00—18:15   | 09:30–13:00, 14:00–18:15
                    14-18; 9-13              | 09:00–13:00, 14:00–18:00
                    22:00-6:00               | 22:00–06:00
                    0-24                     | 00:00–24:00
                    """)
    void hours_are_understood(String typed, String shown) {
        assertThat(HoursText.of(DayOfWeek.MONDAY, HoursText.read(DayOfWeek.MONDAY, typed)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9-25", "9:75-10", "с 9 до 18", "09:00-18:00 14:00"})
    void other_hours_are_not(String typed) {
        assertThatThrownBy(() -> HoursText.read(DayOfWeek.MONDAY, typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                 | ''
                    2027-01-01                         | 1.1.2027
                    1.1.2027                           | 1.1.2027
                    01.01.2027 – 08.01.2027            | 1.1.2027 – 8.1.2027
                    2027-01-01..2027-01-03, 2027-01-04 | 1.1.2027 – 4.1.2027
                    2027-05-09; 2027-05-01             | 1.5.2027, 9.5.2027
                    """)
    void holidays_are_understood(String typed, String shown) {
        assertThat(HolidaysText.of(HolidaysText.read(typed)).replace("\n", ", "))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2027", "завтра", "2027-01-08 – 2027-01-01", "2027-13-01"})
    void other_holidays_are_not(String typed) {
        assertThatThrownBy(() -> HolidaysText.read(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(typed);
    }
}
