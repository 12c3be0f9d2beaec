package org.pochtenie.desk.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.rulebook.duty.WorkingWindow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where leads set when the firm works and how fast it answers. */
@Controller
@RequestMapping("/settings/team")
class ClockPages {
    private static final String HOME = "/settings/team/calendars";
    private final Calendars calendars;
    private final AnswerTimes answerTimes;
    private final Pages pages;

    ClockPages(Calendars calendars, AnswerTimes answerTimes, Pages pages) {
        this.calendars = calendars;
        this.answerTimes = answerTimes;
        this.pages = pages;
    }

    @GetMapping("/calendars")
    View all() {
        return pages.page("clock/all", Map.of("calendars", calendars.all(), "answerTimes", answerTimes.all()));
    }

    @GetMapping("/calendars/new")
    View newCalendar(Visit visit) {
        var office = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(18, 0)))
                .toList();
        return form(CalendarForm.of(new Calendar(0, "", visit.visitor().zone(), false, office, List.of())), 200);
    }

    @GetMapping("/calendars/{id}")
    View calendar(@PathVariable long id) {
        return form(CalendarForm.of(calendars.byId(id).orElseThrow(ClockPages::unknown)), 200);
    }

    @PostMapping("/calendars/{id}")
    View keepCalendar(@PathVariable long id, @RequestParam Map<String, String> fields, Visit visit) {
        if (id != 0) {
            if (calendars.byId(id).isEmpty()) {
                throw unknown();
            }
        }
        var form = CalendarForm.posted(id, fields);
        var calendar = form.read(calendars.isNameTaken(form.name(), id), visit);
        if (!form.mistakes().isEmpty()) {
            return form(form, 422);
        }
        calendars.keep(calendar);
        return new RedirectView(HOME);
    }

    @GetMapping("/answer-times/new")
    View newAnswerTime() {
        return form(
                AnswerTimeForm.of(new WantedAnswer(
                        0,
                        "",
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        calendars.all().getFirst())),
                200);
    }

    @GetMapping("/answer-times/{id}")
    View answerTime(@PathVariable long id) {
        return form(AnswerTimeForm.of(answerTimes.byId(id).orElseThrow(ClockPages::unknown)), 200);
    }

    @PostMapping("/answer-times/{id}")
    View keepAnswerTime(@PathVariable long id, @RequestParam Map<String, String> fields, Visit visit) {
        if (id != 0) {
            if (answerTimes.byId(id).isEmpty()) {
                throw unknown();
            }
        }
        var form = AnswerTimeForm.posted(id, fields);
        form.check(answerTimes.isNameTaken(form.name(), id), visit);
        var calendar = calendars.all().stream()
                .filter(one -> String.valueOf(one.id()).equals(form.calendar()))
                .findFirst()
                .orElseThrow(ClockPages::unknown);
        if (!form.mistakes().isEmpty()) {
            return form(form, 422);
        }
        answerTimes.keep(new WantedAnswer(
                id,
                form.name(),
                Duration.ofMinutes(AnswerTimeForm.minutes(form.aim())),
                Duration.ofMinutes(AnswerTimeForm.minutes(form.limit())),
                calendar));
        return new RedirectView(HOME);
    }

    private View form(CalendarForm form, int status) {
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
        return pages.page("clock/calendar", Map.of("form", form, "zones", zones), status);
    }

    private View form(AnswerTimeForm form, int status) {
        return pages.page("clock/answer-time", Map.of("form", form, "calendars", calendars.all()), status);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
