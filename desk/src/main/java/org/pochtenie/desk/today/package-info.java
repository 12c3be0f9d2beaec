/** The page with which a day begins: what waits for us, by the time that is left. */
@NullMarked
package org.pochtenie.desk.today;

import org.jspecify.annotations.NullMarked;
