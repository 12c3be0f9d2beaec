/** Rules that the firm has written itself, and all rules that hold at this moment. */
@NullMarked
package org.pochtenie.desk.ownrule;

import org.jspecify.annotations.NullMarked;
