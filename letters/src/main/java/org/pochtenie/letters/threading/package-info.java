/** How letters are joined to conversations; what carries a guess from one letter to another is public. */
@NullMarked
package org.pochtenie.letters.threading;

import org.jspecify.annotations.NullMarked;
