package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Clients and what is said of them, in letters and in notes for colleagues. */
public final class NoBadTalk implements LetterRule {
    private static final Wording ILL = new Wording(
            "«%s»: так о людях не говорим, даже между собой",
            "“%s”: we do not speak of people like that, not even among ourselves");

    /** So many tokens may stand between the client and the bad word. */
    private static final int NEAR = 3;

    private static final int NAME = 4;

    private final RuleFile file;

    public NoBadTalk(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var phrases = file.phrases(reading.language(), "phrases");
        var inside = isInside(reading) ? file.phrases(reading.language(), "inside") : PhraseList.NONE;
        var bad = file.phrases(reading.language(), "bad-word");
        for (var sentence : reading.letter().body()) {
            var whole = phrases.in(sentence);
            boolean said = whole.isEmpty() && beside(sentence, bad, reading, remarks);
            if (whole.isEmpty() && !said) {
                whole = inside.in(sentence);
                inTheAbstract(sentence, reading, remarks);
            }
            whole.forEach(found -> say(found.start(), found.end(), reading, remarks));
        }
    }

    private boolean beside(Sentence sentence, PhraseList bad, Reading reading, Remarks remarks) {
        var ill = bad.in(sentence);
        if (ill.isEmpty()) {
            return false;
        }
        boolean note = isInside(reading);
        var people = people(sentence, note, reading);
        for (var word : ill) {
            for (var person : people) {
                if (person.start() >= word.start() && person.end() <= word.end()) {
                    continue;
                }
                boolean before = person.end() <= word.start();
                if ((before || note) && between(sentence, person, word) <= NEAR) {
                    say(Math.min(person.start(), word.start()), Math.max(person.end(), word.end()), reading, remarks);
                    return true;
                }
            }
        }
        return false;
    }

    /** What clients are like in general, and a fault anywhere in the same sentence. */
    private void inTheAbstract(Sentence sentence, Reading reading, Remarks remarks) {
        var crowd = file.phrases(reading.language(), "crowd").in(sentence);
        var sour = crowd.isEmpty()
                ? List.<Phrase.Found>of()
                : file.phrases(reading.language(), "sour").in(sentence);
        if (!sour.isEmpty() && !isInside(reading)) {
            int start = Math.min(crowd.getFirst().start(), sour.getFirst().start());
            int end = Math.max(crowd.getFirst().end(), sour.getFirst().end());
            say(start, end, reading, remarks);
        }
    }

    /** Where colleagues speak to colleagues, whoever is not named is the client. */
    private static boolean isInside(Reading reading) {
        return reading.draft().kind() == Kind.NOTE || reading.draft().kind() == Kind.FORWARD;
    }

    private List<Phrase.Found> people(Sentence sentence, boolean note, Reading reading) {
        var people = new ArrayList<>(file.phrases(reading.language(), "subject").in(sentence));
        if (note) {
            people.addAll(PhraseList.NONE.with(names(reading), List.of()).in(sentence));
            people.addAll(file.phrases(reading.language(), "whom").in(sentence));
            people.addAll(file.phrases(reading.language(), "colleague").in(sentence));
        }
        return people;
    }

    /** The client's names in any case: without their last letter. */
    private static List<String> names(Reading reading) {
        var name = reading.client().name();
        return Words.tokens(name, 0, name.length()).stream()
                .filter(token -> token.isWord() && token.word().length() >= NAME)
                .map(token -> token.word().substring(0, token.word().length() - 1) + "*")
                .toList();
    }

    private static long between(Sentence sentence, Phrase.Found one, Phrase.Found other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return sentence.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK && token.start() >= from && token.end() <= to)
                .count();
    }

    private static void say(int start, int end, Reading reading, Remarks remarks) {
        remarks.text(start, end, ILL.with(reading.draft().text().substring(start, end)));
    }
}
