/** How letters are put on the wire. Not public API. */
@NullMarked
package org.pochtenie.letters.writing;

import org.jspecify.annotations.NullMarked;
