/** Good conversations, spoilt in one way each: how much of it the guard sees, and how often it nags. */
@NullMarked
package org.pochtenie.rulebook.mutation;

import org.jspecify.annotations.NullMarked;
