package org.pochtenie.desk.languagetool;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.profile.Dictionary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The colleague's own dictionary, for programs that keep one on their server. */
@RestController
class WordPages {
    private static final int MOST = 1_000;

    private final Callers callers;
    private final Dictionary dictionary;

    WordPages(Callers callers, Dictionary dictionary) {
        this.callers = callers;
        this.dictionary = dictionary;
    }

    @GetMapping({"/v2/words", "/lt/{key}/v2/words"})
    Map<String, List<String>> words(@PathVariable @Nullable String key, HttpServletRequest request) throws IOException {
        var parameters = Parameters.of(request);
        var author = callers.of(key, parameters, request);
        return Map.of(
                "words",
                dictionary.words(author.id()).stream()
                        .skip(number(parameters, "offset", 0))
                        .limit(Math.min(MOST, number(parameters, "limit", 10)))
                        .toList());
    }

    @PostMapping({"/v2/words/add", "/lt/{key}/v2/words/add"})
    Map<String, Boolean> add(@PathVariable @Nullable String key, HttpServletRequest request) throws IOException {
        var parameters = Parameters.of(request);
        var author = callers.of(key, parameters, request);
        var word = parameters.getOrDefault("word", "").strip();
        if (!Dictionary.isWord(word)) {
            throw new Refused(HttpStatus.BAD_REQUEST, "'word' must be one word");
        }
        boolean known = dictionary.words(author.id()).contains(word);
        dictionary.add(author.id(), word);
        return Map.of("added", !known);
    }

    @PostMapping({"/v2/words/delete", "/lt/{key}/v2/words/delete"})
    Map<String, Boolean> delete(@PathVariable @Nullable String key, HttpServletRequest request) throws IOException {
        var parameters = Parameters.of(request);
        var author = callers.of(key, parameters, request);
        var word = parameters.getOrDefault("word", "").strip();
        boolean known = dictionary.words(author.id()).contains(word);
        dictionary.remove(author.id(), word);
        return Map.of("deleted", known);
    }

    private static int number(Map<String, String> parameters, String name, int otherwise) {
        var written = parameters.getOrDefault(name, "");
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }
}
