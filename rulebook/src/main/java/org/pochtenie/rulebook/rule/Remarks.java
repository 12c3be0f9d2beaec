package org.pochtenie.rulebook.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;

/** Where one rule puts what it has to say about one draft; fills in the rule's name, weight and advice. */
public final class Remarks {
    private final Card card;
    private final Weight weight;
    private final Draft draft;
    private final List<Remark> said;

    public Remarks(Card card, Weight weight, Draft draft) {
        this(card, weight, draft, new ArrayList<>());
    }

    private Remarks(Card card, Weight weight, Draft draft, List<Remark> said) {
        this.card = card;
        this.weight = weight;
        this.draft = draft;
        this.said = said;
    }

    /** The same place for a remark that is less sure of itself: never heavier than the rule's own weight. */
    public Remarks atMost(Weight quieter) {
        return new Remarks(card, weight.atMost(quieter), draft, said);
    }

    /** The same place for a remark that is worse than what the rule is mostly about: one step heavier, whatever that weighs. */
    public Remarks louder() {
        return new Remarks(card, weight.louder(), draft, said);
    }

    /** About {@code [start, end)} of the draft's text. */
    public void text(int start, int end, Wording message, @Nullable Fix fix) {
        add(Place.TEXT, start, end, draft.text().substring(start, end), message, fix);
    }

    /** About {@code [start, end)} of the draft's text, with nothing to repair by a click. */
    public void text(int start, int end, Wording message) {
        text(start, end, message, null);
    }

    /** About the whole subject. */
    public void subject(Wording message, @Nullable Fix fix) {
        add(Place.SUBJECT, 0, draft.subject().length(), draft.subject(), message, fix);
    }

    /** About To and Cc; {@code words} name the people. */
    public void recipients(String words, Wording message, @Nullable Fix fix) {
        add(Place.RECIPIENTS, 0, 0, words, message, fix);
    }

    /** About the attached files; {@code words} name them. */
    public void attachments(String words, Wording message, @Nullable Fix fix) {
        add(Place.ATTACHMENTS, 0, 0, words, message, fix);
    }

    /** About the letter as a whole; {@code words} tell this remark from others of the same rule. */
    public void letter(String words, Wording message, @Nullable Fix fix) {
        add(Place.LETTER, 0, 0, words, message, fix);
    }

    public List<Remark> said() {
        return List.copyOf(said);
    }

    private void add(Place place, int start, int end, String words, Wording message, @Nullable Fix fix) {
        said.add(new Remark(card.id(), weight, place, start, end, words, message, card.advice(), fix));
    }
}
