/** Our letter is the last: after a client's mere thanks a closing letter may be written. */
@NullMarked
package org.pochtenie.desk.lastword;

import org.jspecify.annotations.NullMarked;
