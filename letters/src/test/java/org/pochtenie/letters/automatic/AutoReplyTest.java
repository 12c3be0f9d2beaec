package org.pochtenie.letters.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;

class AutoReplyTest {
    private static Letter with(String headers) {
        return LetterReader.read(
                ("From: oleg@client.example\r\n" + headers + "\r\n\r\nHello\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated (failure)",
                "Auto-Submitted: auto-notified; owner-email=\"me@client.example\"",
                "X-Autorespond: yes",
                "X-FC-MachineGenerated: true",
                "X-Precedence: auto-reply",
                "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
                "Delivered-To: Autoresponder",
                "X-POST-MessageClass: 9; Autoresponder",
                "X-Auto-Response-Suppress: All\r\nSubject: Automatic reply: Offer"
            })
    void headersTell(String header) {
        assertThat(AutoReply.of(with(header))).map(AutoReply::bySubject).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Автоответ: Договор",
                "Subject: Re: Меня нет в офисе до понедельника",
                "Subject: Автовідповідь: макет",
                "Subject: Abwesenheitsnotiz: Angebot",
                "Subject: Réponse automatique : devis",
                "Subject: Respuesta automática: oferta",
                "Subject: Risposta automatica: offerta",
                "Subject: Odpowiedź automatyczna: oferta",
                "Subject: 自动回复：报价"
            })
    void subjectsTellWeakly(String header) {
        assertThat(AutoReply.of(with(header))).map(AutoReply::bySubject).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Auto-Submitted:",
                "X-Autoreply: no",
                "X-Auto-Response-Suppress: DR, OOF, AutoReply",
                "X-MS-Exchange-Inbox-Rules-Loop: oleg@client.example",
                "Precedence: bulk",
                "Subject: Как настроить автоответ?",
                "Subject: Vacation plans"
            })
    void peopleAreLeftAlone(String header) {
        assertThat(AutoReply.of(with(header))).isEmpty();
    }

    @Test
    void listsAreKnownByOldAndNewHeaders() {
        assertThat(MailingList.of(with("List-Id: \"News, all\" <News.list.example>")))
                .map(MailingList::id)
                .contains("news.list.example");
        assertThat(MailingList.of(with("Mailing-List: contact news-help@list.example; run by ezmlm")))
                .isPresent();
        assertThat(MailingList.of(with("X-BeenThere: news@list.example")))
                .map(MailingList::id)
                .contains("news.list.example");
        assertThat(MailingList.of(with("Sender: news-bounces+anna=studio.example@list.example")))
                .map(MailingList::id)
                .contains("news.list.example");
        assertThat(MailingList.of(
                                with(
                                        "List-Unsubscribe: (by hand) <mailto:leave@list.example?subject=x>,\r\n <https://list.example/out>"))
                        .orElseThrow()
                        .waysOut())
                .containsExactly("mailto:leave@list.example?subject=x", "https://list.example/out");
        assertThat(MailingList.of(with("Sender: anna@studio.example"))).isEmpty();
    }
}
