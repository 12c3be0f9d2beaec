package org.pochtenie.desk.result;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.link.PublicPages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page on which a client confirms a result, or says what is not right yet. */
@Component
class ResultLinked implements Linked {
    static final int LONGEST = 4000;

    private final Results results;
    private final TypedAnswers answers;
    private final Colleagues colleagues;
    private final Conversations conversations;
    private final PublicPages pages;

    ResultLinked(
            Results results,
            TypedAnswers answers,
            Colleagues colleagues,
            Conversations conversations,
            PublicPages pages) {
        this.results = results;
        this.answers = answers;
        this.colleagues = colleagues;
        this.conversations = conversations;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return Results.KIND;
    }

    @Override
    public @Nullable View show(Link link, Visit visit) {
        return of(link).map(result -> pages.page(
                        "result/public",
                        Map.of(
                                "result", result,
                                "subject", subject(result),
                                "who",
                                        colleagues
                                                .byId(result.askedBy())
                                                .map(Colleague::name)
                                                .orElse(""))))
                .orElse(null);
    }

    private String subject(Result result) {
        return conversations
                .byId(result.conversation())
                .map(found -> found.subject())
                .orElse("");
    }

    @Override
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        var result = of(link).orElse(null);
        if (result == null) {
            return null;
        }
        switch (form.getOrDefault("answer", "")) {
            case "yes" -> results.confirmed(result, "link", null);
            case "no" -> answers.declined(result, shortened(form.getOrDefault("words", "")), visit);
            default -> {}
        }
        return link.again(visit);
    }

    private Optional<Result> of(Link link) {
        return results.byId(link.subject())
                .filter(result -> result.client() == link.client())
                .filter(result -> result.state() != Result.State.DRAFTED && result.state() != Result.State.DROPPED);
    }

    private static String shortened(String words) {
        var typed = words.strip();
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}
