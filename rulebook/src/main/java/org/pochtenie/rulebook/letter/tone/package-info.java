/** Rules about words and manners. */
@NullMarked
package org.pochtenie.rulebook.letter.tone;

import org.jspecify.annotations.NullMarked;
