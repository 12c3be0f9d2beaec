package org.pochtenie.rulebook.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Place;

/**
 * A draft of a card, with the conversation around it and what the rule is expected to say.
 *
 * <p>The notation, one thing a line, the draft's own text last:
 *
 * <pre>
 * &#64;kind reply|new|note|forward      reply when left out
 * &#64;from Name &lt;a@b.example&gt;         the author
 * &#64;to, &#64;cc, &#64;subject, &#64;attached   of the draft, lists with commas
 * &#64;now 2026-11-20T10:00            Moscow time
 * &#64;thread Subject                 the conversation's frozen subject
 * &#64;client Name                    the client's name
 * &#64;notes line; line               of the client's card
 * &#64;hours пн-пт 9-18, &#64;zone        of the client's card
 * &#64;acceptors Name &lt;a@b.example&gt;    who accepts results, several with semicolons
 * &#64;in, &#64;out                       begins an earlier letter; its text follows in lines that begin with "| "
 * &#64;in-cc, &#64;in-to, &#64;in-attached, &#64;in-minutes    of the newest earlier letter; minutes before now, 60 unless told
 * &#64;^ message                      a remark without a place of its own to underline
 * ^^^^ message                    a remark about the words above the carets, in a line of the text or a header
 * </pre>
 */
public record Example(Draft draft, ConversationSoFar conversation, List<Expected> expected) {
    public Example {
        expected = List.copyOf(expected);
    }

    /**
     * What the rule is expected to say.
     *
     * @param place null where the example leaves it open
     */
    public record Expected(@Nullable Place place, int start, int end, String message) {}
}
