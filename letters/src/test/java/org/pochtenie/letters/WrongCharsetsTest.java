package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.letters.Defect.Kind;

/** Texts of many languages in every set that they are written in, with no label or a wrong one. */
class WrongCharsetsTest {
    private static final List<String> CENTRAL_EUROPEAN = List.of("windows-1250", "ISO-8859-2");

    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry(
                    "windows-1251 KOI8-R IBM866 ISO-8859-5 UTF-8",
                    List.of(
                            "Привет",
                            "Счёт за март",
                            "СРОЧНО: макет",
                            "Добрый день, Анна!",
                            "Посмотрите, пожалуйста, новый договор: там две правки на третьей странице.",
                            "Здравствуйте! Вчера вечером перестала открываться форма заказа. Мы ничего не меняли. "
                                    + "Подскажите, когда сможете посмотреть? Спасибо, Олег")),
            Map.entry(
                    "windows-1251 KOI8-U UTF-8",
                    List.of(
                            "Рахунок за березень",
                            "Доброго дня! Чи можна отримати звіт до п'ятниці? Дякую, Оксана",
                            "Надсилаю вам підписаний договір, їхні зауваження ми врахували.")),
            Map.entry(
                    "windows-1252 ISO-8859-1 UTF-8",
                    List.of(
                            "Grüße aus Köln",
                            "Können Sie das bitte prüfen? Schöne Grüße, Jürgen",
                            "Voilà le résumé de la réunion ; à bientôt, Hélène",
                            "¿Cuándo estará listo el diseño? Muchas gracias, señora Muñoz",
                            "Il preventivo è pronto: più di così non si può fare.",
                            "Não recebi a cotação até agora, João")),
            Map.entry(
                    "windows-1250 ISO-8859-2 UTF-8",
                    List.of(
                            "Proszę o fakturę za marzec, dziękuję.",
                            "Dzień dobry, czy możecie Państwo przesłać nową wersję? Pozdrawiam, Małgorzata",
                            "Dobrý den, pošlete mi prosím ještě jednou ceník. Děkuji, Jiří")),
            Map.entry(
                    "GB18030 UTF-8",
                    List.of("您好，请查收附件", "关于三月的发票", "王小姐，您好！我们已经收到合同，明天给您答复。谢谢。", "请问新的网站什么时候可以上线？客户今天又打电话来问了。")),
            Map.entry(
                    "Big5 UTF-8",
                    List.of("您好，請查收附件", "關於三月的發票", "王小姐，您好！我們已經收到合約，明天給您答覆。謝謝。", "請問新的網站什麼時候可以上線？客戶今天又打電話來問了。")),
            Map.entry(
                    "EUC-KR UTF-8",
                    List.of("안녕하세요, 견적서를 보내 주세요", "삼월 청구서 관련 문의", "어제부터 주문 화면이 열리지 않습니다. 언제 확인해 주실 수 있나요? 감사합니다.")),
            Map.entry(
                    "Shift_JIS EUC-JP ISO-2022-JP UTF-8",
                    List.of("お見積りについて", "請求書の件", "お世話になっております。昨日から注文ページが開きません。ご確認をお願いいたします。")),
            Map.entry(
                    "windows-1253 ISO-8859-7 UTF-8",
                    List.of("Καλημέρα σας, περιμένω την προσφορά μέχρι την Παρασκευή. Ευχαριστώ πολύ.")),
            Map.entry("windows-1255 UTF-8", List.of("שלום, מתי תהיה מוכנה הצעת המחיר? תודה רבה")),
            Map.entry("windows-1256 UTF-8", List.of("مرحبا، متى سيكون العرض جاهزا؟ شكرا جزيلا لكم")),
            Map.entry("windows-1254 UTF-8", List.of("Günaydın, şirketimizin teklifi hazır mı? Çağrı Yıldız")));

    static List<Arguments> written() {
        List<Arguments> written = new ArrayList<>();
        TEXTS.forEach((charsets, texts) -> {
            for (String charset : charsets.split(" ")) {
                texts.forEach(text -> written.add(Arguments.of(charset, text)));
            }
        });
        return written;
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsTextWithoutOrWithAWrongLabel(String charset, String text) {
        for (String label : List.of("", "us-ascii", "utf-8", "x-unknown", "iso-8859-1")) {
            if (label.equals("iso-8859-1") && CENTRAL_EUROPEAN.contains(charset)) {
                continue; // makes sense in the declared set too, as far as one can tell by single letters
            }
            byte[] raw = Letters.raw(Charset.forName(charset), "From: a@client.example", type(label), "", text);
            assertThat(LetterReader.read(raw).text()).as(label).isEqualTo(text + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsRawHeaders(String charset, String text) {
        byte[] raw = Letters.raw(
                Charset.forName(charset),
                "From: a@client.example",
                "Subject: " + text,
                "Content-Type: text/html",
                "",
                "<p>-</p>");
        assertThat(LetterReader.read(raw).subject()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsTheRightLabel(String charset, String text) {
        byte[] raw = Letters.raw(
                Charset.forName(charset),
                "From: a@client.example",
                "Content-Type: text/plain; charset=" + charset,
                "",
                text);
        Letter letter = LetterReader.read(raw);
        assertThat(letter.text()).isEqualTo(text + "\n");
        assertThat(letter.defects()).extracting(Defect::kind).doesNotContain(Kind.CHARSET);
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsCyrillicLabelsThatAreWrong(String charset, String text) {
        boolean judged = text.length() > 20 && text.codePoints().anyMatch(WrongCharsetsTest::cyrillicOrEastern);
        for (String label : judged ? List.of("windows-1251", "koi8-r") : List.<String>of()) {
            byte[] raw = Letters.raw(
                    Charset.forName(charset),
                    "From: a@client.example",
                    "Content-Type: text/plain; charset=" + label,
                    "",
                    text);
            assertThat(LetterReader.read(raw).text()).as(label).isEqualTo(text + "\n");
        }
    }

    @Test
    void signsOfEnglishTextAreNoForeignLetters() {
        for (String text : List.of(
                "It’s £7,000 – or more…", "Don’t wait “too long”", "5 °C ± 1", "Müller’s café", "© Acme® 2026")) {
            for (String label : List.of("", "us-ascii", "iso-8859-1")) {
                byte[] raw =
                        Letters.raw(Charset.forName("windows-1252"), "From: a@client.example", type(label), "", text);
                assertThat(LetterReader.read(raw).text()).isEqualTo(text + "\n");
            }
        }
    }

    private static boolean cyrillicOrEastern(int c) {
        return c >= 0x400 && c < 0x530 || c >= 0x3040;
    }

    private static String type(String label) {
        return "Content-Type: text/plain" + (label.isEmpty() ? "" : "; charset=" + label);
    }

    @Test
    void anUnlabelledTextIsReadTogetherWithTheHeaders() {
        byte[] raw = Letters.raw(
                Charset.forName("KOI8-R"), "From: a@client.example", "Subject: Вопрос по договору", "", "ДА");
        assertThat(LetterReader.read(raw).text()).isEqualTo("ДА\n");
        assertThat(LetterReader.read(raw).defects()).extracting(Defect::kind).contains(Kind.CHARSET);
    }
}
