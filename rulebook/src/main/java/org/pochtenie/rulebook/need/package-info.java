/** What a client needs and wishes, and whether he has changed his mind. */
@NullMarked
package org.pochtenie.rulebook.need;

import org.jspecify.annotations.NullMarked;
