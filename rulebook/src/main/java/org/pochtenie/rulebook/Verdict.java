package org.pochtenie.rulebook;

import java.util.List;
import org.pochtenie.rulebook.grammar.GrammarState;
import org.pochtenie.rulebook.question.Coverage;

/**
 * What the guard thinks of a draft.
 *
 * @param remarks in the order of the letter: subject, recipients, text, attachments, the whole
 * @param questions the client's open questions in the order asked, each with what the draft does about it
 * @param languageReady false while dictionaries still load: no spelling yet, and word forms by rule of thumb
 * @param grammar how far the grammar has been read; while some of it is not, more remarks may come
 */
public record Verdict(List<Remark> remarks, List<Coverage> questions, boolean languageReady, GrammarState grammar) {
    public Verdict {
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }

    /** The remarks that hold a letter until a reason is typed. */
    public List<Remark> stops() {
        return remarks.stream().filter(remark -> remark.weight() == Weight.STOP).toList();
    }
}
