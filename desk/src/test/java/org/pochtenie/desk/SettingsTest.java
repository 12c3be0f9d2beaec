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
        assertThat(settings.model()).isNull();
    }

    @Test
    void a_model_is_named_by_its_address_and_its_key_is_never_shown() {
        var url = "http://127.0.0.1:11434/v1";
        var model = Settings.from(Map.of("POCHTENIE_MODEL_URL", url, "POCHTENIE_MODEL_KEY", "k-1234"), false)
                .model();
        assertThat(model).hasToString("ModelAddress[127.0.0.1, null]");
        var wrong = catchThrowableOfType(
                Settings.Wrong.class,
                () -> Settings.from(Map.of("POCHTENIE_MODEL_URL", url, "POCHTENIE_MODEL_KEY", "k-12\n34"), false));
        assertThat(wrong.mistakes()).hasSize(1).noneMatch(mistake -> mistake.contains("k-12"));
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
