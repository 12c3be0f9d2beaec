package org.pochtenie.desk.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.silence.WorkSoFar.Done;
import org.pochtenie.desk.silence.WorkSoFar.Underway;
import org.pochtenie.desk.template.LetterHtml;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.duty.ResultDay;
import org.pochtenie.rulebook.text.Language;

/** A letter that tells a client how his work goes: what was done, what is in hand and when it will be done. */
final class ProgressLetter {
    private final Texts texts;
    private final Language language;
    private final Form form;
    private final ZoneId zone;
    private final ResultDay result;

    /**
     * @param zone in which its dates are said
     * @param result counts the working days until then
     */
    ProgressLetter(Texts texts, Language language, Form form, ZoneId zone, ResultDay result) {
        this.result = result;
        this.texts = texts;
        this.language = language;
        this.form = form;
        this.zone = zone;
    }

    /**
     * Where nothing is known that can be told, it names no day either: whatever a letter names is a promise.
     *
     * @param about the project or the subject of the conversation
     */
    String html(String greeting, String about, WhatToTell tell) {
        var letter = new LetterHtml().say(greeting);
        letter.say(t("opening", about));
        if (tell.done().isEmpty() && tell.underway().isEmpty()) {
            return letter.say(t("nothing"))
                    .say(t("nothing.soon"))
                    .say(t("close"))
                    .html();
        }
        list(letter, "done", tell.done().stream().map(this::told).toList());
        list(letter, "underway", tell.underway().stream().map(this::told).toList());
        return letter.say(t("close")).html();
    }

    String subject(String about) {
        return t("subject", about);
    }

    private void list(LetterHtml letter, String heading, List<String> items) {
        if (items.size() == 1) {
            letter.say(t(heading + ".one", items.getFirst()));
        } else {
            letter.list(t(heading), items);
        }
    }

    private String told(Done done) {
        return sentence(t("done." + done.word(), bare(done.what()), day(LocalDate.ofInstant(done.at(), zone))));
    }

    private String told(Underway one) {
        var percent = one.percent() == null ? "" : t("percent", one.percent());
        return sentence(t("underway." + one.word(), bare(one.what()), percent, due(one)));
    }

    private String due(Underway one) {
        if (one.due() != null) {
            return t("due", moment(one.due()) + in(LocalDate.ofInstant(one.due(), zone)));
        }
        return one.day() == null ? t("due.none") : t("due", day(one.day()) + in(one.day()));
    }

    private String in(LocalDate day) {
        var days = result.in(day);
        return days.isEmpty() ? "" : " " + t("due.in", days.getAsInt());
    }

    /** Without the mark at its end, and on one line. */
    private static String bare(String what) {
        return what.strip().replaceAll("\\s*\\n+\\s*", "; ").replaceFirst("[\\s.!…;]+$", "");
    }

    private static String sentence(String words) {
        var whole = words.replaceAll(" {2,}", " ").strip();
        var end = whole.matches("(?s).*[.!?…]$") ? "" : ".";
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) + end;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(language == Language.RU ? "d MMMM" : "MMMM d", language.locale())
                .format(day);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern(
                        language == Language.RU ? "d MMMM, HH:mm" : "MMMM d, HH:mm", language.locale())
                .format(at.atZone(zone));
    }

    /** In the language of the letter; with a «ты» of its own where the words differ. */
    private String t(String key, Object... arguments) {
        var word = language.name().toLowerCase(Locale.ROOT);
        var familiar = "silence.letter." + key + ".ty";
        return texts.of(
                word,
                form == Form.FAMILIAR && texts.has(word, familiar) ? familiar : "silence.letter." + key,
                arguments);
    }
}
