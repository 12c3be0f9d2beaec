package org.pochtenie.letters.quote;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the line by which a telephone or a mail program praises itself: "Sent from my iPhone". */
final class Devices {
    private static final int LONGEST = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String THINGS =
            "(?:i-?phon|i-?pad|i-?pod|айфон|айпад|smart|phone|handy|mobil|мобильн|мобільн|android|андроид|blackberry|cell|samsung"
                    + "|galaxy|htc|lg|huawei|honor|xiaomi|redmi|mi phone|nokia|lumia|oneplus|oppo|pixel|motorola|windows|yahoo|outlook"
                    + "|mailbox|airmail|gmail|googlemail|proton|mail|e-?mail|почт|пошт|tablet|планшет|телефон|смартфон|устройств|пристро"
                    + "|приложени|treo|palm|verizon|at&t|t-mobile|alcatel|ti-85|spark|inbox|mac\\b|яндекс|yandex|thunderbird|gmx|web\\.de"
                    + "|libero|tutanota|hey|superhuman|mimestream|k-9|canary|edison|bluemail|aqua|zoho|rambler|wp|onet|appareil|gerät|dispositiv)";
    private static final Pattern BEGINNING = Pattern.compile(
            "^[*_\\[(<«]{0,3}(?:(?:sent|written|typed|posted|composed) (?:from|via|with|using|by|on) .{0,24}?" + THINGS
                    + "|sent (?:from|via|with) (?:my |the )\\S{2,20}(?: \\S{2,20}){0,3}$|sent on the (?:go|move)"
                    + "|from (?:my |the )?" + THINGS + "[^.,;:?!]{0,30}$"
                    + "|(?:get|download|try) \\[?outlook for"
                    + "|(?:отправлено|послано|написано|отправлен|отправлена) (?:с|со|из|через|от|в) .{0,24}?" + THINGS
                    + "|(?:скачать|скачайте|получите|получить|загрузите) outlook"
                    + "|(?:надіслано|відправлено) (?:з|із|через|від) .{0,24}?" + THINGS
                    + "|(?:завантажити|отримати) outlook"
                    + "|von mein\\S{1,3} .{2,60} (?:gesendet|geschickt|verschickt|geschrieben)|von unterwegs gesendet"
                    + "|(?:gesendet|verschickt|geschickt|versendet) (?:von|mit|über|aus|via) .{0,24}?" + THINGS
                    + "|diese (?:nachricht|e-?mail|mail) wurde von mein|outlook für (?:ios|android)"
                    + "|envoyé (?:de |depuis |à partir |avec |par |via ).{0,24}?" + THINGS
                    + "|(?:obtenir|télécharger|obtenez|téléchargez) outlook"
                    + "|enviad[oa] (?:desde|do|da|de|con|por|via|pelo|a partir) .{0,24}?" + THINGS
                    + "|(?:obtener|obter o?|descargar|baixar) ?outlook"
                    + "|inviat[oa] (?:da|dal|dalla|con|tramite) .{0,24}?" + THINGS + "|(?:ottieni|scarica) outlook"
                    + "|wysłan[oaey] (?:z|ze|przez|za pomocą) .{0,24}?" + THINGS + "|(?:pobierz|uzyskaj) .{0,12}outlook"
                    + "|(?:verzonden|verstuurd|gestuurd) (?:vanaf|van|vanuit|met|via) .{0,24}?" + THINGS
                    + "|(?:skickat|skickades|skickat via) (?:från|med|via) .{0,24}?" + THINGS
                    + "|sendt (?:fra|med|via) .{0,24}?" + THINGS + "|(?:hent|få|hämta|skaffa) outlook"
                    + "|(?:odesláno|posláno|odoslané) (?:z|ze|zo) .{0,24}?" + THINGS
                    + "|lähetetty .{0,24}?" + THINGS + "|trimis (?:de pe|din|de la) .{0,24}?" + THINGS
                    + "|изпратено от .{0,24}?" + THINGS + "|στάλθηκε από .{0,24}?" + THINGS
                    + "|(?:从|從|发自|發自|寄自|来自|來自|傳送自).{0,12}?" + THINGS + "|獲取 outlook|获取 outlook)",
            FLAGS);
    /** Languages that put the verb last; most lines are let go by a look at it. */
    private static final List<String> LAST_WORDS =
            List.of("から送信", "から送信されました", "から送信しました", "에서 보냄", "에서 전송됨", "gönderildi", "küldve", "傳送", "发送", "發送", "寄出");

    private static final Pattern ENDING =
            Pattern.compile("^.{0,24}" + THINGS + ".{0,30}(?:" + String.join("|", LAST_WORDS) + ")[.。]?$", FLAGS);

    private Devices() {}

    static boolean praised(String line) {
        return line.length() > 6
                && line.length() < LONGEST
                && (BEGINNING.matcher(line).lookingAt()
                        || verbLast(line) && ENDING.matcher(line).matches());
    }

    private static boolean verbLast(String line) {
        int end = line.length() - (line.endsWith(".") || line.endsWith("。") ? 1 : 0);
        return LAST_WORDS.stream()
                .anyMatch(word -> line.regionMatches(true, end - word.length(), word, 0, word.length()));
    }
}
