package org.pochtenie.desk.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.duty.ComplaintStage;
import org.springframework.stereotype.Component;

/** The next step of a complaint: mostly a letter. */
@Component
class ComplaintOwing implements Owing {
    private final Complaints complaints;
    private final Course course;
    private final ComplaintLetters letters;

    ComplaintOwing(Complaints complaints, Course course, ComplaintLetters letters) {
        this.complaints = complaints;
        this.course = course;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Complaints.KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return complaints.byId(debt.owed().subject()).flatMap(complaint -> letters.of(complaint, author));
    }

    @Override
    public void sent(Debt debt, long letter) {
        complaints.byId(debt.owed().subject()).ifPresent(complaint -> {
            var stage = complaint.stage();
            course.goOn(complaint.id(), Set.of(stage), after(stage), new Course.Said(null, letter, ""));
        });
    }

    /** What its letter makes of a stage; where we wait for the client's word it stays, and we wait anew. */
    private static ComplaintStage after(ComplaintStage stage) {
        return switch (stage) {
            case HEARD -> ComplaintStage.RESTATED;
            case CONFIRMED -> ComplaintStage.OFFERED;
            case CHOSEN -> ComplaintStage.DONE;
            case DONE -> ComplaintStage.ASKED;
            case RESTATED, OFFERED, ASKED, CLOSED -> stage;
        };
    }

    @Override
    public Map<Long, List<Act>> acts(Collection<Debt> debts) {
        var known = complaints.byIds(
                debts.stream().map(debt -> debt.owed().subject()).toList());
        return debts.stream()
                .collect(Collectors.toMap(
                        Debt::id, debt -> acts(debt, known.get(debt.owed().subject()))));
    }

    private List<Act> acts(Debt debt, @Nullable Complaint complaint) {
        return switch (complaint == null ? ComplaintStage.CLOSED : complaint.stage()) {
            case RESTATED -> List.of(new Act("confirmed", page(debt) + "/confirmed"));
            case CHOSEN -> List.of(new Act("done", page(debt) + "/done"));
            default -> List.of();
        };
    }

    @Override
    public String page(Debt debt) {
        return "/complaints/" + debt.owed().subject();
    }
}
