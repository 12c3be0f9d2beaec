package org.pochtenie.desk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks before the desk opens whether it can stand: its ports are free, its database answers and is of its make. */
@Configuration
class Ground {
    private static final String PATIENCE_SECONDS = "10";

    static void check(Settings settings) {
        free(settings.address(), settings.port(), "POCHTENIE_PORT");
        free(settings.smtpAddress(), settings.smtpPort(), "POCHTENIE_SMTP_PORT");
        free(settings.submission().address(), settings.submission().port(), "POCHTENIE_SUBMISSION_PORT");
        if (settings.databaseUrl() != null) {
            answers(settings, settings.databaseUrl());
        }
    }

    private static void free(String address, int port, String setting) {
        if (port <= 0) {
            return;
        }
        try (var door = new ServerSocket()) {
            door.setReuseAddress(true); // what a desk that closed a moment ago left behind is no obstacle
            door.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new NotOpened(
                    "nothing can listen on " + address + ":" + port + " (" + e.getMessage()
                            + "): end the program that has this port, or set another in " + setting,
                    e);
        }
    }

    private static void answers(Settings settings, String url) {
        var login = new Properties();
        login.setProperty("connectTimeout", PATIENCE_SECONDS);
        login.setProperty("loginTimeout", PATIENCE_SECONDS);
        if (settings.databaseUser() != null) {
            login.setProperty("user", settings.databaseUser());
        }
        if (settings.databasePassword() != null) {
            login.setProperty("password", settings.databasePassword());
        }
        try (var connection = DriverManager.getConnection(url, login)) {
            connection.getMetaData();
        } catch (SQLException e) {
            // Without what follows the question mark: a password may stand there.
            throw new NotOpened(
                    "the database at " + url.replaceFirst("\\?.*", "") + " cannot be used (" + e.getMessage()
                            + "): see whether PostgreSQL runs there, and check POCHTENIE_DATABASE_URL,"
                            + " POCHTENIE_DATABASE_USER and POCHTENIE_DATABASE_PASSWORD",
                    e);
        }
    }

    @Bean
    FlywayMigrationStrategy tables(Settings settings) {
        return flyway -> {
            try {
                flyway.migrate();
            } catch (FlywayValidateException e) {
                throw new NotOpened(strangeTables(settings), e);
            }
        };
    }

    private static String strangeTables(Settings settings) {
        var data = settings.data().toAbsolutePath().normalize();
        if (settings.demo()) {
            return "the demo's database was made by another build of Pochtenie: delete the folder " + data
                    + " and start again, the demo firm is then made anew";
        }
        var where = settings.databaseUrl() == null
                ? "in " + data
                : "at " + settings.databaseUrl().replaceFirst("\\?.*", "");
        return "the database " + where + " was made by another build of Pochtenie: open it with that build, or name"
                + " another in " + (settings.databaseUrl() == null ? "POCHTENIE_DATA" : "POCHTENIE_DATABASE_URL");
    }
}
