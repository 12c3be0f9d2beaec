package org.pochtenie.desk;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.postgres.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole desk for a test: the real application on a free port, with a database of its own on a real PostgreSQL.
 *
 * <p>The server is shared by all tests of a process and ends with them; databases are made anew.
 */
public final class TestDesk implements AutoCloseable {
    private static final Path DATA = Path.of(System.getProperty("pochtenie.test-data", "target/test-data"));
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.in(DATA);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }

    private final ConfigurableApplicationContext context;

    private TestDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With a clock that the test sets. */
    public static TestDesk at(InstantSource now) {
        return over(freshDatabase(), now);
    }

    /** Over a database that another desk may use too. */
    public static TestDesk over(String database, InstantSource now) {
        return over(SERVER, database, now);
    }

    /** On a database server of the test's own, which it may restart. */
    public static TestDesk over(EmbeddedPostgres server, String database, InstantSource now) {
        return over(server, database, now, null);
    }

    /** One where a model may read along. */
    public static TestDesk over(String database, InstantSource now, @Nullable ModelAddress model) {
        return over(SERVER, database, now, model);
    }

    /** With the demo firm. */
    public static TestDesk demo(InstantSource now) {
        return over(SERVER, freshDatabase(), now, null, true);
    }

    private static TestDesk over(
            EmbeddedPostgres server, String database, InstantSource now, @Nullable ModelAddress model) {
        return over(server, database, now, model, false);
    }

    private static TestDesk over(
            EmbeddedPostgres server, String database, InstantSource now, @Nullable ModelAddress model, boolean demo) {
        var settings = new Settings(
                "127.0.0.1",
                0,
                URI.create("http://127.0.0.1"),
                data(database),
                server.url(database),
                server.user(),
                server.password(),
                -1,
                "127.0.0.1",
                new Submission(-1, "127.0.0.1", null),
                ZoneId.of("Europe/Moscow"),
                "ru",
                demo,
                model);
        var application = new SpringApplication(Pochtenie.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> Opening.prepare(context, settings, now));
        return new TestDesk(application.run());
    }

    /** Where a desk over that database keeps its key. */
    public static Path data(String database) {
        return DATA.resolve(database);
    }

    /** With the tables of a desk, copied from a database that was migrated once for all tests. */
    public static String freshDatabase() {
        var name = "desk_" + UUID.randomUUID().toString().substring(0, 8);
        try (var connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + Migrated.DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static final class Migrated {
        static final String DATABASE =
                "migrated_" + UUID.randomUUID().toString().substring(0, 8);

        static {
            SERVER.createDatabase(DATABASE);
            Flyway.configure()
                    .dataSource(SERVER.url(DATABASE), SERVER.user(), SERVER.password())
                    .locations("classpath:org/pochtenie/desk")
                    .load()
                    .migrate();
        }
    }

    public static EmbeddedPostgres server() {
        return SERVER;
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    public <T> Collection<T> all(Class<T> bean) {
        return context.getBeansOfType(bean).values();
    }

    /** With one more bean, from now on. */
    public void with(Object bean) {
        context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
    }

    public JdbcClient jdbc() {
        return the(JdbcClient.class);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        context.close();
    }
}
