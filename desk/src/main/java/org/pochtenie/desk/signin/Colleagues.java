package org.pochtenie.desk.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** All colleagues of the firm. */
@Component
public class Colleagues {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final InstantSource now;

    Colleagues(JdbcClient jdbc, PasswordEncoder passwords, InstantSource now) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.now = now;
    }

    /** Somebody new comes to us; the password is kept as a hash only. */
    public Colleague join(
            String name, String address, String password, Colleague.Role role, String language, ZoneId zone) {
        var id = jdbc.sql("""
                        insert into colleague (name, address, password_hash, role, language, zone, joined_at)
                        values (?, ?, ?, ?, ?, ?, ?::timestamptz) returning id""")
                .params(
                        name,
                        address.toLowerCase(Locale.ROOT),
                        passwords.encode(password),
                        role.word(),
                        language,
                        zone.getId(),
                        now.instant().toString())
                .query(Long.class)
                .single();
        return byId(id).orElseThrow();
    }

    public Optional<Colleague> byId(long id) {
        return jdbc.sql("select * from colleague where id = ?")
                .param(id)
                .query(Colleagues::colleague)
                .optional();
    }

    public Optional<Colleague> byAddress(String address) {
        return jdbc.sql("select * from colleague where address = ? and left_at is null")
                .param(address.toLowerCase(Locale.ROOT))
                .query(Colleagues::colleague)
                .optional();
    }

    public List<Colleague> all() {
        return jdbc.sql("select * from colleague where left_at is null order by name")
                .query(Colleagues::colleague)
                .list();
    }

    Optional<String> passwordHash(String address) {
        return jdbc.sql("select password_hash from colleague where address = ? and left_at is null")
                .param(address.toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional();
    }

    private static Colleague colleague(ResultSet row, int n) throws SQLException {
        return new Colleague(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                Colleague.Role.of(row.getString("role")),
                row.getString("position"),
                row.getString("language"),
                ZoneId.of(row.getString("zone")),
                row.getString("theme"),
                row.getString("signature"));
    }
}
