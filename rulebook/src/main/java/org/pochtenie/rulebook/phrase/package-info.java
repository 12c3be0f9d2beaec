/** Rules that are lists of phrases, one text file each. */
@NullMarked
package org.pochtenie.rulebook.phrase;

import org.jspecify.annotations.NullMarked;
