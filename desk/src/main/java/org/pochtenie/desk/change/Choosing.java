package org.pochtenie.desk.change;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.agreement.Made;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The client has chosen: what he chose is agreed now, and what it replaces stays readable. */
@Component
class Choosing {
    private final Changes changes;
    private final Agreements agreements;
    private final Texts texts;
    private final InstantSource now;

    Choosing(Changes changes, Agreements agreements, Texts texts, InstantSource now) {
        this.changes = changes;
        this.agreements = agreements;
        this.texts = texts;
        this.now = now;
    }

    /**
     * Said twice it changes nothing, nor does another choice after it.
     *
     * @param by link, letter or colleague
     * @param colleague who of us has said so, null when the client himself did
     */
    @Transactional
    void chosen(Change change, Option option, String by, @Nullable Long colleague) {
        if (!changes.chosen(change, option, by)) {
            return;
        }
        var asked = change.asked();
        var made = agreements.made(new Made(
                asked.client(), asked.conversation(), change.letter(), null, words(option), now.instant(), colleague));
        var old = change.reason().agreement();
        if (old != null) {
            agreements.superseded(old, made);
        }
        changes.agreed(change.id(), made);
    }

    /** What was chosen in one line, with its day and its price. */
    private String words(Option option) {
        var language = Language.of(option.words(), Language.RU);
        var word = language == Language.RU ? "ru" : "en";
        var line = new StringBuilder(option.words().strip().replaceFirst("[.;]+$", ""));
        if (option.day() != null) {
            line.append(". ").append(texts.of(word, "change.agreed.day", day(option.day(), language)));
        }
        if (!option.price().isBlank()) {
            line.append(". ")
                    .append(texts.of(word, "change.agreed.price", option.price().strip()));
        }
        return line.toString();
    }

    static String day(LocalDate day, Language language) {
        var pattern = language == Language.RU ? "d MMMM yyyy" : "MMMM d, yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
