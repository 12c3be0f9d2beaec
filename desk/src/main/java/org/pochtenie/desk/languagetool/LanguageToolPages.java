package org.pochtenie.desk.languagetool;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.accesskey.AccessKeys;
import org.pochtenie.desk.accesskey.Pace;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The HTTP interface of LanguageTool. The access key comes as {@code apiKey}, as a bearer token, or in the address, for
 * programs in which nothing but an address can be set.
 */
@RestController
class LanguageToolPages {
    /** As many as the public server of LanguageTool takes. */
    static final int MOST_CHARACTERS = 20_000;

    static final int A_MINUTE = 240;
    static final int FAILURES_A_MINUTE = 30;

    private final AccessKeys keys;
    private final TextCheck check;
    private final Pace checks;
    private final Pace failures;

    LanguageToolPages(AccessKeys keys, TextCheck check, InstantSource now) {
        this.keys = keys;
        this.check = check;
        this.checks = new Pace(A_MINUTE, now);
        this.failures = new Pace(FAILURES_A_MINUTE, now);
    }

    @RequestMapping(
            path = {"/v2/check", "/lt/{key}/v2/check"},
            method = {RequestMethod.GET, RequestMethod.POST})
    Answer check(@PathVariable @Nullable String key, HttpServletRequest request) throws IOException {
        var parameters = Parameters.of(request);
        var author = author(key, parameters, request);
        if (!checks.allows(author.id())) {
            throw new Refused(
                    HttpStatus.TOO_MANY_REQUESTS, "More than " + A_MINUTE + " texts a minute, try again later");
        }
        var wanted = Wanted.of(parameters);
        if (wanted.text().plain().length() > MOST_CHARACTERS) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "Your text exceeds the limit of " + MOST_CHARACTERS + " characters (it's "
                            + wanted.text().plain().length() + " characters)");
        }
        return check.of(wanted, author);
    }

    /** Programs ask for them before they have a key. */
    @GetMapping({"/v2/languages", "/lt/{key}/v2/languages"})
    List<Map<String, String>> languages() {
        return Tongues.ALL;
    }

    @GetMapping({"/v2/info", "/lt/{key}/v2/info"})
    Map<String, Answer.Software> info() {
        return Map.of("software", Answer.Software.OURS);
    }

    @GetMapping({"/v2/maxtextlength", "/lt/{key}/v2/maxtextlength"})
    String longest() {
        return String.valueOf(MOST_CHARACTERS);
    }

    private Colleague author(@Nullable String key, Map<String, String> parameters, HttpServletRequest request) {
        var stranger = String.valueOf(request.getRemoteAddr());
        if (failures.exhausted(stranger)) {
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong access keys, try again in a minute");
        }
        var told = key != null ? key : parameters.getOrDefault("apiKey", bearer(request));
        return keys.owner(told).orElseThrow(() -> {
            failures.allows(stranger);
            return new Refused(
                    HttpStatus.FORBIDDEN,
                    told.isEmpty()
                            ? "Access denied: an access key is needed; make one in the desk, Settings, Programs"
                            : "Access denied: this access key is not known, or it was revoked");
        });
    }

    private static String bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7) : "";
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused) {
        return ResponseEntity.status(refused.status())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("Error: " + refused.getMessage());
    }
}
