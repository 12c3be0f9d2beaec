/** How the lines of a letter are told apart: own, quoted, signed. Not public API. */
@NullMarked
package org.pochtenie.letters.quote;

import org.jspecify.annotations.NullMarked;
