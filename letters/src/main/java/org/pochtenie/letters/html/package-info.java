/** How HTML of letters is rendered, cleaned and folded. Not public API. */
@NullMarked
package org.pochtenie.letters.html;

import org.jspecify.annotations.NullMarked;
