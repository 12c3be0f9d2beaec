package org.pochtenie.desk.houserule;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.clock.Calendar;
import org.pochtenie.desk.clock.Calendars;
import org.pochtenie.desk.conversation.ClientLetters;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A rule of ours that the client has not been told, or that says something else by now, is to be told. */
@Component
public class RulesToTell {
    static final String KIND = "house-rules";

    /** Two working days: time to note several, and to tell them in one letter. */
    private static final Duration WITHIN = Duration.ofHours(16);

    private static final int LONGEST = 200;

    private final HouseRules rules;
    private final ClientLetters letters;
    private final Debts debts;
    private final Calendars calendars;
    private final InstantSource now;

    RulesToTell(HouseRules rules, ClientLetters letters, Debts debts, Calendars calendars, InstantSource now) {
        this.rules = rules;
        this.letters = letters;
        this.debts = debts;
        this.calendars = calendars;
        this.now = now;
    }

    /** The client's rules are otherwise than before. */
    @Transactional
    public void changed(long client) {
        var untold = in(client, HouseRule.State.NOTED);
        if (untold.isEmpty()) {
            debts.dropped(KIND, client);
            return;
        }
        var before = debts.open(KIND, client);
        var at = now.instant();
        debts.owe(new Owed(
                KIND,
                client,
                client,
                null,
                null,
                words(untold),
                before.map(debt -> debt.owed().due()).orElseGet(() -> hours().plus(at, WITHIN)),
                before.map(debt -> debt.owed().show()).orElse(at)));
    }

    List<HouseRule> in(long client, HouseRule.State state) {
        return rules.of(client).stream().filter(rule -> rule.state() == state).toList();
    }

    /** Those that stand in that letter are told; one that was noted after it was begun is to be told yet. */
    @Transactional
    void told(long client, long letter, long by) {
        var untold = in(client, HouseRule.State.NOTED);
        var written = letters.in(letter, untold.stream().map(HouseRule::words).toList());
        untold.stream()
                .filter(rule -> written.contains(rule.words()))
                .forEach(rule -> rules.told(rule.id(), letter, by));
        changed(client);
    }

    private static String words(List<HouseRule> untold) {
        var words = untold.stream().map(HouseRule::words).collect(Collectors.joining("; "));
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private WorkingCalendar hours() {
        return calendars.all().stream().findFirst().map(Calendar::working).orElse(WorkingCalendar.ROUND_THE_CLOCK);
    }
}
