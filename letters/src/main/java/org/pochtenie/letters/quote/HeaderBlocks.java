package org.pochtenie.letters.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises headers copied into the text above a quoted letter, as Outlook and Lotus Notes write them. */
final class HeaderBlocks {
    private static final int WINDOW = 25;
    private static final Map<String, String> NAMES = names();
    private static final int LONGEST_NAME = 28;
    private static final Pattern DATE_LINE =
            Pattern.compile("^(?:.{0,60}\\s)?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? (?:at )?\\d{1,2}:\\d{2}.{0,12}$");

    private HeaderBlocks() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        put(
                names,
                "from",
                "from,от,от кого,von,de,da,od,від,від кого,发件人,寄件者,寄件人,fra,från,van,lähettäjä,kimden,差出人,보낸 사람,expéditeur,remitente,mittente,nadawca,отправитель");
        put(
                names,
                "date",
                "sent,date,отправлено,дата,дата отправки,gesendet,datum,envoyé,envoyé le,enviado,enviado el,enviada em,fecha,inviato,data,wysłano,data wysłania,надіслано,发送时间,日期,發送時間,sendt,skickat,verzonden,lähetetty,gönderildi,送信日時,date sent,sent on,время,когда,enviada el,oggetto data");
        put(
                names,
                "to",
                "to,кому,an,à,para,a,do,收件人,til,till,aan,vastaanottaja,kime,宛先,받는 사람,sent to,destinataire,получатель");
        put(names, "cc", "cc,копия,копія,kopie,kopia,dw,抄送,副本,kopi,cc'd,bcc,скрытая копия,c.c,copie,udw,копии");
        put(
                names,
                "subject",
                "subject,тема,betreff,objet,asunto,oggetto,temat,主题,主旨,emne,ämne,onderwerp,aihe,konu,件名,제목,assunto,re,sujet");
        put(
                names,
                "other",
                "reply-to,importance,attachments,вложения,важность,anlagen,wichtigkeit,priority,organization,message-id,newsgroups,references,in-reply-to,return-path,x-mailer,mime-version,content-type,received,delivered-to,list-id,sender,resent-from,reply to,please respond to,ответить");
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String meaning, String words) {
        for (String word : words.split(",")) {
            names.putIfAbsent(word, meaning);
        }
    }

    /** What a header line says: "from", "date", "to", "cc", "subject", "other"; empty for any other line. */
    static String meaning(String line) {
        int start = 0;
        while (start < line.length() && "*_>| ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.length()
                && end < start + LONGEST_NAME
                && line.charAt(end) != ':'
                && line.charAt(end) != '：') {
            end++;
        }
        if (end >= line.length() || end == start || end == start + LONGEST_NAME || line.startsWith("://", end)) {
            return "";
        }
        String name =
                line.substring(start, end).replace("*", "").replace("_", "").strip();
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** How many lines the block that begins at {@code line} has; 0 when none begins there. */
    static int at(TextOfLines text, int line) {
        int start = line;
        if (meaning(text.at(start)).isEmpty()) {
            start = afterName(text, line);
            if (start < 0) {
                return 0;
            }
        }
        Set<String> seen = new HashSet<>();
        int last = start - 1;
        int misses = 0;
        for (int at = start; at < text.count() && at < start + WINDOW; at++) {
            String meaning = meaning(text.at(at));
            if (meaning.isEmpty()) {
                misses++;
                boolean inAddressList = text.indented(at)
                        || text.at(at).contains("@")
                        || text.at(at).endsWith(",");
                if (text.blank(at)
                                && seen.size() > 1
                                && meaning(text.at(at + 1)).isEmpty()
                        || misses > (inAddressList ? 12 : 2)) {
                    break;
                }
            } else {
                seen.add(meaning);
                last = at;
                misses = 0;
            }
        }
        return enough(seen) ? last - line + 1 : 0;
    }

    private static boolean enough(Set<String> seen) {
        boolean from = seen.contains("from");
        boolean to = seen.contains("to");
        return from && (seen.contains("date") || to || seen.contains("subject"))
                || to && seen.contains("subject") && (seen.contains("cc") || seen.contains("date"));
    }

    /** Lotus Notes puts name and date on lines of their own above "To:"; -1 when they do not stand here. */
    private static int afterName(TextOfLines text, int line) {
        if (text.blank(line)) {
            return -1;
        }
        boolean dated = false;
        for (int at = line; at < line + 5 && at < text.count(); at++) {
            String meaning = meaning(text.at(at));
            if (!meaning.isEmpty()) {
                return dated && !meaning.equals("other") ? at : -1;
            }
            dated |= dated(text.at(at));
            if (text.length(at) > 120 || at > line + 1 && !dated) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean dated(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon + 1 < line.length()
                && Character.isDigit(line.charAt(colon + 1))
                && DATE_LINE.matcher(line).matches();
    }
}
