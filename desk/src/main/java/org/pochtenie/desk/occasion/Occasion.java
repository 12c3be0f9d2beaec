package org.pochtenie.desk.occasion;

import java.time.LocalDate;

/** A date of a card that comes round on that day. */
record Occasion(long id, long fact, LocalDate day) {}
