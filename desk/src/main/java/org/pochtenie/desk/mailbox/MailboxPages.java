package org.pochtenie.desk.mailbox;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.WantedAnswer;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.dao.DuplicateKeyException;
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

/** Where the owner connects mailboxes and sees how they are. */
@Controller
@RequestMapping("/settings/firm/mailboxes")
class MailboxPages {
    private static final String HERE = "/settings/firm/mailboxes";

    private final Pages pages;
    private final Mailboxes mailboxes;
    private final MailFolders folders;
    private final AnswerTimes answerTimes;
    private final Settings settings;
    private final InstantSource now;

    MailboxPages(
            Pages pages,
            Mailboxes mailboxes,
            MailFolders folders,
            AnswerTimes answerTimes,
            Settings settings,
            InstantSource now) {
        this.pages = pages;
        this.mailboxes = mailboxes;
        this.folders = folders;
        this.answerTimes = answerTimes;
        this.settings = settings;
        this.now = now;
    }

    @GetMapping
    View all() {
        return pages.page("mailbox/mailboxes", list());
    }

    /** The list alone, as it refreshes itself. */
    @GetMapping("/list")
    View listAlone() {
        return pages.page("mailbox/list", list());
    }

    private Map<String, Object> list() {
        var all = mailboxes.all();
        var histories = all.stream()
                .collect(Collectors.toMap(Mailbox::id, mailbox -> HistoryProgress.of(folders.of(mailbox.id()))));
        return Map.of("mailboxes", all, "histories", histories);
    }

    @GetMapping("/new")
    View blank() {
        return form(null, MailboxForm.empty(), List.of());
    }

    @PostMapping
    View connect(@RequestParam Map<String, String> fields) {
        var form = new MailboxForm(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return form(null, form, mistakes);
        }
        try {
            kept(mailboxes.connect(form.connection(today())), form);
            return new RedirectView(HERE);
        } catch (DuplicateKeyException taken) {
            return form(null, form, List.of("mailbox.mistake.taken"));
        }
    }

    /** Connects only what answers, unless told to do so anyway: what is wrong is said at its field, and nothing typed is lost. */
    @PostMapping("/checked")
    View connectChecked(@RequestParam Map<String, String> fields) {
        var form = new MailboxForm(fields);
        return stopped(form, !form.is("anyway", "1"))
                .orElseGet(() -> mailboxes.byAddress(form.value("address")).isPresent()
                        ? trial(new Trial(null, null), List.of("mailbox.mistake.taken"), false)
                        : leaving(connect(fields)));
    }

    @PostMapping("/{id}/checked")
    View changeChecked(@PathVariable long id, @RequestParam Map<String, String> fields) {
        var form = new MailboxForm(fields);
        return stopped(form, !form.is("anyway", "1")).orElseGet(() -> leaving(change(id, fields)));
    }

    private Optional<View> stopped(MailboxForm form, boolean trying) {
        var mistakes = form.mistakes();
        var trial = trying ? trial(form) : new Trial(null, null);
        return mistakes.isEmpty() && trial.well() ? Optional.empty() : Optional.of(trial(trial, mistakes, true));
    }

    private View trial(Trial trial, List<String> mistakes, boolean stopped) {
        return pages.page(
                "mailbox/trial",
                Map.of("trial", trial, "mistakes", mistakes, "stopped", stopped && mistakes.isEmpty()));
    }

    /** The script follows it; a form that could not be kept after all is shown whole. */
    private static View leaving(View kept) {
        return kept instanceof RedirectView
                ? (model, request, response) -> response.setHeader("HX-Redirect", HERE)
                : kept;
    }

    @GetMapping("/{id}")
    View one(@PathVariable long id) {
        var mailbox = known(id);
        return form(mailbox, MailboxForm.of(mailbox), List.of());
    }

    @PostMapping("/{id}")
    View change(@PathVariable long id, @RequestParam Map<String, String> fields) {
        var mailbox = known(id);
        var form = new MailboxForm(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return form(mailbox, form, mistakes);
        }
        try {
            kept(mailboxes.change(id, form.connection(today())), form);
            return new RedirectView(HERE);
        } catch (DuplicateKeyException taken) {
            return form(mailbox, form, List.of("mailbox.mistake.taken"));
        }
    }

    /** Within the time chosen for it; one that was taken away meanwhile is not chosen. */
    private void kept(Mailbox mailbox, MailboxForm form) {
        mailboxes.receivingHosts(mailbox.id(), form.receivingHosts());
        answerTimes.all().stream()
                .map(WantedAnswer::id)
                .filter(id -> form.is("answer_time", String.valueOf(id)))
                .forEach(id -> mailboxes.answerTime(mailbox.id(), id));
    }

    /** Connects with what stands in the form, and says how that went; nothing is kept. */
    @PostMapping("/try")
    View tryOut(@RequestParam Map<String, String> fields) {
        var form = new MailboxForm(fields);
        return trial(trial(form), form.mistakes(), false);
    }

    private Trial trial(MailboxForm form) {
        if (!form.mistakes().isEmpty()) {
            return new Trial(null, null);
        }
        var wanted = form.connection(today());
        var known = mailboxes.byAddress(wanted.address());
        if (wanted.imap().password().isEmpty() && known.isPresent()) {
            var id = known.get().id();
            return Trial.of(
                    new Login(wanted.imap().server(), mailboxes.imapLogin(id).password()),
                    new Login(wanted.smtp().server(), mailboxes.smtpLogin(id).password()));
        }
        return Trial.of(wanted.imap(), wanted.smtp());
    }

    @PostMapping("/{id}/pause")
    View pause(@PathVariable long id, @RequestParam boolean paused) {
        mailboxes.pause(known(id).id(), paused);
        return new RedirectView(HERE);
    }

    private View form(@Nullable Mailbox mailbox, MailboxForm form, List<String> mistakes) {
        var parameters = new HashMap<String, Object>();
        parameters.put("mailbox", mailbox);
        parameters.put("form", form);
        parameters.put("mistakes", mistakes);
        parameters.put("answerTimes", answerTimes.all());
        return pages.page("mailbox/form", parameters, mistakes.isEmpty() ? 200 : 422);
    }

    private Mailbox known(long id) {
        return mailboxes.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return now.instant().atZone(settings.zone()).toLocalDate();
    }
}
