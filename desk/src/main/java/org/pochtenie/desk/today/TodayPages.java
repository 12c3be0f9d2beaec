package org.pochtenie.desk.today;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.mailbox.MailboxHealth;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.outbox.Outbox;
import org.pochtenie.desk.outbox.Outgoing;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.question.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The Today page, whole and as the part that renews itself. */
@Controller
class TodayPages {
    private static final Duration SOON = Duration.ofHours(24);
    private static final int DRAFTS = 10;

    private final Today today;
    private final OwedToday owed;
    private final Questions questions;
    private final Mailboxes mailboxes;
    private final Drafts drafts;
    private final Outbox outbox;
    private final Pages pages;

    TodayPages(
            Today today,
            OwedToday owed,
            Questions questions,
            Mailboxes mailboxes,
            Drafts drafts,
            Outbox outbox,
            Pages pages) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.today = today;
        this.owed = owed;
        this.questions = questions;
        this.mailboxes = mailboxes;
        this.pages = pages;
    }

    @GetMapping({"/", "/today"})
    View page(@RequestParam(defaultValue = "") String whose, Visit visit) {
        return pages.page("today/today", Map.of("day", day(whose(whose, visit), visit)));
    }

    @GetMapping("/today/part")
    View part(@RequestParam(defaultValue = "") String whose, Visit visit) {
        return pages.page("today/part", Map.of("day", day(whose(whose, visit), visit)));
    }

    @GetMapping("/today/count")
    View count(Visit visit) {
        return pages.page("today/count", Map.of("counters", counters(visit)));
    }

    /** Another colleague's day is for leads. */
    private static Whose whose(String word, Visit visit) {
        var whose = Whose.of(word);
        return whose.isColleagues() && !visit.visitor().isLead() ? Whose.MINE : whose;
    }

    private Counters counters(Visit visit) {
        var now = visit.now();
        var midnight = visit.local(now)
                .toLocalDate()
                .atStartOfDay(visit.visitor().zone())
                .toInstant();
        return today.counters(visit.visitor().id(), now, midnight);
    }

    /** A lead who looks at what is his sees besides what others have promised and not kept. */
    private List<DebtRow> due(Whose whose, Visit visit) {
        var me = visit.visitor().id();
        var due = owed.due(whose, me);
        if (!whose.equals(Whose.MINE) || !visit.visitor().isLead()) {
            return due;
        }
        return Stream.concat(owed.lateOfOthers(me).stream(), due.stream()).toList();
    }

    private Day day(Whose whose, Visit visit) {
        var me = visit.visitor().id();
        var now = visit.now();
        var waiting = today.waiting(whose, me);
        var promised = today.promised(whose, me, now.plus(SOON));
        var unclocked = today.unclocked(whose, me);
        var shown = Stream.of(waiting, promised, unclocked)
                .flatMap(rows -> rows.stream().map(WaitingRow::conversation))
                .toList();
        var boxes = mailboxes.all();
        return new Day(
                whose,
                counters(visit),
                waiting,
                due(whose, visit),
                owed.in(waiting.stream().map(WaitingRow::conversation).toList()),
                owed.quiet(whose, me),
                visit.visitor().isLead() ? owed.team(now) : List.of(),
                promised,
                unclocked,
                new HashMap<>(questions.counts(shown)),
                MailboxHealth.alarms(boxes),
                drafts.openOf(me).stream().limit(DRAFTS).toList(),
                outbox.openOf(me).stream().filter(Outgoing::amiss).toList(),
                boxes.isEmpty());
    }
}
