package org.pochtenie.desk.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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

    /** What a colleague may set himself. */
    void describe(long id, Profile profile) {
        jdbc.sql("""
                        update colleague set name = ?, position = ?, language = ?, zone = ?, theme = ?, signature = ?
                        where id = ?""")
                .params(
                        profile.name(),
                        profile.position(),
                        profile.language(),
                        profile.zone().getId(),
                        profile.theme(),
                        profile.signature(),
                        id)
                .update();
    }

    /** What stands below a colleague's letters: his position and his signature. */
    public void describe(long id, String position, String signature) {
        jdbc.sql("update colleague set position = ?, signature = ? where id = ?")
                .params(position, signature, id)
                .update();
    }

    void chooseTheme(long id, String theme) {
        jdbc.sql("update colleague set theme = ? where id = ?")
                .params(theme, id)
                .update();
    }

    boolean addressKnown(String address) {
        return jdbc.sql("select exists (select 1 from colleague where address = ?)")
                .param(address.toLowerCase(Locale.ROOT))
                .query(Boolean.class)
                .single();
    }

    void changePassword(long id, String password) {
        jdbc.sql("update colleague set password_hash = ?, failures = 0, locked_until = null where id = ?")
                .params(passwords.encode(password), id)
                .update();
    }

    boolean passwordIs(long id, String password) {
        return passwords.matches(password, passwordHash(id));
    }

    void changeRole(long id, Colleague.Role role) {
        jdbc.sql("update colleague set role = ? where id = ?")
                .params(role.word(), id)
                .update();
    }

    /** A colleague leaves: his letters and notes stay under his name. */
    void leave(long id) {
        jdbc.sql("update colleague set left_at = ?::timestamptz where id = ?")
                .params(now.instant().toString(), id)
                .update();
    }

    boolean nobodyYet() {
        return jdbc.sql("select not exists (select 1 from colleague)")
                .query(Boolean.class)
                .single();
    }

    boolean isLastOwner(long id) {
        return jdbc.sql("""
                        select not exists (
                            select 1 from colleague where role = 'owner' and left_at is null and id <> ?)""").param(id).query(Boolean.class).single();
    }

    String passwordHash(long id) {
        return jdbc.sql("select password_hash from colleague where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    boolean lockedAt(long id, Instant instant) {
        return jdbc.sql("select coalesce(locked_until > ?::timestamptz, false) from colleague where id = ?")
                .params(instant.toString(), id)
                .query(Boolean.class)
                .single();
    }

    void failedToSignIn(String address, int allowed, Duration lock) {
        jdbc.sql("""
                        update colleague
                        set failures = case when failures + 1 >= ? then 0 else failures + 1 end,
                            locked_until = case when failures + 1 >= ? then ?::timestamptz else locked_until end
                        where address = ?""")
                .params(allowed, allowed, now.instant().plus(lock).toString(), address.toLowerCase(Locale.ROOT))
                .update();
    }

    void signedIn(String address) {
        jdbc.sql("update colleague set failures = 0, locked_until = null where address = ? and failures > 0")
                .param(address.toLowerCase(Locale.ROOT))
                .update();
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
