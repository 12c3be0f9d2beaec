package org.pochtenie.desk.occasion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.clock.Calendar;
import org.pochtenie.desk.clock.Calendars;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.Congratulation;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dates that come round, each found once by whichever desk looks first. */
@Component
public class Occasions {
    static final String KIND = "date";

    /** Longer than the longest holidays, so that the working day before them is not missed. */
    private static final int AHEAD_DAYS = 12;
    /** Later than this a congratulation says only that it was forgotten. */
    private static final int LATEST_DAYS = 7;

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int AT_ONCE = 1000;
    private static final int LEAP_DAY = 229;

    private final JdbcClient jdbc;
    private final Debts debts;
    private final Facts facts;
    private final Clients clients;
    private final Calendars calendars;
    private final Settings settings;
    private final InstantSource now;
    private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.EPOCH);

    Occasions(
            JdbcClient jdbc,
            Debts debts,
            Facts facts,
            Clients clients,
            Calendars calendars,
            Settings settings,
            InstantSource now) {
        this.jdbc = jdbc;
        this.debts = debts;
        this.facts = facts;
        this.clients = clients;
        this.calendars = calendars;
        this.settings = settings;
        this.now = now;
    }

    /** Time passes; looks only now and then, for days do not come quickly. */
    @Transactional
    public void pass(Instant at) {
        var before = looked.get();
        if (Duration.between(before, at).abs().compareTo(EVERY) < 0 || !looked.compareAndSet(before, at)) {
            return;
        }
        near(at).forEach(fact -> look(fact, at));
        passed(at).forEach(occasion -> end(occasion, "passed", null));
    }

    /** A card says a date, says it otherwise, or no longer. */
    @Transactional
    public void changed(long fact) {
        var known = facts.byId(fact).orElseThrow();
        if (known.kind() == Fact.Kind.DATE) {
            look(known, now.instant());
        }
    }

    private void look(Fact fact, Instant at) {
        var client = clients.byId(fact.client()).orElseThrow();
        var zone = client.zone() == null ? settings.zone() : ZoneId.of(client.zone());
        var today = at.atZone(zone).toLocalDate();
        boolean gone = facts.isGone(fact.id());
        near(fact.id()).stream()
                .filter(occasion -> gone || movedFrom(occasion, fact))
                .forEach(occasion -> end(occasion, "gone", null));
        if (gone || fact.day() == null) {
            return;
        }
        Congratulation.next(fact.day(), fact.yearly(), today, zone, hours())
                .filter(congratulation -> congratulation.on().isBefore(today.plusDays(AHEAD_DAYS)))
                .ifPresent(congratulation -> owe(fact, client, congratulation));
    }

    /** Whether the card no longer says that day: else a day that has just passed may still be congratulated on. */
    private static boolean movedFrom(Occasion occasion, Fact fact) {
        return fact.day() == null
                || Congratulation.occurrence(fact.day(), fact.yearly(), occasion.day())
                        .filter(occasion.day()::equals)
                        .isEmpty();
    }

    private void owe(Fact fact, Client client, Congratulation congratulation) {
        var id = jdbc.sql("""
                        insert into occasion (fact_id, day, found_at) values (?, ?, ?)
                        on conflict (fact_id, day) do update set state = 'near', ended_at = null
                            where occasion.state in ('near', 'gone')
                        returning id""")
                .params(fact.id(), congratulation.on(), Sql.at(now.instant()))
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            return;
        }
        var owed = new Owed(
                KIND, id.get(), client.id(), null, null, fact.words(), congratulation.due(), congratulation.show());
        if (debts.open(KIND, id.get()).filter(debt -> debt.owed().equals(owed)).isEmpty()) {
            debts.owe(owed);
        }
    }

    Optional<Occasion> byId(long id) {
        return occasions("id = ?", id).stream().findFirst();
    }

    /** Whoever it is whose day it is has been congratulated by that letter. */
    @Transactional
    void sent(long id, long letter) {
        jdbc.sql("update occasion set state = 'sent', letter_id = ?, ended_at = ? where id = ? and state = 'near'")
                .params(letter, Sql.at(now.instant()), id)
                .update();
    }

    /** Not this time. */
    @Transactional
    void skip(long id, long by) {
        byId(id).ifPresent(occasion -> end(occasion, "skipped", by));
    }

    private void end(Occasion occasion, String state, @Nullable Long by) {
        var ended = jdbc.sql(
                        "update occasion set state = ?, ended_by = ?, ended_at = ? where id = ? and state = 'near'")
                .params(Sql.row(state, by, Sql.at(now.instant()), occasion.id()))
                .update();
        if (ended > 0) {
            debts.dropped(KIND, occasion.id());
        }
    }

    private List<Occasion> near(long fact) {
        return occasions("state = 'near' and fact_id = ?", fact);
    }

    private List<Occasion> passed(Instant at) {
        var last = at.atZone(settings.zone()).toLocalDate().minusDays(LATEST_DAYS);
        return occasions("state = 'near' and day < ?", last);
    }

    private List<Occasion> occasions(String condition, Object parameter) {
        return jdbc.sql("select id, fact_id, day from occasion where " + condition + " order by id limit " + AT_ONCE)
                .param(parameter)
                .query((row, n) ->
                        new Occasion(row.getLong("id"), row.getLong("fact_id"), row.getObject("day", LocalDate.class)))
                .list();
    }

    /** Dates of the next days of which nothing is known yet. */
    private List<Fact> near(Instant at) {
        var from = at.atZone(settings.zone()).toLocalDate().minusDays(1);
        var codes = new ArrayList<Integer>();
        for (int i = 0; i <= AHEAD_DAYS; i++) {
            var day = from.plusDays(i);
            codes.add(day.getMonthValue() * 100 + day.getDayOfMonth());
            if (day.getMonthValue() == 3 && day.getDayOfMonth() == 1 && !day.isLeapYear()) {
                codes.add(LEAP_DAY);
            }
        }
        return jdbc
                .sql("""
                        select id from card_fact where gone_at is null and kind = 'date' and (yearly
                                and extract(month from day) * 100 + extract(day from day) = any(?::int[]::numeric[])
                            or not yearly and day between ? and ?)
                        and not exists (
                            select from occasion where fact_id = card_fact.id and occasion.day >= ?)
                        order by id limit ?""")
                .params(codes.toArray(Integer[]::new), from, from.plusDays(AHEAD_DAYS), from, AT_ONCE)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> facts.byId(id).stream())
                .toList();
    }

    private WorkingCalendar hours() {
        return calendars.all().stream().findFirst().map(Calendar::working).orElse(WorkingCalendar.ROUND_THE_CLOCK);
    }
}
