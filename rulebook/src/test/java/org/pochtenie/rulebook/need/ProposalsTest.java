package org.pochtenie.rulebook.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Каталог                  | Добрый день! Печать каталога обойдётся в 12 000 рублей.         | true
            Каталог                  | Добрый день! Предлагаем вам скидку на второй тираж.             | true
            Смета на каталог         | Добрый день! Расчёт во вложении.                                | true
            Каталог                  | Добрый день! Предлагаем встретиться во вторник.                 | false
            Каталог                  | Добрый день! Макет готов, посмотрите его до 15 марта.           | false
            Каталог                  | Добрый день! Счёт оплачен, спасибо.                             | false
            Catalogue                | Hello Irene, printing costs 1,200 euros.                        | true
            Proposal for the website | Hello Irene, please find it attached.                           | true
            Catalogue                | Hello Irene, we offer you a discount on the second run.         | true
            Catalogue                | Hello Irene, we suggest meeting on Tuesday at 15:00.            | false
            Catalogue                | Hello Irene, the layout is ready, see page 12.                  | false
            """)
    void nameAPriceOrOfferSomething(String subject, String text, boolean proposal) {
        assertThat(Proposals.isOne(subject, text)).isEqualTo(proposal);
    }
}
