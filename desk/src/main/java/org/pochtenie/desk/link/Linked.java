package org.pochtenie.desk.link;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.web.servlet.View;

/**
 * What one kind of personal links leads to. To add a kind:
 *
 * <ol>
 *   <li>make a bean of this interface; {@link #kind} is its word, stored with each link and never changed again;
 *   <li>put {@code personalLinks.to(kind, subject, client)} into a letter: the same thing has the same link each time;
 *   <li>show the thing with {@link PublicPages#page}, in a template that wraps itself in {@code @template.layout.public}
 *       and has the parameters {@code visit} and {@code firm};
 *   <li>put forms into it with {@code method="post"} and no action; hidden fields or the button's name and value say what is
 *       answered; {@link #answered} does it and returns {@link Link#again}.
 * </ol>
 *
 * <p>The reader has not signed in: {@code visit} speaks his language, and its visitor is nobody. Whoever has the link may do
 * all that the page offers, and nothing more: look up everything by {@link Link#subject} and {@link Link#client}, never by a
 * number from the form alone. Scripts do not run on these pages. A letter's links are opened by mail scanners, so {@link #show}
 * changes nothing; an answer may come twice, so {@link #answered} must bear it.
 */
public interface Linked {
    /** The word of this kind, the same for ever: it is stored. */
    String kind();

    /** The page; must change nothing. Null where the thing is no longer there, which is told as for an unknown link. */
    @Nullable
    View show(Link link, Visit visit);

    /**
     * The form of the page was posted.
     *
     * @param form its fields, the first value of each; anybody may have written it
     * @return {@link Link#again}, as a rule; null where the thing is no longer there
     */
    @Nullable
    View answered(Link link, Map<String, String> form, Visit visit);
}
