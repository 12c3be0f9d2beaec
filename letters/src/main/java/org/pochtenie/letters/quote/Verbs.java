package org.pochtenie.letters.quote;

import java.util.Locale;
import java.util.Set;

/** The words for "wrote" of many languages, as they stand in attributions. */
final class Verbs {
    /** Of verbs in two words ("a écrit", "ha scritto") the second. */
    private static final Set<String> WORDS = Set.of(
            "wrote",
            "writes",
            "written",
            "said",
            "says",
            "sent",
            "schrieb",
            "schreef",
            "écrit",
            "ecrit",
            "écrivait",
            "écrivit",
            "escribió",
            "escribio",
            "escribía",
            "escrito",
            "escreveu",
            "scritto",
            "scrisse",
            "scriveva",
            "pisze",
            "napisał(a)",
            "napisał(a",
            "napisała",
            "napisał",
            "napisal",
            "napsal(a)",
            "napsal(a",
            "napsal",
            "napisao",
            "пишет",
            "пише",
            "писал(а)",
            "писал(а",
            "писала",
            "писал",
            "написал(а)",
            "написал(а",
            "написала",
            "написал",
            "сообщает",
            "сообщил",
            "написав",
            "написала(в)",
            "писав",
            "писали",
            "написа",
            "skrev",
            "skriver",
            "kirjoitti",
            "yazdı",
            "írta",
            "scris",
            "ėrašė",
            "rašė",
            "έγραψε",
            "escreve");

    private static final String[] EASTERN = {"写道", "寫道", "写到", "寫到", "撰写", "メッセージ", "書きました", "작성", "のメール"};

    private Verbs() {}

    /** Whether such a word stands anywhere in the line. */
    static boolean in(String line) {
        for (String word : line.toLowerCase(Locale.ROOT).split("[\\s:：,;.…\"<>]+")) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return eastern(line) >= 0;
    }

    /** Whether such a word is the last of the line, but for punctuation. */
    static boolean last(String line) {
        int end = line.length();
        while (end > 0 && " :：.…-".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1)) && end - start < 20) {
            start--;
        }
        String word = line.substring(start, end).toLowerCase(Locale.ROOT);
        int eastern = eastern(line);
        return WORDS.contains(word) || eastern >= 0 && end - eastern <= 8;
    }

    private static int eastern(String line) {
        int found = -1;
        for (String word : EASTERN) {
            found = Math.max(found, line.lastIndexOf(word));
        }
        return found;
    }
}
