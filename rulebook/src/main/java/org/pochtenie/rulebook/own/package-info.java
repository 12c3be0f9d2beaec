/** Rules that a firm writes for itself. */
@NullMarked
package org.pochtenie.rulebook.own;

import org.jspecify.annotations.NullMarked;
