/** Rules about how a letter begins, is built and ends. */
@NullMarked
package org.pochtenie.rulebook.letter.shape;

import org.jspecify.annotations.NullMarked;
