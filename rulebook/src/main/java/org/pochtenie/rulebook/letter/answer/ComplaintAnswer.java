package org.pochtenie.rulebook.letter.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.complaint.Complaints;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.promise.Promises;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;

/** An answer to a complaint without an apology, a solution or a next check, or with an excuse. */
public final class ComplaintAnswer implements LetterRule {
    private static final Wording APOLOGY =
            new Wording("В ответе на жалобу нет извинения", "The complaint gets no apology");
    private static final Wording SOLUTION =
            new Wording("В ответе на жалобу нет решения", "The complaint gets no solution");
    private static final Wording CHECK = new Wording(
            "Не сказано, когда проверим, что всё в порядке",
            "Nothing is said about when you will check that all is well");
    private static final Wording EXCUSE = new Wording("«%s» звучит как оправдание", "“%s” sounds like an excuse");
    private static final Wording INSERT = new Wording("Вставить план ответа", "Insert the plan of the answer");

    private final Map<Language, PhraseList> apology;
    private final Map<Language, PhraseList> solution;
    private final Map<Language, PhraseList> check;
    private final Map<Language, PhraseList> excuse;

    private final Map<Language, PhraseList> amends;

    /** By which words an answer shows that something went wrong on our side. */
    private final Map<Language, PhraseList> admits;

    private final RuleFile file;

    public ComplaintAnswer(RuleFile file) {
        this.file = file;
        apology = file.everyLanguage("apology");
        solution = file.everyLanguage("solution");
        check = file.everyLanguage("check");
        excuse = file.everyLanguage("excuse");
        admits = file.everyLanguage("admits");
        amends = file.everyLanguage("amends");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (reading.draft().kind() != Kind.REPLY || reading.letter().body().isEmpty()) {
            return;
        }
        boolean sorry = has(reading, apology);
        boolean complaint = isComplaint(reading);
        if (complaint || sorry) {
            excuses(reading, remarks);
        }
        if (complaint) {
            parts(reading, sorry, remarks);
        }
    }

    private void parts(Reading reading, boolean sorry, Remarks remarks) {
        boolean dated = promises(reading);
        boolean solved = dated || has(reading, solution) || has(reading, amends);
        boolean checked = dated || has(reading, check);
        if (!sorry) {
            remarks.letter("apology", APOLOGY, plan(reading, solved, checked));
        } else if (!solved) {
            remarks.letter("solution", SOLUTION, plan(reading, false, checked));
        } else if (!checked) {
            remarks.atMost(Weight.HINT).letter("check", CHECK, null);
        }
    }

    private void excuses(Reading reading, Remarks remarks) {
        var list = Objects.requireNonNull(excuse.get(reading.language()));
        for (var sentence : reading.letter().body()) {
            for (var found : list.in(sentence)) {
                remarks.text(found.start(), found.end(), EXCUSE.with(reading.words(found)));
            }
        }
    }

    /** Only what he wrote since our last letter is still to be answered; few signs of it tell enough where we make amends. */
    private boolean isComplaint(Reading reading) {
        int signs = unanswered(reading).stream()
                .mapToInt(said -> Complaints.signs(reading.letter(said)))
                .max()
                .orElse(0);
        return signs >= Complaints.ENOUGH || signs > 0 && has(reading, admits) || signs > 1 && has(reading, amends);
    }

    private static List<Said> unanswered(Reading reading) {
        var unanswered = new ArrayList<Said>();
        for (var said : reading.conversation().letters().reversed()) {
            if (said.direction() == Direction.OUT) {
                break;
            }
            unanswered.add(said);
        }
        return unanswered;
    }

    private static boolean promises(Reading reading) {
        var draft = reading.draft();
        return Promises.in(reading.letter(), reading.lexicons(), draft.now(), draft.zone()).stream()
                .anyMatch(promise -> promise.due() != null);
    }

    /** An apology may also stand in the closing lines. */
    private static boolean has(Reading reading, Map<Language, PhraseList> lists) {
        var list = Objects.requireNonNull(lists.get(reading.language()));
        return reading.letter().blocks().stream()
                .filter(block -> block.zone() != org.pochtenie.rulebook.text.Zone.QUOTED)
                .flatMap(block -> block.sentences().stream())
                .anyMatch(list::isIn);
    }

    private Fix plan(Reading reading, boolean solved, boolean checked) {
        var body = reading.letter().body();
        var language = reading.language();
        var edits = new ArrayList<Edit>();
        edits.add(Edit.insert(body.getFirst().start(), file.field(language, "sorry-words") + "\n\n"));
        var rest = (solved ? "" : "\n\n" + file.field(language, "solution-words"))
                + (checked ? "" : "\n\n" + file.field(language, "check-words"));
        if (!rest.isEmpty()) {
            edits.add(Edit.insert(body.getLast().end(), rest));
        }
        return new Fix(INSERT, edits);
    }
}
