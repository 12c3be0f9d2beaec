package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Договор", "Re: Договор", "RE[2]: Договор", "Отв: Re: Договор", "Ответ: Договор", "Fwd: Договор",
                "Пересл: FW: Договор", "回复：Договор", "答复: Договор", "AW: WG: Договор", "SV: Договор", "Odp: Договор",
                "Re(3): Договор", "RE : Договор", "HA: На: Договор", "Договор (fwd)", "re: re: RE: Договор"
            })
    void takesOffMarks(String subject) {
        assertThat(SubjectLine.withoutPrefixes(subject.replace("HA:", "На:"))).isEqualTo("Договор");
        assertThat(SubjectLine.sameTopic(subject.replace("HA:", "На:"), "договор"))
                .isTrue();
    }

    @Test
    void leavesWordsAlone() {
        assertThat(SubjectLine.withoutPrefixes("Report: March")).isEqualTo("Report: March");
        assertThat(SubjectLine.withoutPrefixes("Наш договор: правки")).isEqualTo("Наш договор: правки");
        assertThat(SubjectLine.sameTopic("Re:", "Fwd:")).isFalse();
        assertThat(SubjectLine.withoutPrefixes("Re: ".repeat(100_000)).length()).isLessThan(400_000);
    }
}
