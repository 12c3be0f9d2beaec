package org.pochtenie.desk.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.template.LetterHtml;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.text.Language;

/** The letter in which we propose how a change could be made: what, until when, for how much, and why. */
final class ProposalLetter {
    private final Texts texts;
    private final Language language;
    private final Form form;

    ProposalLetter(Texts texts, Language language, Form form) {
        this.texts = texts;
        this.language = language;
        this.form = form;
    }

    String subject(Change change) {
        return t("subject", oneLine(change.asked().words()));
    }

    /**
     * Its text.
     *
     * @param before the agreement that would be replaced, null for none
     * @param links of the options, by their numbers
     * @param until by when we should like to hear of him
     */
    String html(Change change, String greeting, @Nullable String before, Map<Long, String> links, String until) {
        var options = change.options();
        var letter = new LetterHtml()
                .say(greeting)
                .say(t("thanks", oneLine(change.asked().words())))
                .say(before == null ? "" : t("before", oneLine(before)))
                .list(
                        t(options.size() == 1 ? "one" : "several"),
                        options.stream()
                                .map(option -> item(option, links.getOrDefault(option.id(), "")))
                                .toList());
        change.advised()
                .filter(advised -> options.size() > 1 && !advised.reason().isBlank())
                .ifPresent(advised -> letter.say(t("advice", advised.position(), oneLine(advised.reason()))));
        var questions = questions(change);
        letter.list(questions.isEmpty() ? "" : t(questions.size() == 1 ? "ask.one" : "ask"), questions);
        return letter.say(t(options.size() == 1 ? "choose.one" : "choose", until))
                .say(t("close"))
                .html();
    }

    private String item(Option option, String link) {
        var item = new StringBuilder(sentence(option.words()));
        if (option.day() != null) {
            item.append(' ').append(t("day", Choosing.day(option.day(), language)));
        }
        item.append(' ')
                .append(
                        option.price().isBlank()
                                ? t("free")
                                : t("price", option.price().strip()));
        if (!option.reason().isBlank()) {
            item.append(' ').append(t("reason", oneLine(option.reason())));
        }
        return link.isEmpty()
                ? item.toString()
                : item.append('\n').append(t("link", link)).toString();
    }

    /** The reason and the measure, asked for while they are not known. */
    private List<String> questions(Change change) {
        var questions = new ArrayList<String>();
        if (change.reason().why().isBlank()) {
            questions.add(t("ask.why"));
        }
        if (change.reason().measure().isBlank()) {
            questions.add(t("ask.measure"));
        }
        return questions;
    }

    private static String sentence(String words) {
        var bare = words.strip();
        return bare.isEmpty() || ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + ".";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceFirst("[.!…]+$", "");
    }

    /** In the language of the letter; with a «ты» of its own where the words differ. */
    private String t(String key, Object... arguments) {
        var word = language.name().toLowerCase(Locale.ROOT);
        var familiar = "change.letter." + key + ".ty";
        return texts.of(
                word,
                form == Form.FAMILIAR && texts.has(word, familiar) ? familiar : "change.letter." + key,
                arguments);
    }
}
