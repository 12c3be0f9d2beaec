/** The pages of the rulebook. */
@NullMarked
package org.pochtenie.desk.rule;

import org.jspecify.annotations.NullMarked;
