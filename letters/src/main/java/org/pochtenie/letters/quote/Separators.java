package org.pochtenie.letters.quote;

import java.util.regex.Pattern;

/** Recognises lines that part the letter from an older one: "-----Original Message-----" and its kin. */
final class Separators {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ORIGINAL = Pattern.compile(
            "^[*_ >]{0,4}-{2,20} {0,3}(?:original (?:message|email|mail|appointment)|исходное сообщение|исходное письмо|оригинальное сообщение"
                    + "|ursprüngliche nachricht|urspr\\. nachricht|originalnachricht|antwort nachricht|original ?nachricht|message d'origine|message original|mensaje original|messaggio originale"
                    + "|oryginalna wiadomość|wiadomość oryginalna|вихідне повідомлення|початкове повідомлення|原始邮件|原始郵件|原邮件|oprindelig meddelelse|ursprungligt meddelande|oorspronkelijk bericht|mensagem original|reply message|in reply to)"
                    + " {0,3}-{0,20}[* ]{0,4}.{0,80}$",
            FLAGS);
    private static final Pattern FORWARDED = Pattern.compile(
            "^[*_ >]{0,4}(?:[-=]{2,40} {0,3}(?:(?:start of )?forwarded (?:message|email|letter|mail|by|from)|пересылаемое сообщение|пересланное сообщение|пересылаемое письмо|перенаправленное сообщение"
                    + "|weitergeleitete nachricht|message transféré|message transmis|mensaje reenviado|messaggio inoltrato|wiadomość przekazana|treść przekazanej wiadomości"
                    + "|переслане повідомлення|转发的邮件|转发邮件|轉寄郵件|転送メッセージ|doorgestuurd bericht|mensagem encaminhada|конец пересылаемого сообщения)"
                    + ".{0,160}|begin forwarded message:|начало пересылаемого сообщения:|anfang der weitergeleiteten (?:nachricht|e-mail):|début du message (?:réexpédié|transféré) ?:|inizio messaggio inoltrato:)$",
            FLAGS);

    private Separators() {}

    static boolean original(String line) {
        return line.length() < 200 && ORIGINAL.matcher(line.replace('‐', '-')).matches();
    }

    static boolean forwarded(String line) {
        return line.length() < 250 && FORWARDED.matcher(line).matches();
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
