package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Zone.Kind;

/** The lines above a quote that say who wrote it, in the forms of many programs and languages. */
class OwnTextAttributionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Mar 2, 2026 at 10:00 AM Anna Belova\n<anna@studio.example> wrote:",
                "On 2026-03-02 10:00, Anna Belova wrote:",
                "Anna Belova <anna@studio.example> writes:",
                "* Anna Belova <anna@studio.example>, 2026-03-02, 10:00:",
                "* Anna Belova (anna@studio.example) wrote:",
                "--- Anna Belova <anna@studio.example> wrote:",
                "----- On Mar 2, 2026, at 10:00 AM, Anna Belova anna@studio.example wrote:",
                "Anna Belova - 02.03.26, 10:00:43 CEST:",
                "Anna Belova wrote on Mon, Mar 02, 2026:",
                "On Monday, March 2nd, 2026 at 10:00, Anna Belova <anna@studio.example\n> wrote:",
                "пн, 2 мар. 2026 г. в 10:00, Анна Белова\n<anna@studio.example>:",
                "2 марта 2026 г. 10:00:15 GMT+03:00, Анна Белова <anna@studio.example> пишет:",
                "Анна Белова писал(а) 2026-03-02 10:00:",
                "У пн, 2 бер. 2026 р. о 10:00 Анна Бєлова <anna@studio.example> пише:",
                "Am Montag, 2. März 2026, 10:00:43 MEZ hat Anna Belova\n<anna@studio.example> geschrieben:",
                "Anna Belova <anna@studio.example> schrieb am So.,\n2. März 2026, 18:57:",
                "Le 02/03/2026 à 10:00, Anna Belova a écrit :",
                "El 02/03/2026 a las 10:00, Anna Belova escribió:",
                "Il 02/03/2026 10:00, Anna Belova ha scritto:",
                "W dniu 02.03.2026 o 10:00, Anna Belova pisze:",
                "Dnia 2 marca 2026 10:00 Anna Belova <anna@studio.example> napisał(a):",
                "Em seg., 2 de mar. de 2026 às 10:00, Anna Belova <anna@studio.example> escreveu:",
                "Op ma 2 mrt 2026 om 10:00 schreef Anna Belova <anna@studio.example\n>:",
                "Den mån 2 mars 2026 kl 10:00 skrev Anna Belova <anna@studio.example>:",
                "man. 2. mar. 2026 kl. 10.00 skrev Anna Belova <anna@studio.example>:",
                "Dne 2. 3. 2026 v 10:00 Anna Belova napsal(a):",
                "ma 2. maalisk. 2026 klo 10.00 Anna Belova (anna@studio.example) kirjoitti:",
                "Anna Belova <anna@studio.example> ezt írta (időpont: 2026. márc. 2., H, 10:00):",
                "Anna Belova <anna@studio.example>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:",
                "2026年3月2日(月) 10:00 Anna Belova <anna@studio.example>:",
                "2026년 3월 2일 (월) 오전 10:00, Anna Belova <anna@studio.example>님이 작성:",
                "Anna Belova <anna@studio.example> 于2026年3月2日周一 10:00写道：",
                "在 2026-03-02 10:00:00，\"Anna Belova\" <anna@studio.example> 写道：",
                "Anna Belova 於 2026/3/2 上午 10:00 寫道:",
                "Vào Th 2, 2 thg 3, 2026 vào lúc 10:00 Anna Belova <anna@studio.example>\nđã viết:",
                // Languages that nobody listed: the place above the first quoted line is enough.
                "pirmd., 2026. g. 2. marts, plkst. 10:00 — lietotājs Anna Belova\n(<anna@studio.example>) skribis:",
                "According to Anna Belova:",
                "Belova, Anna wrote:",
                "Anna Belova @ 2026-03-02 10:00 +01:",
            })
    void areNotOwn(String attribution) {
        String above = "Yes, it does.\n\n";
        OwnText text = OwnText.of(above + attribution + "\n> Does it suit you?\n");
        assertThat(text.own()).isEqualTo("Yes, it does.");
        assertThat(text.zones()).extracting(Zone::kind).containsExactly(Kind.OWN, Kind.ATTRIBUTION, Kind.QUOTE);
        OwnText below = OwnText.of(attribution + "\n> Does it suit you?\n\nYes, it does.\n");
        assertThat(below.own()).isEqualTo("Yes, it does.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Mar 2, 2026 at 10:00 AM Anna Belova wrote:",
                "02.03.2026 10:00, Анна Белова пишет:",
                "Am 02.03.2026 um 10:00 schrieb Anna Belova:",
                "在 2026/3/2 10:00, Anna Belova 写道:"
            })
    void areNotOwnAlone(String attribution) {
        assertThat(OwnText.of(attribution).authoredLines()).isEmpty();
        assertThat(OwnText.of("Thanks!\n\n" + attribution + "\n").own()).isEqualTo("Thanks!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello Anna,\nOn Mon, Mar 2, 2026 at 10:00:15AM +0200, Anna Belova wrote:",
                "Сделаем\nОлег\n02.03.2026 10:00, Анна Белова пишет:",
                "It runs and runs\nand is done.\nOn Mar 2, 2026 10:00 AM, \"Anna\" <anna@studio.example> wrote:",
                "Kind regards, Oleg\nAnna Belova <anna@studio.example> writes:",
                "See below.\nOn Mon, 2 Mar 2026 10:00:25 +0800\nAnna Belova <anna@studio.example> wrote:"
            })
    void leaveTheWordsAboveThemOwn(String lines) {
        OwnText text = OwnText.of(lines + "\n> Does it suit you?\n");
        int attribution = lines.startsWith("Hello") || lines.startsWith("Kind") || lines.startsWith("See") ? 1 : 2;
        assertThat(text.own())
                .isEqualTo(lines.lines()
                        .limit(attribution)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please read what is quoted below and tell me whether you agree with the second point of the\n"
                        + "list and the price:\n> ten",
                "There are 3 things to do:\n\n- one",
                "You write\nin the letter of his:\n\n> ten",
                "He wrote: come at 10:00.\n\nI did."
            })
    void ordinaryWordsWithAColonAreOwn(String words) {
        assertThat(OwnText.of(words).authoredLines()).contains(0);
        assertThat(OwnText.of(words).own()).contains(words.substring(0, words.indexOf(':')));
    }

    @Test
    void sentencesWithADayAndATimeAreNone() {
        String words = "The release of 3.15.0 was posted at 10:15, and if you have not yet got it you should take\n"
                + "the image from the page below and follow what is written there for the update of 2026:";
        assertThat(OwnText.of("Hello,\n\n" + words + "\n\nhttps://studio.example/image\n\nOleg\n")
                        .own())
                .contains(words, "https://studio.example/image", "Oleg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"% ", ") ", "| ", "an> ", ": "})
    void anyMarkIsLearntBelowAnAttribution(String mark) {
        OwnText text = OwnText.of("On 2 Mar 2026 10:00, Anna wrote:\n" + mark + "When will it\n" + mark
                + "be ready?\n\nTomorrow.\n\n" + mark + "And then?\nWe shall see.\n");
        assertThat(text.own()).isEqualTo("Tomorrow.\n\nWe shall see.");
    }

    @Test
    void theAuthorOfAPatchIsNotAWordOfTheLetter() {
        assertThat(OwnText.of("From: Anna Belova <anna@studio.example>\n\nMend the door.\n")
                        .own())
                .isEqualTo("Mend the door.");
    }

    @Test
    void ofGroupwiseEndTheOwnText() {
        OwnText text = OwnText.of(
                "Agreed.\n\n>>> \"Belova, Anna\" <anna@studio.example> 02/03/26 10:00AM >>>\nOleg:\n\nAgreed?\n");
        assertThat(text.own()).isEqualTo("Agreed.");
    }

    @Test
    void initialsMarkQuotesWhenTwoLinesStandTogether() {
        OwnText text = OwnText.of("AB> When will it\nAB> be ready?\n\nTomorrow.\n\nAB> And then?\n\nWe shall see.\n");
        assertThat(text.own()).isEqualTo("Tomorrow.\n\nWe shall see.");
        assertThat(OwnText.of("SQL> select 1;\nSQL> select 2;").authoredLines()).containsExactly(0, 1);
        assertThat(OwnText.of("A> B means more.").authoredLines()).containsExactly(0);
    }

    @Test
    void aLinkTornOffAQuotedLineIsQuoted() {
        OwnText text = OwnText.of("Thanks.\n\n> Read this\n(https://studio.example/a/b) >\n> and answer.\n");
        assertThat(text.own()).isEqualTo("Thanks.");
    }
}
