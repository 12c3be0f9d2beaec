/** What a client says to something that he was asked to confirm. */
@NullMarked
package org.pochtenie.rulebook.confirmation;

import org.jspecify.annotations.NullMarked;
