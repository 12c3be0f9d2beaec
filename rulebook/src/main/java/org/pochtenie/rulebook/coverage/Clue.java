package org.pochtenie.rulebook.coverage;

/**
 * What speaks for or against a piece of a draft answering a question, and how much: logarithms of odds, fitted by
 * logistic regression on the tuning half of the mutation set (good letters, an answer deleted, two swapped), with
 * ridge and with whole conversations left out to see how it goes with unseen ones.
 */
enum Clue {
    // A piece and a question.
    /** For every pair. */
    ANSWER(-1.93),
    /** Equal words, at most one. */
    SAME_ANY(1.45),
    /** The share of words of one root. */
    KIN(1.61),
    /** Words of one field that hardly anything else in the letter has. */
    FIELD_ANY(0.30),
    /** More common ground than any other question has with the piece. */
    MINE(0.37),
    /** More than with any other piece. */
    HERE(1.16),
    /** What is wanted is shown or lacked: in the order of Wanted. */
    SUM_SHOWN(0.80),
    SUM_LACKED(-1.01),
    TIME_SHOWN(0.59),
    TIME_LACKED(-0.77),
    NUMBER_SHOWN(0.97),
    NUMBER_LACKED(-1.18),
    ADVICE_SHOWN(0.63),
    ADVICE_LACKED(-0.62),
    PERSON_SHOWN(1.35),
    PERSON_LACKED(-0.48),
    PLACE_SHOWN(0.65),
    PLACE_LACKED(-0.66),
    FILE_SHOWN(0.25),
    FILE_LACKED(-0.67),
    REASON_SHOWN(0.42),
    REASON_LACKED(-0.49),
    STEPS_SHOWN(1.21),
    STEPS_LACKED(0.00),
    /** «Да», "unfortunately" to a question for yes or no. */
    YES_WORD(0.50),
    /** Begins with its verb. */
    ECHO(1.66),
    /** A file to a request for one. */
    SENT(0.65),
    /** Done, or about to be, to a request. */
    DONE(0.52),
    /** Stands under the repeated question. */
    REPEATED(2.67),
    /** Has the number of the question. */
    NUMBERED(0.45),
    /** Says which question it is about. */
    NAMED(0.89),
    NAMED_OTHER(-0.39),
    /** Begins a paragraph. */
    FIRST(-0.38),
    /** Begins with a word of the question. */
    HEADS(1.82),
    /** Nothing is known of what is wanted. */
    OPEN(-0.29),
    /** Others stand under their questions, or are numbered, and this does not. */
    UNHEADED(-0.59),
    UNLISTED(-2.45),
    // A piece that may be no answer at all.
    COURTESY(1.10),
    SORRY(2.54),
    SUMMARY(1.55),
    ORDERS(1.60),
    CONDITION(0.70),
    GOES_ON(0.07),
    EXCLAIMS(2.27),
    LAST(2.61),
    HEAD(0.49),
    ITEM(-1.41),
    TAIL(0.36),
    PLACE(0.81),
    TELLS(-0.10),
    INCLUDES(1.22),
    PAYS(1.93),
    AWAITS(1.23),
    ATTACHED(0.61),
    OWN(3.01),
    IDLE_IN(-0.12),
    REST_IN(1.91),
    REST_ON(-1.47),
    REST_GOES_ON(2.15),
    REST_ITEM(0.46),
    // From piece to piece.
    STAY_IN(1.48),
    STAY_ON(-0.40),
    NEXT_IN(1.14),
    NEXT_ON(1.66),
    BACK(-0.67),
    RESUME(-1.89),
    LEAD_IN(-0.63),
    LEAD_ON(-1.19),
    HEAD_IN(-0.88),
    HEAD_ON(0.84),
    /** Two neighbouring questions at once. */
    PAIR(-1.65),
    // A question left without an answer.
    MISS(-0.61),
    MISS_UNMARKED(-0.25),
    MISS_REQUEST(-0.02),
    MISS_VAGUE(-0.98);

    private final double weight;

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    void show(double[] shown, boolean is) {
        shown[ordinal()] = is ? 1 : 0;
    }

    void show(double[] shown, double much) {
        shown[ordinal()] = much;
    }
}
