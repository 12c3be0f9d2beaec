package org.pochtenie.rulebook.coverage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.phrase.PhraseSections;
import org.pochtenie.rulebook.text.Language;

/** The phrases by which one language answers, promises, thanks and sums up. */
record Signs(
        PhraseList inform,
        PhraseList act,
        PhraseList done,
        PhraseList attached,
        PhraseList yesNo,
        PhraseList modal,
        PhraseList reason,
        PhraseList courtesy,
        PhraseList sorry,
        PhraseList condition,
        PhraseList goesOn,
        PhraseList later,
        PhraseList summary) {
    private static final Map<Language, Signs> LANGUAGES = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            LANGUAGES.put(language, read(language));
        }
    }

    static Signs of(Language language) {
        return Objects.requireNonNull(LANGUAGES.get(language));
    }

    private static Signs read(Language language) {
        var sections = PhraseSections.of(language == Language.RU ? "/coverage/ru.txt" : "/coverage/en.txt");
        return new Signs(
                sections.section("inform"),
                sections.section("act"),
                sections.section("done"),
                sections.section("attached"),
                sections.section("yes-no"),
                sections.section("modal"),
                sections.section("reason"),
                sections.section("courtesy"),
                sections.section("sorry"),
                sections.section("condition"),
                sections.section("goes-on"),
                sections.section("later"),
                sections.section("summary"));
    }
}
