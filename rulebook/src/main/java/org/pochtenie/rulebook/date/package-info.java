/** Days and hours as people write them in letters. */
@NullMarked
package org.pochtenie.rulebook.date;

import org.jspecify.annotations.NullMarked;
