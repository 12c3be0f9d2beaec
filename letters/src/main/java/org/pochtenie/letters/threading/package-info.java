/** How letters are joined to conversations. Not public API. */
@NullMarked
package org.pochtenie.letters.threading;

import org.jspecify.annotations.NullMarked;
