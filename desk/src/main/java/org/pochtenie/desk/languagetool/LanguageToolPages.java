package org.pochtenie.desk.languagetool;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.accesskey.Pace;
import org.springframework.http.HttpStatus;
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

    private final Callers callers;
    private final TextCheck check;
    private final Pace checks;

    LanguageToolPages(Callers callers, TextCheck check, InstantSource now) {
        this.callers = callers;
        this.check = check;
        this.checks = new Pace(A_MINUTE, now);
    }

    @RequestMapping(
            path = {"/v2/check", "/lt/{key}/v2/check"},
            method = {RequestMethod.GET, RequestMethod.POST})
    Answer check(@PathVariable @Nullable String key, HttpServletRequest request) throws IOException {
        var parameters = Parameters.of(request);
        var author = callers.of(key, parameters, request);
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
}
