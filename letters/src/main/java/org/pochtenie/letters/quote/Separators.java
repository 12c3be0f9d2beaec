package org.pochtenie.letters.quote;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises lines that part the letter from an older one: "-----Original Message-----" and its kin. */
final class Separators {
    private static final Set<String> ORIGINAL = phrases("""
            original message; original email; original e-mail; original mail; original appointment; reply message; in reply to
            исходное сообщение; исходное письмо; оригинальное сообщение; оригинальное письмо
            вихідне повідомлення; початкове повідомлення; оригінальне повідомлення; оригінальний лист
            ursprüngliche nachricht; urspr. nachricht; originalnachricht; original-nachricht; original nachricht
            antwort nachricht; ursprüngliche e-mail; ursprüngliche mail
            message d'origine; message d’origine; message original; message initial; courriel original; mail original
            mensaje original; correo original; messaggio originale; messaggio di origine
            mensagem original; oryginalna wiadomość; wiadomość oryginalna; oryginalny list
            původní zpráva; původní e-mail; pôvodná správa; izvorna poruka; originalna poruka; izvirno sporočilo
            oorspronkelijk bericht; origineel bericht; ursprungligt meddelande; originalmeddelande
            oprindelig meddelelse; oprindelig besked; opprinnelig melding; original melding
            alkuperäinen viesti; eredeti üzenet; mesaj original; mesajul original; orijinal mesaj; özgün ileti
            оригинално съобщение; αρχικό μήνυμα; הודעה מקורית; thư gốc; pesan asli
            原始邮件; 原始郵件; 原邮件; 原始信件; 原始訊息; 元のメッセージ; 元のメール; オリジナルメッセージ; 원본 메시지; 원본 메일
            """);

    private static final Set<String> FORWARDED = phrases("""
            forwarded message; start of forwarded message; forwarded email; forwarded letter; forwarded mail
            forwarded by; forwarded from
            пересылаемое сообщение; пересланное сообщение; пересылаемое письмо; пересланное письмо
            перенаправленное сообщение; конец пересылаемого сообщения
            переслане повідомлення; переслане лист; пересланий лист; переадресоване повідомлення
            weitergeleitete nachricht; weitergeleitete e-mail; weitergeleitet von
            message transféré; message transmis; message réexpédié; courriel transféré
            mensaje reenviado; correo reenviado; messaggio inoltrato; mensagem encaminhada; mensagem reencaminhada
            wiadomość przekazana; przekazana wiadomość; przekazana wiadomość dalej; treść przekazanej wiadomości
            přeposlaná zpráva; předaná zpráva; preposlaná správa; proslijeđena poruka
            doorgestuurd bericht; vidarebefordrat meddelande; videresendt meddelelse; videresendt melding
            välitetty viesti; továbbított üzenet; mesaj redirecționat; iletilmiş mesaj; yönlendirilmiş ileti
            препратено съобщение; προωθημένο μήνυμα; הודעה שהועברה
            转发的邮件; 转发邮件; 轉寄郵件; 轉寄的郵件; 转发信件; 転送メッセージ; 転送されたメッセージ; 전달된 메시지; 전달된 메일
            """);

    /** What Apple Mail writes, without dashes. */
    private static final Set<String> BEGIN = phrases("""
            begin forwarded message; начало пересылаемого сообщения; начало переадресованного сообщения
            початок переадресованого повідомлення; початок пересланого повідомлення
            anfang der weitergeleiteten nachricht; anfang der weitergeleiteten e-mail
            début du message réexpédié; début du message transféré; inicio del mensaje reenviado
            inizio messaggio inoltrato; inizio del messaggio inoltrato; início da mensagem reencaminhada
            início da mensagem encaminhada; początek przekazywanej wiadomości; początek przekazanej wiadomości
            začátek přeposílané zprávy; začátek přesměrované zprávy; begin doorgestuurd bericht
            vidarebefordrat brev; start på videresendt besked; start på videresendt meddelelse
            开始转发的信息; 開始轉寄郵件; 転送されたメッセージ; 전달된 메시지
            """);

    private static final int LONGEST = 250;

    private Separators() {}

    private static Set<String> phrases(String lines) {
        return Set.of(lines.strip().split("\\s*[;\n]\\s*"));
    }

    static boolean original(String line) {
        String words = between(line);
        return words != null && starts(words, ORIGINAL);
    }

    static boolean forwarded(String line) {
        String words = between(line);
        if (words != null) {
            return starts(words, FORWARDED);
        }
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        return (last == ':' || last == '：')
                && line.length() < 60
                && BEGIN.contains(line.substring(0, line.length() - 1).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean starts(String words, Set<String> phrases) {
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            if (end <= 40 && phrases.contains(words.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind four dashes, or between two and more, in small letters and without the dashes at its end; null without them. */
    private static @Nullable String between(String line) {
        if (line.length() < 8 || line.length() > LONGEST) {
            return null;
        }
        int start = 0;
        int dashes = 0;
        while (start < line.length() && (dash(line.charAt(start)) || " *_>|".indexOf(line.charAt(start)) >= 0)) {
            dashes += dash(line.charAt(start)) ? 1 : 0;
            start++;
        }
        int end = line.length();
        while (end > start && (dash(line.charAt(end - 1)) || " *_".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        boolean parted = dashes >= 4 || dashes >= 2 && dash(line.charAt(line.length() - 1));
        return !parted ? null : line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean dash(char c) {
        return c == '-' || c == '=' || c == '‐' || c == '‑' || c == '–' || c == '—' || c == '−' || c == '─' || c == '━';
    }

    /** A line of dashes or underscores only. */
    static boolean rule(String line) {
        if (line.length() < 5 || line.length() > 200) {
            return false;
        }
        char first = line.charAt(0);
        if ("_-=*~#+—".indexOf(first) < 0) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != first && line.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
