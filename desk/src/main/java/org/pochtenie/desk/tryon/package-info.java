/** Changed rules, tried on letters that were sent. */
@NullMarked
package org.pochtenie.desk.tryon;

import org.jspecify.annotations.NullMarked;
