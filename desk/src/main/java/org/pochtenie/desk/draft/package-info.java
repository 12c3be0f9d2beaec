/** Letters while they are written: kept as typed, read by the guard. */
@NullMarked
package org.pochtenie.desk.draft;

import org.jspecify.annotations.NullMarked;
