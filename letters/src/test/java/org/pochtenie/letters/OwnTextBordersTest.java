package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Zone.Kind;

/** Copied headers and lines of dashes, below which another letter stands. */
class OwnTextBordersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Anna Belova\nSent: Monday, March 2, 2026 10:00 AM\nTo: Oleg Kim\nSubject: Contract",
                "*From:* Anna Belova\n*Sent:* Monday, March 2, 2026 10:00 AM\n*To:* Oleg Kim\n*Subject:* Contract",
                "От: Анна Белова\nОтправлено: 2 марта 2026 г. 10:00\nКому: Олег Ким\nТема: Договор",
                "*От:* Анна Белова\n*Дата:* 2 марта 2026 г.\n*Кому:* Олег Ким\n*Тема:* Договор",
                "От кого: Анна Белова\nКому: Олег Ким\nДата: 2 марта 2026\nТема: Договор",
                "Від: Анна Бєлова\nНадіслано: 2 березня 2026 р.\nКому: Олег Кім\nТема: Договір",
                "Von: Anna Belova\nGesendet: Montag, 2. März 2026 10:00\nAn: Oleg Kim\nCc: Team\nBetreff: Vertrag",
                "De : Anna Belova\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Oleg Kim\nObjet : Contrat",
                "De: Anna Belova\nEnviado el: lunes, 2 de marzo de 2026\nPara: Oleg Kim\nAsunto: Contrato",
                "Da: Anna Belova\nInviato: lunedì 2 marzo 2026\nA: Oleg Kim\nOggetto: Contratto",
                "Od: Anna Belova\nWysłano: 2 marca 2026\nDo: Oleg Kim\nTemat: Umowa",
                "发件人: Anna Belova\n发送时间: 2026年3月2日\n收件人: Oleg Kim\n主题: 合同",
                "寄件者: Anna Belova\n寄件日期: 2026年3月2日\n收件者: Oleg Kim\n主旨: 合約",
                "Van: Anna Belova\nVerzonden: maandag 2 maart 2026\nAan: Oleg Kim\nOnderwerp: Contract",
                "De: Anna Belova\nEnviada em: segunda-feira, 2 de março\nPara: Oleg Kim\nAssunto: Contrato",
                "Från: Anna Belova\nSkickat: den 2 mars 2026\nTill: Oleg Kim\nÄmne: Avtal",
                "Fra: Anna Belova\nSendt: mandag 2. mars 2026\nTil: Oleg Kim\nEmne: Avtale",
                "Od: Anna Belova\nOdesláno: pondělí 2. března 2026\nKomu: Oleg Kim\nPředmět: Smlouva",
                "差出人: Anna Belova\n送信日時: 2026年3月2日\n宛先: Oleg Kim\n件名: 契約",
                "보낸 사람: Anna Belova\n보낸 날짜: 2026년 3월 2일\n받는 사람: Oleg Kim\n제목: 계약",
                "Date: Mon, 2 Mar 2026 10:00:02 -0600\nTo: oleg@studio.example",
                "Anna Belova/Studio@Studio\n02/03/2026 10:00 AM\n\nTo\tOleg Kim/Studio@Studio\ncc\t\nSubject\tContract",
            })
    void headersEndTheOwnText(String headers) {
        String below = "\n\nHello Oleg,\nis it signed?\n";
        for (String line : new String[] {"", "________________________________\n", "-----Original Message-----\n"}) {
            OwnText text = OwnText.of("It is signed.\n\n" + line + headers + below);
            assertThat(text.own()).isEqualTo("It is signed.");
        }
    }

    @Test
    void longListsOfReceiversBelongToTheHeaders() {
        String receivers = "Oleg Kim/Studio@Studio, Anna\n".repeat(20);
        OwnText text = OwnText.of("See below.\n\nAnna Belova@Studio\n03/02/2026 10:00 AM\nTo: Oleg Kim\ncc: "
                + receivers + "\nSubject: Contract\n\nHello\n");
        assertThat(text.own()).isEqualTo("See below.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----",
                "-------- Исходное сообщение --------",
                "-------- Вихідне повідомлення --------",
                "-----Ursprüngliche Nachricht-----",
                "-------- Message d’origine --------",
                "-----Mensaje original-----",
                "-----Messaggio originale-----",
                "-----Wiadomość oryginalna-----",
                "------------------ 原始邮件 ------------------",
                "-----Oorspronkelijk bericht-----",
                "-----Mensagem original-----",
                "-----Původní zpráva-----",
                "-----元のメッセージ-----"
            })
    void linesOfDashesEndTheOwnText(String line) {
        assertThat(OwnText.of("Да.\n\n" + line + "\n\nПодписано?\n").own()).isEqualTo("Да.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------",
                "-------- Пересылаемое сообщение --------",
                "Начало переадресованного сообщения:",
                "Begin forwarded message:",
                "Anfang der weitergeleiteten Nachricht:",
                "---------- Message transféré ----------",
                "Début du message réexpédié :",
                "---------- Mensaje reenviado ----------",
                "Inizio messaggio inoltrato:",
                "---------- Przekazana wiadomość ----------",
                "-------- Переслане повідомлення --------",
                "---------- 转发的邮件 ----------"
            })
    void forwardedLettersAreNamedSo(String line) {
        OwnText text = OwnText.of("FYI\n\n" + line + "\n\nFrom: anna@studio.example\nSubject: Contract\n\nHers.\n");
        assertThat(text.zones()).extracting(Zone::kind).containsExactly(Kind.OWN, Kind.FORWARDED);
    }

    @Test
    void answersBelowABorderAreOwnWhenTheQuoteIsMarked() {
        String body = "\n> When?\nTomorrow.\n\n> How much?\nTen.\n";
        for (String border : new String[] {
            "----- Original Message -----\nFrom: \"Anna\" <anna@studio.example>\n",
            "    Date:        Mon, 2 Mar 2026 10:00:00\n    From:        Anna <anna@studio.example>\n"
        }) {
            assertThat(OwnText.of(border + body).own()).isEqualTo("Tomorrow.\n\nTen.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- original message was lost, so I repeat it",
                "From: 1 May\nwe work at the new address.",
                "Do: nothing today.\nTomorrow: all.",
                "Тема: договор.\nСрок: пятница."
            })
    void ordinaryWordsStay(String words) {
        assertThat(OwnText.of(words).own()).isEqualTo(words);
    }
}
