package org.pochtenie.desk.languagetool;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.accesskey.AccessKeys;
import org.pochtenie.desk.accesskey.Pace;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** For whom a program asks, by the access key that it shows. */
@Component
class Callers {
    static final int FAILURES_A_MINUTE = 30;

    private final AccessKeys keys;
    private final Pace failures;

    Callers(AccessKeys keys, InstantSource now) {
        this.keys = keys;
        this.failures = new Pace(FAILURES_A_MINUTE, now);
    }

    /** @param inAddress the key of the address, null when it has none */
    Colleague of(@Nullable String inAddress, Map<String, String> parameters, HttpServletRequest request) {
        var stranger = String.valueOf(request.getRemoteAddr());
        if (failures.exhausted(stranger)) {
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong access keys, try again in a minute");
        }
        var key = inAddress != null ? inAddress : parameters.getOrDefault("apiKey", bearer(request));
        return keys.owner(key).orElseThrow(() -> {
            failures.allows(stranger);
            return new Refused(
                    HttpStatus.FORBIDDEN,
                    key.isEmpty()
                            ? "Access denied: an access key is needed; make one in the desk, Settings, Programs"
                            : "Access denied: this access key is not known, or it was revoked");
        });
    }

    private static String bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7) : "";
    }
}
