/** How text and bytes are coded on the wire: character sets, encoded words, transfer encodings. Not public API. */
@NullMarked
package org.pochtenie.letters.coding;

import org.jspecify.annotations.NullMarked;
