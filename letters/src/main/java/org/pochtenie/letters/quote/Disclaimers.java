package org.pochtenie.letters.quote;

import java.util.regex.Pattern;

/** Recognises the words of lawyers below a letter. */
final class Disclaimers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENING = Pattern.compile(
            "^[*_\\[(\"]{0,3}(?:confidentiality (?:notice|note)|disclaimer|privileged (?:and|&|/) confidential|important notice|legal notice"
                    + "|(?:the|this|any) (?:information|e-?mail|message|communication|transmission|electronic)(?: message| mail| communication| transmission)?[ ,(].{0,160}(?:confidential|privileged|intended|proprietary|property of)"
                    + "|if you (?:are not|have received this)(?: the)?(?: intended)?.{0,60}(?:recipient|in error|by mistake)"
                    + "|(?:настоящ|данн|эт)(?:ее|ое|о) (?:электронное |почтовое )?(?:сообщение|письмо).{0,200}(?:конфиденц|предназнач)|уведомление о конфиденциальности|информация, содержащаяся в (?:этом|данном|настоящем)"
                    + "|це (?:електронне )?(?:повідомлення|лист).{0,160}конфіденц"
                    + "|diese (?:e-?mail|nachricht).{0,160}(?:vertraulich|bestimmt)|ce (?:message|courriel|mail).{0,160}(?:confidentiel|destiné)|este (?:mensaje|correo).{0,160}(?:confidencial|dirigido)"
                    + "|(?:questo|il presente) messaggio.{0,160}(?:riservat|confidenzial)|(?:ta|niniejsza) wiadomość.{0,160}(?:poufn|przeznaczon)|本(?:邮件|郵件|电子邮件).{0,60}(?:机密|保密|機密))",
            FLAGS);

    private Disclaimers() {}

    /** Whether a paragraph that begins with these lines is one. */
    static boolean opens(String paragraph) {
        return paragraph.length() > 8 && OPENING.matcher(paragraph).lookingAt();
    }
}
