package org.pochtenie.desk.feedback;

import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.complaint.Course;
import org.pochtenie.desk.complaint.NewComplaint;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.link.PublicPages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.View;

/** The one question, as the client sees it; a low mark opens a complaint. */
@Component
class FeedbackLinks implements Linked {
    private static final int LONGEST = 4000;

    private final Feedbacks feedbacks;
    private final Course complaints;
    private final PublicPages pages;
    private final TransactionTemplate transaction;
    private final InstantSource now;

    FeedbackLinks(
            Feedbacks feedbacks,
            Course complaints,
            PublicPages pages,
            TransactionTemplate transaction,
            InstantSource now) {
        this.feedbacks = feedbacks;
        this.complaints = complaints;
        this.pages = pages;
        this.transaction = transaction;
        this.now = now;
    }

    @Override
    public String kind() {
        return Feedbacks.KIND;
    }

    @Override
    public @Nullable View show(Link link, Visit visit) {
        return feedbacks
                .byId(link.subject())
                .map(feedback -> pages.page("feedback/public", Map.of("feedback", feedback)))
                .orElse(null);
    }

    @Override
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        var feedback = feedbacks.byId(link.subject()).orElse(null);
        if (feedback == null) {
            return null;
        }
        var mark = form.getOrDefault("mark", "");
        if (mark.matches("[1-5]")) {
            var typed = form.getOrDefault("words", "").strip();
            var words = typed.substring(0, Math.min(LONGEST, typed.length()));
            transaction.executeWithoutResult(all -> answer(feedback, Integer.parseInt(mark), words, visit));
        }
        return link.again(visit, "yes");
    }

    private void answer(Feedback feedback, int mark, String words, Visit visit) {
        if (!feedbacks.answered(feedback.id(), mark, words, now.instant()) || mark > Feedback.LOW) {
            return;
        }
        var matter = words.isEmpty() ? visit.t("feedback.low", mark) : words;
        var complaint =
                complaints.open(new NewComplaint(feedback.conversation(), feedback.client(), null, matter, null, null));
        feedbacks.complained(feedback.id(), complaint.id());
    }
}
