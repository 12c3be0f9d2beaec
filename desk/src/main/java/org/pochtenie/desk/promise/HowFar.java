package org.pochtenie.desk.promise;

import java.util.OptionalInt;

/** Knows how much of a promised thing is done: a bean of whatever feature counts it. */
public interface HowFar {
    /** Empty where nothing is known of that promise. */
    OptionalInt of(Promise promise);
}
