package org.pochtenie.rulebook.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Known;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;

/**
 * A piece of work as it is planned, read as a letter that would tell it to the client: whatever would be a slip there is one
 * here, before the work is begun.
 *
 * @param until the day by which it is to be done, null for none
 * @param measure by what one will see that it is good; may be empty
 */
public record PlannedWork(String title, @Nullable LocalDate until, String measure) {
    private static final AgreementKeeping KEEPING = new AgreementKeeping(RuleFile.named("agreed-stays"));
    private static final Person NOBODY = new Person("", "");

    /**
     * Something of it that was agreed otherwise.
     *
     * @param said the words of the plan that differ
     */
    public record Otherwise(Agreed agreed, String said) {}

    /** What of it was agreed otherwise, once for an agreement; nothing while the dictionary still loads. */
    public List<Otherwise> otherwise(List<Agreed> agreements, Instant now, ZoneId zone, Lexicons lexicons) {
        var text = text();
        var draft = new Draft(Kind.REPLY, NOBODY, List.of(), List.of(), "", text, List.of(), null, now, zone);
        var known = new ConversationSoFar(
                List.of(), ConversationSoFar.NONE.client(), "", null, Known.NONE.agreed(agreements));
        var reading = new Reading(draft, known, Profile.standard(), lexicons, List::of);
        return KEEPING.broken(reading).stream()
                .map(broken -> new Otherwise(broken.agreed(), text.substring(broken.start(), broken.end())))
                .toList();
    }

    /** The day follows the work, as in «Каталог до 20 декабря 2026 года». */
    private String text() {
        var work = title.strip().replaceAll("[.!?…;:,]+$", "");
        var language = Language.of(title + "\n" + measure, Language.RU);
        return work + (until == null ? "" : " " + day(until, language)) + ".\n\n" + measure.strip();
    }

    private static String day(LocalDate day, Language language) {
        return language == Language.RU
                ? day.format(DateTimeFormatter.ofPattern("'до' d MMMM yyyy 'года'", Locale.of("ru")))
                : day.format(DateTimeFormatter.ofPattern("'by' d MMMM yyyy", Locale.ENGLISH));
    }
}
