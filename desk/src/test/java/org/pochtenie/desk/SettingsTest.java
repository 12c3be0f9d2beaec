package org.pochtenie.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void without_any_setting_the_desk_is_on_loopback() {
        var settings = Settings.from(Map.of(), false);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.publicUrl()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.databaseUrl()).isNull();
    }

    @Test
    void all_mistakes_are_named_at_once() {
        var wrong = catchThrowableOfType(
                Settings.Wrong.class,
                () -> Settings.from(
                        Map.of(
                                "POCHTENIE_PORT", "70000",
                                "POCHTENIE_ZONE", "Mars/Olympus",
                                "POCHTENIE_LANGUAGE", "fr",
                                "POCHTENIE_PUBLIC_URL", "desk.example",
                                "POCHTENIE_DATABASE_URL", "mysql://db",
                                "POCHTENIE_PROT", "8081"),
                        false));
        assertThat(wrong.mistakes())
                .hasSize(6)
                .anyMatch(mistake -> mistake.startsWith("POCHTENIE_PORT: \"70000\""))
                .anyMatch(mistake -> mistake.startsWith("POCHTENIE_PROT is not a setting"));
    }
}
