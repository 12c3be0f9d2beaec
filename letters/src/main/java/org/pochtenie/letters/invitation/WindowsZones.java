package org.pochtenie.letters.invitation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The time zones under the names that Windows and Outlook give them. */
final class WindowsZones {
    private static final Map<String, ZoneId> ZONES = load();

    private WindowsZones() {}

    static @Nullable ZoneId named(String name) {
        return ZONES.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, ZoneId> load() {
        Map<String, ZoneId> zones = new HashMap<>();
        try (InputStream in = WindowsZones.class.getResourceAsStream("windows-zones.txt")) {
            if (in == null) {
                throw new IllegalStateException("windows-zones.txt is missing from the library");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf('=') > 0)
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        zones.put(
                                line.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                                ZoneId.of(line.substring(equals + 1).strip()));
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(zones);
    }
}
