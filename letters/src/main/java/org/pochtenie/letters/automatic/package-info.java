/** How letters that programs write are told from those of people. Not public API. */
@NullMarked
package org.pochtenie.letters.automatic;

import org.jspecify.annotations.NullMarked;
