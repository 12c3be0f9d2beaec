package org.pochtenie.letters.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names that mail programs give to the headers they copy above a quoted letter, in many languages. */
final class HeaderNames {
    private static final int LONGEST = 28;
    private static final Map<String, String> MEANINGS = meanings();

    private HeaderNames() {}

    private static Map<String, String> meanings() {
        Map<String, String> names = new HashMap<>();
        put(names, "from", """
                from,sender,от,от кого,отправитель,von,absender,de,de la,de:,da,od,from/от,від,від кого,відправник
                expéditeur,exp,remitente,mittente,remetente,nadawca,fra,från,van,afzender,avsender,afsender,avsändare
                lähettäjä,kimden,gönderen,feladó,odesílatel,odosielateľ,pošiljatelj,saatja,από,подател,מאת,من,từ,dari
                发件人,發件人,寄件者,寄件人,差出人,送信者,送信元,보낸 사람,보낸사람,발신
                """);
        put(names, "date", """
                sent,date,date sent,sent on,sent at,sent date,time,отправлено,дата,дата отправки,время,когда,отправлен
                надіслано,дата надсилання,відправлено,gesendet,datum,gesendet am,gesendet von,envoyé,envoyé le,date d'envoi
                enviado,enviado el,enviada el,enviada,enviado em,enviada em,fecha,fecha de envío,data de envio
                inviato,data,inviato il,data invio,wysłano,wyslano,data wysłania,wysłane,odesláno,odoslané,poslano
                sendt,skickat,dato,verzonden,verstuurd,lähetetty,päivämäärä,päiväys,gönderildi,gönderme tarihi,tarih
                elküldve,küldve,dátum,küldés dátuma,trimis,data trimiterii,изпратено,στάλθηκε,ημερομηνία,saadetud
                נשלח,תאריך,تاريخ,đã gửi,ngày,tanggal,dikirim
                发送时间,发送日期,日期,时间,發送時間,寄件日期,傳送時間,時間,送信日時,日時,日付,보낸 날짜,보낸날짜,날짜,보낸 시간
                """);
        put(names, "to", """
                to,sent to,кому,получатель,an,empfänger,à,a,destinataire,para,do,dla,komu,adresát,příjemce,til,till,aan
                vastaanottaja,kime,alıcı,címzett,către,до,προς,אל,إلى,prima,za,saaja,đến,tới,kepada
                收件人,收件者,宛先,받는 사람,받는사람,수신
                """);
        put(names, "cc", """
                cc,bcc,c.c,cc'd,копия,копии,скрытая копия,копія,kopie,kopia,kopi,copie,copie à,copia,cópia,dw,udw,do wiadomości
                másolat,bilgi,κοιν,抄送,副本,密送,참조
                """);
        put(names, "subject", """
                subject,re,тема,betreff,betr,objet,sujet,asunto,oggetto,assunto,temat,předmět,predmet,emne,ämne,onderwerp
                aihe,konu,tárgy,subiect,относно,θέμα,נושא,الموضوع,teema,chủ đề,subjek,perihal,主题,主題,主旨,件名,제목
                """);
        put(names, "other", """
                reply-to,reply to,ответить,antwort an,répondre à,responder a,rispondi a,odpowiedz do,importance,priority
                важность,wichtigkeit,priorität,importancia,importanza,ważność,attachments,вложения,anlagen,anhänge
                pièces jointes,datos adjuntos,allegati,załączniki,вкладення,bijlagen,bilagor,vedlegg,附件,organization
                message-id,newsgroups,references,in-reply-to,return-path,x-mailer,mime-version,content-type,received
                delivered-to,list-id,resent-from,please respond to,x-originating-ip
                """);
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String meaning, String words) {
        for (String word : words.strip().split("\\s*[,\n]\\s*")) {
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
        while (end < line.length() && end < start + LONGEST && ":：\t".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        if (end >= line.length() || end == start || end == start + LONGEST || line.startsWith("://", end)) {
            return "";
        }
        String name =
                line.substring(start, end).replace("*", "").replace("_", "").strip();
        return MEANINGS.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** What stands behind the name of a header line. */
    static String value(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (":：\t".indexOf(line.charAt(i)) >= 0) {
                return line.substring(i + 1).replace("*", "").strip();
            }
        }
        return "";
    }
}
