/** Letters that programs write: bounces, automatic answers, lists, and the loops they make. */
@NullMarked
package org.pochtenie.letters.automatic;

import org.jspecify.annotations.NullMarked;
