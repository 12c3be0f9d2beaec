package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Zone;

/** A word that no dictionary has, and neither has the client, the card nor the firm. */
public final class Spelling implements LetterRule {
    private static final Wording UNKNOWN =
            new Wording("«%s»: такого слова нет в словаре", "“%s” is not in the dictionary");

    @Override
    public void read(Reading reading, Remarks remarks) {
        var lexicon = reading.lexicons().of(reading.language());
        if (lexicon == null || reading.letter().isEmpty()) {
            return;
        }
        var excused = new Excused(reading);
        for (var block : reading.letter().blocks()) {
            if (block.zone().isBody() || block.zone() == Zone.GREETING || block.zone() == Zone.CLOSING) {
                inBlock(reading, lexicon, excused, block, remarks);
            }
        }
    }

    private static void inBlock(Reading reading, Lexicon lexicon, Excused excused, Block block, Remarks remarks) {
        for (var sentence : block.sentences()) {
            for (var token : unknown(reading, lexicon, excused, sentence)) {
                var word = reading.draft().text().substring(token.start(), token.end());
                remarks.text(token.start(), token.end(), UNKNOWN.with(word));
            }
        }
    }

    private static ArrayList<Token> unknown(Reading reading, Lexicon lexicon, Excused excused, Sentence sentence) {
        var unknown = new ArrayList<Token>();
        boolean first = true;
        for (var token : sentence.tokens()) {
            if (token.isWord()) {
                var word = reading.draft().text().substring(token.start(), token.end());
                boolean name = Character.isUpperCase(word.charAt(0))
                        && (!first || sentence.zone() != Zone.BODY && sentence.zone() != Zone.ITEM);
                if (!name
                        && isChecked(word, reading.language())
                        && isUnknown(word, lexicon)
                        && !excused.has(token.word())) {
                    unknown.add(token);
                }
                first = false;
            }
        }
        return unknown;
    }

    /** Words of the letter's own script, without digits, capitals inside or a single letter. */
    private static boolean isChecked(String word, Language language) {
        if (word.length() < 2) {
            return false;
        }
        boolean own = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean cyrillic = c >= 'Ѐ' && c <= 'ӿ';
            if (Character.isDigit(c) || c == '_' || i > 0 && Character.isUpperCase(c)) {
                return false;
            }
            own |= Character.isLetter(c) && cyrillic == (language == Language.RU);
        }
        return own;
    }

    private static boolean isUnknown(String word, Lexicon lexicon) {
        var plain = word.replace('’', '\'');
        if (!lexicon.isMisspelled(plain)) {
            return false;
        }
        if (plain.endsWith("'s") || plain.endsWith("s'")) {
            return lexicon.isMisspelled(plain.substring(0, plain.length() - (plain.endsWith("'s") ? 2 : 1)));
        }
        int hyphen = plain.indexOf('-');
        if (hyphen > 0) {
            for (var part : plain.split("-")) {
                if (part.length() > 1 && lexicon.isMisspelled(part)) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }
}
