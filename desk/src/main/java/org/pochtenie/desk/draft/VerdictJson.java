package org.pochtenie.desk.draft;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.rule.Rule;

/**
 * What the guard said of a draft, for the editor: places count in its blocks, words are in the reader's language.
 *
 * @param ready false while dictionaries load: more may follow
 * @param grammar how far the grammar has been read: none, ready, pending (ask again at once) or loading (in a while)
 * @param waiting whether a model still thinks: ask again at once
 */
public record VerdictJson(
        boolean ready, String grammar, boolean waiting, List<RemarkJson> remarks, List<QuestionJson> questions) {

    /**
     * One remark; without a place in the text, {@code block} is -1.
     *
     * @param softer whether another wording may be asked for
     */
    public record RemarkJson(
            String key,
            String rule,
            String weight,
            String place,
            int block,
            int start,
            int end,
            List<DraftText.At> parts,
            String words,
            String title,
            String message,
            String advice,
            String page,
            @Nullable FixJson fix,
            boolean softer) {}

    /** What a click would do. */
    public record FixJson(String label, List<EditJson> edits) {}

    /**
     * One step.
     *
     * @param kind replace, subject, recipients, file or conversation; the rest is filled as far as the kind needs it
     */
    public record EditJson(
            String kind, int block, int start, int end, int endBlock, String text, List<Person> to, List<Person> cc) {}

    /** A question of the client and what the draft does about it: answered, deferred or missed. */
    public record QuestionJson(
            String id,
            String text,
            String state,
            boolean weak,
            boolean ticked,
            int block,
            int start,
            int end,
            @Nullable Instant until) {}

    public static VerdictJson of(Proofreading.Read read, Locale locale) {
        var verdict = read.verdict();
        return new VerdictJson(
                verdict.languageReady(),
                verdict.grammar().name().toLowerCase(Locale.ROOT),
                read.waiting(),
                verdict.remarks().stream()
                        .map(remark -> remark(remark, read, locale))
                        .toList(),
                verdict.questions().stream()
                        .map(question -> question(question, read.text()))
                        .toList());
    }

    private static RemarkJson remark(Remark remark, Proofreading.Read read, Locale locale) {
        var text = read.text();
        var inText = remark.place() == Place.TEXT;
        var parts = inText ? text.places(remark.start(), remark.end()) : List.<DraftText.At>of();
        var at = !parts.isEmpty() ? parts.getFirst() : inText ? text.nearest(remark.start()) : null;
        return new RemarkJson(
                remark.key(),
                remark.rule(),
                remark.weight().name().toLowerCase(Locale.ROOT),
                remark.place().name().toLowerCase(Locale.ROOT),
                at == null ? -1 : at.block(),
                at == null ? remark.start() : at.start(),
                at == null ? remark.end() : at.end(),
                parts,
                remark.words(),
                title(remark.rule(), read.rules(), locale),
                remark.message().in(locale),
                remark.advice().in(locale),
                "/rules/" + remark.rule(),
                remark.fix() == null || isBelow(remark.fix(), text) ? null : fix(remark.fix(), text, locale),
                !parts.isEmpty() && remark.fix() == null && read.softened().contains(remark.rule()));
    }

    private static String title(String rule, List<Rule> rules, Locale locale) {
        return rules.stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(one -> one.card().words(locale).title())
                .orElse(rule);
    }

    /** The signature is not written in the editor, so nothing in it can be replaced there. */
    private static boolean isBelow(Fix fix, DraftText text) {
        return fix.edits().stream()
                .anyMatch(edit -> edit instanceof Edit.Replace(int start, int end, String ignored)
                        && start < end
                        && end > text.text().length());
    }

    static FixJson fix(Fix fix, DraftText text, Locale locale) {
        return new FixJson(
                fix.label().in(locale),
                fix.edits().stream().map(edit -> edit(edit, text)).toList());
    }

    private static EditJson edit(Edit edit, DraftText text) {
        return switch (edit) {
            case Edit.Replace replace -> {
                var start = text.nearest(replace.start());
                var end = replace.end() > replace.start() ? text.nearest(replace.end()) : start;
                yield new EditJson(
                        "replace",
                        start.block(),
                        start.start(),
                        end.end(),
                        end.block(),
                        replace.text(),
                        List.of(),
                        List.of());
            }
            case Edit.SetSubject subject -> other("subject", subject.subject(), List.of(), List.of());
            case Edit.AddRecipients more -> other("recipients", "", more.to(), more.cc());
            case Edit.NewConversation apart -> other("conversation", apart.subject(), List.of(), List.of());
            case Edit.ChooseFile() -> other("file", "", List.of(), List.of());
        };
    }

    private static EditJson other(String kind, String text, List<Person> to, List<Person> cc) {
        return new EditJson(kind, -1, 0, 0, -1, text, to, cc);
    }

    private static QuestionJson question(Coverage coverage, DraftText text) {
        var places = coverage.start() < 0 ? List.<DraftText.At>of() : text.places(coverage.start(), coverage.end());
        var at = places.isEmpty() ? new DraftText.At(-1, 0, 0) : places.getFirst();
        return new QuestionJson(
                coverage.asked().id(),
                coverage.question().shortForm(),
                coverage.state().name().toLowerCase(Locale.ROOT),
                coverage.weak(),
                coverage.asked().ticked(),
                at.block(),
                at.start(),
                at.end(),
                coverage.deferredUntil());
    }
}
