package org.pochtenie.desk.ownrule;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All rules that the firm has written in the desk. */
@Component
public class OwnRules {
    private static final String NEWEST = """
            select r.id, r.rule, r.language, r.text, r.state, c.name, r.changed_at
            from (select distinct on (rule) * from own_rule order by rule, id desc) r
            join colleague c on c.id = r.changed_by where r.state <> 'gone'""";

    private final JdbcClient jdbc;
    private final Live live;
    private final InstantSource now;

    OwnRules(JdbcClient jdbc, Live live, InstantSource now) {
        this.jdbc = jdbc;
        this.live = live;
        this.now = now;
    }

    public List<OwnRule> all() {
        return jdbc.sql(NEWEST + " order by r.rule").query(OwnRules::row).list();
    }

    public Optional<OwnRule> of(String rule) {
        return jdbc.sql(NEWEST + " and r.rule = ?")
                .param(rule)
                .query(OwnRules::row)
                .optional();
    }

    /** Grows with every change: what was worked out of the rules holds as long as it stays the same. */
    long change() {
        return jdbc.sql("select coalesce(max(id), 0) from own_rule")
                .query(Long.class)
                .single();
    }

    /** Keeps a text that has been found right. */
    @Transactional
    public void keep(String rule, @Nullable Language language, String text, boolean on, long colleague) {
        enter(rule, language, text, on ? "on" : "off", colleague);
    }

    /** A rule that is gone leaves its history. */
    @Transactional
    public void remove(String rule, long colleague) {
        of(rule).ifPresent(known -> enter(rule, known.language(), known.text(), "gone", colleague));
    }

    private void enter(String rule, @Nullable Language language, String text, String state, long colleague) {
        jdbc.sql("""
                        insert into own_rule (rule, language, text, state, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Sql.row(
                        rule, Sql.wordOrNull(language), Sql.text(text), state, colleague, Sql.at(now.instant())))
                .update();
        live.changed("rules");
    }

    private static OwnRule row(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        var language = row.getString("language");
        return new OwnRule(
                row.getLong("id"),
                row.getString("rule"),
                language == null ? null : Language.valueOf(language.toUpperCase(Locale.ROOT)),
                row.getString("text"),
                row.getString("state").equals("on"),
                row.getString("name"),
                Sql.instant(row, "changed_at"));
    }
}
