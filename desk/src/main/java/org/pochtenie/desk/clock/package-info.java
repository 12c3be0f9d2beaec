/** How fast an answer is wanted, when the firm works, and the response clocks that run by both. */
@NullMarked
package org.pochtenie.desk.clock;

import org.jspecify.annotations.NullMarked;
