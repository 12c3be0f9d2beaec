/** How letters are coded on the wire: character sets, encoded words, parameters, transfer encodings. Not public API. */
@NullMarked
package org.pochtenie.letters.mime;

import org.jspecify.annotations.NullMarked;
