package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Token;

/** «Ты» where the client is «вы», and both in one letter; verbs are told by the dictionary's marks. */
final class Familiarity {
    private static final Wording FAMILIAR =
            new Wording("«%s»: с этим клиентом мы на «вы»", "“%s”: this client is addressed formally");
    private static final Wording MIXED =
            new Wording("«%s»: в письме и «ты», и «вы»", "“%s”: two ways of address in one letter");

    private final Set<String> familiar;
    private final Set<String> formal;

    Familiarity(RuleFile file) {
        familiar = file.words(Language.RU, "familiar");
        formal = file.words(Language.RU, "formal");
    }

    void read(Reading reading, Remarks remarks) {
        if (reading.language() != Language.RU) {
            return;
        }
        var lexicon = reading.lexicons().of(Language.RU);
        var close = new ArrayList<Token>();
        var distant = new ArrayList<Token>();
        for (var sentence : reading.letter().body()) {
            for (var token : sentence.tokens()) {
                if (!token.isWord() || Quoted.is(reading.draft().text(), sentence, token.start())) {
                    continue;
                }
                if (familiar.contains(token.word()) || isSingular(token, lexicon)) {
                    close.add(token);
                } else if (formal.contains(token.word())) {
                    distant.add(token);
                }
            }
        }
        say(reading, remarks, close, distant);
    }

    private void say(Reading reading, Remarks remarks, List<Token> close, List<Token> distant) {
        // A letter passed on among colleagues may say «ты» all through.
        boolean among = reading.draft().kind() == Kind.FORWARD && !reading.isToClient();
        if (close.isEmpty() || among) {
            return;
        }
        var form = reading.client().form();
        if (form == null) {
            form = isBegun(reading) ? Form.FAMILIAR : reading.profile().form();
        }
        if (form == Form.FORMAL) {
            close.forEach(token -> say(FAMILIAR, reading, remarks, token));
        } else if (!close.isEmpty()
                && reading.draft().to().size() + reading.draft().cc().size() <= 1) {
            distant.forEach(token -> say(MIXED, reading, remarks, token));
        }
    }

    /** Whether client or colleague have said «ты» before in this conversation. */
    private boolean isBegun(Reading reading) {
        var lexicon = reading.lexicons().of(Language.RU);
        return reading.conversation().letters().stream()
                .flatMap(said -> reading.letter(said).body().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> familiar.contains(token.word()) || isSingular(token, lexicon));
    }

    private static void say(Wording message, Reading reading, Remarks remarks, Token token) {
        remarks.text(
                token.start(), token.end(), message.with(reading.draft().text().substring(token.start(), token.end())));
    }

    /** «можешь», «посмотри»: a verb of the second person singular in every reading that the dictionary has. */
    private static boolean isSingular(Token token, @Nullable Lexicon lexicon) {
        var word = token.word();
        if (lexicon == null || word.length() < 3 || !mayBe(word)) {
            return false;
        }
        var marks = lexicon.marks(word);
        return !marks.isEmpty() && marks.stream().allMatch(one -> one.startsWith("VB:") && one.endsWith(":Sin:P2"));
    }

    private static boolean mayBe(String word) {
        return word.endsWith("шь")
                || word.endsWith("шься")
                || word.endsWith("и")
                || word.endsWith("й")
                || word.endsWith("ь")
                || word.endsWith("ись")
                || word.endsWith("йся")
                || word.endsWith("ься");
    }
}
