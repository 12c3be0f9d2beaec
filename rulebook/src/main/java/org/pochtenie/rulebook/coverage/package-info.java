/** Which questions a draft answers. */
@NullMarked
package org.pochtenie.rulebook.coverage;

import org.jspecify.annotations.NullMarked;
