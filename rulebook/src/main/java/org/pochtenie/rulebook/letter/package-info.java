/** One class a rule. */
@NullMarked
package org.pochtenie.rulebook.letter;

import org.jspecify.annotations.NullMarked;
