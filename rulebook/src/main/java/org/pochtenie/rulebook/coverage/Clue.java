package org.pochtenie.rulebook.coverage;

/** What speaks for or against a piece of a draft answering a question, and how much. */
enum Clue {
    // A piece and a question.
    ANSWER(-1.86),
    SAME_ANY(1.44),
    KIN(1.68),
    FIELD_ANY(0.29),
    MINE(0.37),
    HERE(1.17),
    SUM_SHOWN(0.80),
    SUM_LACKED(-1.01),
    TIME_SHOWN(0.58),
    TIME_LACKED(-0.76),
    NUMBER_SHOWN(0.95),
    NUMBER_LACKED(-1.18),
    ADVICE_SHOWN(0.63),
    ADVICE_LACKED(-0.59),
    PERSON_SHOWN(1.17),
    PERSON_LACKED(-0.43),
    PLACE_SHOWN(0.64),
    PLACE_LACKED(-0.65),
    FILE_SHOWN(0.25),
    FILE_LACKED(-0.66),
    REASON_SHOWN(0.42),
    REASON_LACKED(-0.47),
    STEPS_SHOWN(1.20),
    STEPS_LACKED(0.00),
    YES_WORD(0.50),
    ECHO(1.66),
    SENT(0.66),
    DONE(0.54),
    REPEATED(2.67),
    NUMBERED(0.42),
    NAMED(0.89),
    NAMED_OTHER(-0.41),
    FIRST(-0.44),
    HEADS(1.81),
    OPEN(-0.29),
    UNHEADED(-0.58),
    UNLISTED(-2.44),
    // A piece that may be no answer at all.
    COURTESY(1.10),
    SORRY(2.54),
    SUMMARY(1.56),
    ORDERS(1.61),
    CONDITION(0.71),
    GOES_ON(0.08),
    EXCLAIMS(2.25),
    LAST(2.60),
    HEAD(0.48),
    ITEM(-1.42),
    TAIL(0.35),
    PLACE(0.81),
    TELLS(-0.08),
    INCLUDES(1.23),
    PAYS(1.91),
    AWAITS(1.17),
    ATTACHED(0.60),
    OWN(3.00),
    IDLE_IN(-0.09),
    REST_IN(1.94),
    REST_ON(-1.47),
    REST_GOES_ON(2.15),
    REST_ITEM(0.44),
    // From piece to piece.
    STAY_IN(1.44),
    STAY_ON(-0.43),
    NEXT_IN(1.15),
    NEXT_ON(1.68),
    BACK(-0.67),
    RESUME(-1.91),
    LEAD_IN(-0.64),
    LEAD_ON(-1.19),
    HEAD_IN(-0.89),
    HEAD_ON(0.85),
    PAIR(-1.66),
    // A question left without an answer.
    MISS(-0.58),
    MISS_UNMARKED(-0.25),
    MISS_REQUEST(-0.03),
    MISS_VAGUE(-0.95);

    private final double weight;

    Clue(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
