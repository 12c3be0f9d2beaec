package org.pochtenie.rulebook.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.rulebook.lexicon.Lexicons;

class ContradictionsTest {
    private static final Lexicons LEXICONS = Lexicons.loading().await();

    /** A minus before the words: he dislikes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            любит матовую бумагу                    | просит каталог на глянцевой бумаге               | OPPOSITE
            матовая бумага для каталога             | глянцевая бумага для открыток                    |
            не любит глянцевую бумагу               | любит матовую бумагу                             |
            любит матовую бумагу                    | не хочет матовую бумагу                          | NEGATION
            просит не звонить                       | просит звонить после 18:00                       | NEGATION
            не звонить до 10:00                     | звонить по телефону                              |
            не звонить утром                        | звонить вечером                                  |
            - звонки                                | просит звонки по пятницам                        | NEGATION
            - звонки по утрам                       | звонки по вечерам                                |
            отчёт два раза в месяц                  | любит чай                                        |
            нужно 100 каталогов                     | нужно 250 каталогов                              | NUMBER
            нужно 100 каталогов                     | нужно 100 открыток                               |
            нужно 100 каталогов к марту             | нужно 250 каталогов к ноябрю                     |
            отчёт раз в неделю, кратко              | подробный отчёт                                  |
            подробные отчёты                        | краткий отчёт                                    | OPPOSITE
            отчёты ежедневно                        | отчёты еженедельно                               | OPPOSITE
            любит матовую бумагу, не любит ламинацию | любит матовую бумагу                            |
            сайт без анимации                       | хочет анимацию на сайте                          | NEGATION
            сайт без анимации                       | сайт на русском                                  |
            письма на русском языке                 | письма на английском языке                       | OPPOSITE
            likes matt paper                        | wants the catalogue on glossy paper              | OPPOSITE
            matt paper for the catalogue            | glossy paper for the postcards                   |
            doesn't like glossy paper               | likes matt paper                                 |
            no calls                                | asks for calls after 6 pm                        | NEGATION
            no calls before 10                      | calls on Fridays                                 |
            - phone calls                           | prefers letters                                  |
            needs 100 copies                        | needs 250 copies                                 | NUMBER
            needs 100 copies                        | needs 100 posters                                |
            weekly reports                          | monthly report                                   | OPPOSITE
            detailed reports                        | weekly reports                                   |
            website without animation               | wants animation on the website                   | NEGATION
            likes tea                               | likes coffee                                     |
            """)
    void areFoundWhereBothCannotHold(String older, String newer, Contradictions.Difference difference) {
        var lemmas = LEXICONS.lemmas();

        assertThat(Contradictions.between(wish(older), wish(newer), lemmas))
                .isEqualTo(java.util.Optional.ofNullable(difference));
        assertThat(Contradictions.between(wish(newer), wish(older), lemmas))
                .isEqualTo(java.util.Optional.ofNullable(difference));
    }

    private static Wish wish(String written) {
        return written.startsWith("- ") ? new Wish(written.substring(2), true) : new Wish(written, false);
    }
}
