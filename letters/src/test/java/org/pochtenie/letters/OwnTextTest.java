package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Zone.Kind;

class OwnTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Mar 2, 2026 at 10:00 AM Anna Belova <anna@studio.example> wrote:",
                "On Mon, Mar 2, 2026 at 10:00 AM Anna Belova\n<anna@studio.example> wrote:",
                "02.03.2026 10:00, Анна Белова пишет:",
                "пн, 2 мар. 2026 г. в 10:00, Анна Белова <anna@studio.example>:",
                "2 марта 2026 г., в 10:00, Анна Белова <anna@studio.example> написал(а):",
                "Понедельник, 2 марта 2026, 10:00 +03:00 от Анна Белова <anna@studio.example>:",
                "02.03.2026, 10:00, \"Анна Белова\" <anna@studio.example>:",
                "Am 02.03.2026 um 10:00 schrieb Anna Belova:",
                "Anna Belova <anna@studio.example> schrieb am Mo., 2. März 2026, 10:00:",
                "Le lun. 2 mars 2026 à 10:00, Anna Belova <anna@studio.example> a écrit :",
                "El lun, 2 mar 2026 a las 10:00, Anna Belova (<anna@studio.example>) escribió:",
                "Il giorno lun 2 mar 2026 alle ore 10:00 Anna Belova <anna@studio.example> ha scritto:",
                "pon., 2 mar 2026 o 10:00 Anna Belova <anna@studio.example> napisał(a):",
                "пн, 2 бер. 2026 р. о 10:00 Анна Бєлова <anna@studio.example> пише:",
                "在 2026/3/2 10:00, Anna Belova 写道:",
                "于2026年3月2日周一 10:00写道：",
                "---- On Mon, 02 Mar 2026 10:00:00 +0300 Anna Belova <anna@studio.example> wrote ----",
            })
    void knowsAttributions(String attribution) {
        OwnText marked = OwnText.of("Да, подходит.\n\n" + attribution + "\n\n> Подходит ли срок?\n");
        assertThat(marked.own()).isEqualTo("Да, подходит.");
        assertThat(marked.zones()).extracting(Zone::kind).containsExactly(Kind.OWN, Kind.ATTRIBUTION, Kind.QUOTE);
    }

    @Test
    void theLastWordsAboveAnAttributionStayOwn() {
        String attribution = "Le 4 mars 2026 19:03, \"Anna Belova\" <anna@studio.example> a écrit :";
        assertThat(OwnText.of("C'est parfait !\n" + attribution + "\n\n> Oui ?\n")
                        .own())
                .isEqualTo("C'est parfait !");
        assertThat(OwnText.of("Thanks Anna\nOn Mar 8, 2026 9:59 AM, \"Anna\" <\nanna@studio.example> wrote:\n\nWhy?\n")
                        .own())
                .isEqualTo("Thanks Anna");
    }

    @Test
    void answersBetweenQuotedLinesAreOwn() {
        OwnText text = OwnText.of("> When?\nTomorrow.\n\n> How much?\n\nTen.\nAnd two.\n");
        assertThat(text.own()).isEqualTo("Tomorrow.\n\nTen.\nAnd two.");
    }

    @Test
    void headerBlocksEndTheOwnText() {
        String outlook = "Согласны.\n\n________________________________\nОт: Анна Белова <anna@studio.example>\n"
                + "Отправлено: 2 марта 2026 г. 10:00\nКому: Олег Ким\nТема: Договор\n\nДобрый день, Олег!\n";
        assertThat(OwnText.of(outlook).own()).isEqualTo("Согласны.");
        String english =
                "Agreed.\n\n-----Original Message-----\nFrom: Anna\nSent: Monday\nTo: Oleg\nSubject: Contract\n\nHello\n";
        assertThat(OwnText.of(english).own()).isEqualTo("Agreed.");
    }

    @Test
    void forwardedLettersAreNamedSo() {
        OwnText text = OwnText.of(
                "FYI\n\n---------- Forwarded message ---------\nFrom: Anna <anna@studio.example>\nDate: Mon\n"
                        + "Subject: Contract\n\nText of hers\n");
        assertThat(text.own()).isEqualTo("FYI");
        assertThat(text.zones()).extracting(Zone::kind).containsExactly(Kind.OWN, Kind.FORWARDED);
    }

    @Test
    void signaturesAndDisclaimersAreNotOwn() {
        assertThat(OwnText.of("Спасибо!\n\n--\nОлег Ким\nСтудия «Север»\n").own())
                .isEqualTo("Спасибо!");
        assertThat(OwnText.of("Спасибо!\n\nОтправлено с iPhone").own()).isEqualTo("Спасибо!");
        assertThat(OwnText.of(
                                "Thanks!\n\nThis e-mail and its attachments are confidential and intended only for you.\n")
                        .own())
                .isEqualTo("Thanks!");
        assertThat(OwnText.of(
                                "Thanks!\n_______________________________________________\nteam mailing list\nteam@list.example\n")
                        .own())
                .isEqualTo("Thanks!");
    }

    @Test
    void ordinaryWordsStay() {
        for (String own : List.of(
                "From: here to there it is 5 km.",
                "Three things:\n1. price\n2. date: 12.03.2026\n3. time: 10:00",
                "He wrote: come tomorrow.",
                "On Monday we met.\nShe said yes:\nall is well.",
                "a > b and b > c",
                "Итого: 500\nДата: 12.03\n-- но это не подпись, а текст")) {
            assertThat(OwnText.of(own).own()).isEqualTo(own);
        }
    }

    @Test
    void zonesCoverTheWholeText() {
        String text = "one\n\n> two\n\nthree\n-- \nfour";
        OwnText marked = OwnText.of(text);
        assertThat(marked.lines()).hasSize(7);
        assertThat(marked.zones().getFirst().start()).isZero();
        assertThat(marked.zones().getLast().end()).isEqualTo(text.length());
    }

    @Test
    void authoredLinesAreCountedFromZero() {
        OwnText text = OwnText.of("Hello Anna,\n\n> When?\nTomorrow.\n\nBest regards,\nOleg\n-- \nStudio North\n");
        assertThat(text.authoredLines()).containsExactly(0, 3, 5, 6);
    }

    @Test
    void htmlIsReadAsItsPlainText() {
        OwnText text = OwnText.ofHtml("<p>Tomorrow.</p><blockquote><p>When?</p></blockquote>");
        assertThat(text.own()).isEqualTo("Tomorrow.");
        assertThat(text.text()).isEqualTo("Tomorrow.\n\n> When?");
    }
}
