package org.pochtenie.letters.quote;

import java.util.Locale;
import java.util.Set;

/** The words for "wrote" of many languages, as they stand in attributions. */
final class Verbs {
    /** Of verbs in several words ("a écrit", "ha scritto", "đã viết") the last. */
    private static final Set<String> WORDS = Set.of("""
            wrote writes written said says sent posted typed excerpted scribbled spake asked
            schrieb schrieben geschrieben schreef skrev skriver skrifaði
            écrit ecrit écrivait écrivit escribió escribio escribía escrito escriure escribiu
            escreveu escreve scritto scrisse scriveva scris idatzi
            pisze napisał(a) napisał(a napisała napisał napisal napisał/a napisał/(a) pisał
            napsal(a) napsal(a napsala napsal napsal/a napísal(a) napísal napísala
            napisao napisala napisao/la napisal/a piše
            пишет пише пишуть писал(а) писал(а писала писал написал(а) написал(а написала написал написал/а
            сообщает сообщил сообщила написав написала(в) написав(ла) написав(-ла) писав писали написа напісаў(ла)
            kirjoitti kirjutas yazdı yazmış írta ėrašė rašė parašė rakstīja έγραψε viết menulis
            כתב כתבה כתב/ה כתב(ה كتب كتبت نوشت
            """.strip().split("\\s+"));

    private static final char EASTERN_FROM = '\u0E00';
    private static final String[] EASTERN = {
        "写道", "寫道", "写到", "寫到", "撰写", "撰寫", "メッセージ", "書きました", "書いた", "のメール", "작성", "썼습니다", "เขียน"
    };

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
        return WORDS.contains(word.substring(word.lastIndexOf('>') + 1)) || eastern >= 0 && end - eastern <= 8;
    }

    private static int eastern(String line) {
        int found = -1;
        if (line.chars().noneMatch(c -> c > EASTERN_FROM)) {
            return found;
        }
        for (String word : EASTERN) {
            found = Math.max(found, line.lastIndexOf(word));
        }
        return found;
    }
}
