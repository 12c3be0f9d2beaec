/** Dates of clients that are congratulated: they come into sight in time, with a letter begun (rule {@code remember-dates}). */
@NullMarked
package org.pochtenie.desk.occasion;

import org.jspecify.annotations.NullMarked;
