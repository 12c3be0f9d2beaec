package org.pochtenie.desk.talk;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.template.LetterHtml;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.text.Language;

/** The letter with the results of a talk: written from what was noted, and read again when it was sent. */
final class SummaryLetter {
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[-–—•*])\\s+(.+)$");
    private static final List<String> PARTS = List.of("agreed", "ours", "theirs", "questions");

    private final Texts texts;
    private final Language language;
    private final Form form;

    SummaryLetter(Texts texts, Language language, Form form) {
        this.texts = texts;
        this.language = language;
        this.form = form;
    }

    /** «Итоги разговора от 22 ноября 2026, 14:05», "Results of our call of 22 November 2026, 14:05". */
    String title(Talk talk, ZonedDateTime held) {
        var pattern = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language.locale());
        return t("title." + talk.kind().word(), held.format(pattern));
    }

    String subject(Talk talk, ZonedDateTime held) {
        return talk.about().isBlank() ? title(talk, held) : title(talk, held) + ": " + oneLine(talk.about());
    }

    /**
     * Its text.
     *
     * @param link where the client can confirm without a word, empty for none
     * @param until by when we should like to hear of him
     */
    String html(Talk talk, ZonedDateTime held, String greeting, String link, String until) {
        var results = talk.results();
        var letter =
                new LetterHtml().say(greeting).say(t("thanks." + talk.kind().word()) + " " + subject(talk, held) + ".");
        for (var part : parts(results).entrySet()) {
            letter.list(t(part.getKey()), part.getValue());
        }
        letter.say(link.isEmpty() ? "" : t("link", link));
        return letter.say(t("confirm", until)).say(t("close")).html();
    }

    /** What a letter that was sent says under these headings; the results as they were noted when it has none of them. */
    Results read(String text, Results noted) {
        var found = new HashMap<String, List<String>>();
        var part = "";
        for (var line : text.lines().toList()) {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                found.computeIfAbsent(part, heading -> new ArrayList<>())
                        .add(item.group(1).strip());
            } else if (!line.isBlank()) {
                part = heading(line);
            }
        }
        var read = new Results(
                found.getOrDefault("agreed", List.of()),
                found.getOrDefault("ours", List.of()),
                found.getOrDefault("theirs", List.of()),
                found.getOrDefault("questions", List.of()));
        return read.isEmpty() ? noted : read;
    }

    private String heading(String line) {
        var bare = line.strip().replaceAll("[:*_#]+", "").strip();
        return PARTS.stream()
                .filter(part -> t(part).equalsIgnoreCase(bare))
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<String>> parts(Results results) {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("agreed", results.agreed());
        parts.put("ours", results.ours());
        parts.put("theirs", results.theirs());
        parts.put("questions", results.questions());
        return parts;
    }

    private static String oneLine(String about) {
        return about.replaceAll("\\s+", " ").strip().replaceFirst("[.!…]+$", "");
    }

    /** In the language of the letter; with a «ты» of its own where the words differ. */
    private String t(String key, Object... arguments) {
        var word = language.name().toLowerCase(Locale.ROOT);
        var familiar = "talk.letter." + key + ".ty";
        return texts.of(
                word, form == Form.FAMILIAR && texts.has(word, familiar) ? familiar : "talk.letter." + key, arguments);
    }
}
