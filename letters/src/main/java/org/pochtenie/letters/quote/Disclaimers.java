package org.pochtenie.letters.quote;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words of lawyers below a letter: how they begin, and that they speak of secrets and errors. */
final class Disclaimers {
    private static final int MOST_LINES = 12;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENING = Pattern.compile(
            "^[*_\\[(\"]{0,3}(?:confidential|disclaimer|privileged (?:and|&|/) confidential|important notice|legal notice|notice:"
                    + "|caution:|(?:the|this|any)(?: attached)? (?:information|e-?mail|message|communication|transmission|electronic|document|content)"
                    + "|if you (?:are not|have received|received)|(?:настоящ|данн|эт|вс)[а-я]{1,3} (?:электронн|почтов|сообщени|письм|информаци|e-?mail)"
                    + "|информация,|сообщение и|уведомление о|внимание[:!]|конфиденциальн|содержание (?:этого|данного|настоящего)|если вы (?:получили|не являетесь)"
                    + "|ц[ея] (?:електронн|повідомленн|лист|інформац)|якщо ви (?:отримали|не є)|конфіденційн"
                    + "|diese[rs]? (?:e-?mail|nachricht|mitteilung|mail|information)|der inhalt diese|vertraulich|hinweis:|wichtiger hinweis|sollten sie|falls sie|wenn sie nicht"
                    + "|ce(?:tte)? (?:message|courriel|mail|e-?mail|courrier|communication)|les informations|le contenu de|avis|si vous (?:n'|n’|avez|recevez)"
                    + "|est[ea] (?:mensaje|correo|e-?mail|comunicación|mensagem)|la información|aviso|si (?:usted|ha recibido|no es)|as informações|se você"
                    + "|quest[oa] (?:messaggio|e-?mail|comunicazione)|il presente messaggio|la presente|le informazioni|avvertenza|avviso|qualora"
                    + "|(?:ta|niniejsza|treść|wiadomość|informacje)|klauzula|jeżeli nie|jeśli nie|tato zpráva|tento e-?mail"
                    + "|dit bericht|deze e-?mail|de informatie|detta (?:meddelande|mail|e-post)|denne (?:e-?mail|meddelelse|melding|e-post)"
                    + "|本(?:邮件|郵件|电子邮件|電子郵件|信件|メール)|此(?:邮件|郵件|电子邮件|信)|重要提示|保密|このメール|이 (?:메일|이메일|메시지))",
            FLAGS);
    private static final Pattern LEGAL = Pattern.compile(
            "confiden|privileg|intended|recipient|addressee|disclos|disseminat|unauthori|distribut|in error|by mistake|proprietary|property of|strictly|prohibit|delet|virus|liab"
                    + "|конфиденц|предназнач|адресат|получател|разглаш|ошибочн|по ошибке|распростран|удалит|коммерческ\\p{L}{1,4} тайн|запрещ|уничтож"
                    + "|конфіденц|призначен|отримувач|одержувач|помилков|розповсюдж|видал"
                    + "|vertraulich|empfänger|bestimmt|irrtümlich|unbefugt|vernicht|weitergabe|gestattet|lösch|verbreitung"
                    + "|destinatair|destiné|erreur|divulg|diffusion|interdit|détrui|supprim|destinatari|dirigid|prohibid|elimin|difusión|destinad|engano|proibid"
                    + "|riservat|errore|vietat|cancell|diffusione|poufn|adresat|przeznaczon|błęd|rozpowszechni|zabronion|usuni|důvěrn|příjemc|omylem"
                    + "|vertrouwelijk|geadresseerde|bestemd|abusievelijk|verwijder|konfident|fortrolig|mottag|modtager|mottaker|radera|slett"
                    + "|机密|機密|保密|收件人|误收|誤收|删除|刪除|披露|秘密|宛先|誤って|削除|기밀|수신인|삭제",
            FLAGS);
    private static final Pattern GREEN = Pattern.compile(
            "^\\P{L}{0,4}(?:please (?:consider|think of|think about) (?:the|our) environment|think before (?:you )?print|before printing"
                    + "|пожалуйста, подумайте об окружающей среде|подумайте о природе|прежде чем печатать|перед тем как распечат"
                    + "|bitte (?:denken|prüfen) sie.{0,40}(?:umwelt|ausdruck)|denken sie an die umwelt|pensez à l.environnement|avant d.imprimer"
                    + "|antes de imprimir|prima di stampare|pomyśl .{0,20}(?:zanim|środowisk))",
            FLAGS);

    private Disclaimers() {}

    /** Whether the paragraph that begins at {@code line} is one. */
    static boolean opens(TextOfLines text, int line) {
        String first = text.at(line);
        if (first.length() < 9) {
            return false;
        }
        if (GREEN.matcher(first).lookingAt()) {
            return true;
        }
        return OPENING.matcher(first).lookingAt() && legal(paragraph(text, line));
    }

    private static String paragraph(TextOfLines text, int line) {
        StringBuilder paragraph = new StringBuilder();
        int blanks = 0;
        for (int at = line; at < line + MOST_LINES && blanks < 2; at++) {
            // Below a heading the words come after a blank line.
            blanks += text.blank(at) ? 1 : 0;
            if (blanks == 1 && at - line > 2) {
                break;
            }
            paragraph.append(text.at(at)).append(' ');
        }
        return paragraph.toString();
    }

    /** Two different words of that kind are enough. */
    private static boolean legal(String paragraph) {
        String found = "";
        Matcher matcher = LEGAL.matcher(paragraph);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!found.isEmpty() && !found.equals(word)) {
                return true;
            }
            found = word;
        }
        return false;
    }
}
