/** The guard: reads a draft together with its conversation and says what a wise colleague would say. */
@NullMarked
package org.pochtenie.rulebook;

import org.jspecify.annotations.NullMarked;
