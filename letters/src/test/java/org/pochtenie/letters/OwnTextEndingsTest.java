package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Zone.Kind;

/** Signatures, footers and disclaimers. */
class OwnTextEndingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "(sent from a phone)",
                "From my iPad",
                "Get Outlook for Android",
                "Sent from [Mail](https://mail.example/x) for Windows 10",
                "Отправлено с iPhone",
                "Отправлено из мобильной Почты",
                "Отправлено с моего телефона",
                "Надіслано з мого iPhone",
                "Von meinem iPhone gesendet",
                "Gesendet von Outlook für Android",
                "Envoyé de mon iPhone",
                "Enviado desde mi iPhone",
                "Enviado do meu iPhone",
                "Inviato da iPhone",
                "Wysłano z iPhone'a",
                "Verstuurd vanaf mijn iPhone",
                "Skickat från min iPhone",
                "Sendt fra min iPhone",
                "Odesláno z iPhonu",
                "iPhoneから送信",
                "从我的 iPhone 发送",
                "나의 iPhone에서 보냄"
            })
    void whatTelephonesAddIsNotOwn(String line) {
        assertThat(OwnText.of("Thanks!\n\n" + line + "\n").own()).isEqualTo("Thanks!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Отправлено с курьером вчера, ждите.",
                "From my phone I cannot open the file, please send it again.",
                "Sent from the warehouse on Monday, please confirm that it came.",
                "Important notice:\nthe office is closed on Monday.",
                "This message is for Anna: the plan stands.",
                "Внимание! Завтра встреча в 10:00.",
                "Здравствуйте!\n\nИнформация, которую вы просили, ниже.",
                "Diese Nachricht ist kurz."
            })
    void ordinaryWordsStay(String words) {
        assertThat(OwnText.of(words).own()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This e-mail is confidential. If you are not the intended recipient, please delete it.",
                "CONFIDENTIALITY NOTICE\n\nThe information is privileged and intended only for the addressee.",
                "Это электронное сообщение содержит конфиденциальную информацию и предназначено только для адресата.",
                "Настоящее сообщение конфиденциально. Если вы получили его по ошибке, просим его удалить.",
                "Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der Empfänger, löschen Sie sie bitte.",
                "Ce message est confidentiel. S'il vous est parvenu par erreur, merci de le détruire.",
                "Este mensaje es confidencial y va dirigido a su destinatario. Si lo recibe por error, elimínelo.",
                "Questo messaggio è riservato al destinatario. In caso di errore è vietata ogni diffusione.",
                "Ta wiadomość jest poufna i przeznaczona tylko dla adresata.",
                "Це повідомлення конфіденційне і призначене лише для адресата.",
                "本邮件含有保密信息，仅供收件人使用。如误收请删除。"
            })
    void theWordsOfLawyersAreNotOwn(String words) {
        OwnText text = OwnText.of("Done.\n\nBest regards,\nOleg\n\n" + words + "\n");
        assertThat(text.own()).isEqualTo("Done.\n\nBest regards,\nOleg");
        assertThat(text.zones().getLast().kind()).isEqualTo(Kind.DISCLAIMER);
    }

    @Test
    void aLawyerInTheMiddleHidesHisParagraphOnly() {
        String long20 = "A line of the letter.\n".repeat(20);
        OwnText text = OwnText.of(
                "Our clause is:\n\nThis e-mail is confidential, delete it if received in error.\n\n" + long20);
        assertThat(text.authoredLines()).hasSize(21);
    }

    @Test
    void footersOfListsAreNotOwn() {
        assertThat(OwnText.of("Yes.\n\n" + "-".repeat(70) + "\nBuy our things,\nmany things.\nhttps://shop.example/x\n")
                        .own())
                .isEqualTo("Yes.");
        assertThat(OwnText.of(
                                "Да.\n____________________\nЧтобы отписаться от рассылки, нажмите\nhttps://list.example\n")
                        .own())
                .isEqualTo("Да.");
    }

    @Test
    void aTableBelowARuleIsOwn() {
        String table = "The state:\n----------------------\nKey: 12\nPage: https://studio.example/12\n\nAll is done.\n"
                + "One.\nTwo.\nThree.\nFour.";
        assertThat(OwnText.of(table).own()).isEqualTo(table);
    }

    @Test
    void theClosingBelongsToTheLetterTheSignatureDoesNot() {
        assertThat(OwnText.of("Готово.\n\nС уважением,\nОлег Ким\n\n-- \nСтудия «Север»\n+7 000 000-00-00\n")
                        .own())
                .isEqualTo("Готово.\n\nС уважением,\nОлег Ким");
    }

    @Test
    void aSignatureOnTopOfTheLetterHidesItNot() {
        assertThat(OwnText.of("-- \nHello,\nplease call me.\n").own()).isEqualTo("Hello,\nplease call me.");
    }
}
