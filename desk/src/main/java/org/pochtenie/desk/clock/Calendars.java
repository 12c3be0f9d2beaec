package org.pochtenie.desk.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.duty.WorkingWindow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All calendars. None is ever deleted: clocks were measured by it. */
@Component
public class Calendars {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Remeasuring remeasuring;

    Calendars(JdbcClient jdbc, JsonMapper json, Remeasuring remeasuring) {
        this.jdbc = jdbc;
        this.json = json;
        this.remeasuring = remeasuring;
    }

    public List<Calendar> all() {
        return jdbc.sql("select * from calendar order by id")
                .query(this::calendar)
                .list();
    }

    public Optional<Calendar> byId(long id) {
        return jdbc.sql("select * from calendar where id = ?")
                .param(id)
                .query(this::calendar)
                .optional();
    }

    /** Stores a calendar, a new one under number 0; running clocks are measured anew soon after. */
    @Transactional
    public long keep(Calendar calendar) {
        remeasuring.soon();
        var columns = List.of(
                calendar.name(),
                calendar.zone().getId(),
                calendar.roundTheClock(),
                json.writeValueAsString(calendar.windows()),
                json.writeValueAsString(calendar.holidays()));
        if (calendar.id() == 0) {
            return jdbc.sql("""
                            insert into calendar (name, zone, round_the_clock, windows, holidays)
                            values (?, ?, ?, ?::jsonb, ?::jsonb) returning id""").params(columns).query(Long.class).single();
        }
        jdbc.sql("""
                        update calendar set name = ?, zone = ?, round_the_clock = ?, windows = ?::jsonb, holidays = ?::jsonb
                        where id = ?""").params(columns).param(calendar.id()).update();
        return calendar.id();
    }

    boolean isNameTaken(String name, long byOther) {
        return jdbc.sql("select exists (select from calendar where lower(name) = lower(?) and id <> ?)")
                .params(name, byOther)
                .query(Boolean.class)
                .single();
    }

    Calendar calendar(ResultSet row, int n) throws SQLException {
        return new Calendar(
                row.getLong("id"),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("round_the_clock"),
                Arrays.asList(json.readValue(row.getString("windows"), WorkingWindow[].class)),
                Arrays.asList(json.readValue(row.getString("holidays"), LocalDate[].class)));
    }
}
