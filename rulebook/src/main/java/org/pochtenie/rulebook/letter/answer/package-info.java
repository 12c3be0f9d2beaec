/** Rules about what is answered, asked and promised. */
@NullMarked
package org.pochtenie.rulebook.letter.answer;

import org.jspecify.annotations.NullMarked;
