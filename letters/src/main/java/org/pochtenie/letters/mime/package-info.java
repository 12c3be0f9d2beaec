/** The parts of a letter and the values of its headers. Not public API. */
@NullMarked
package org.pochtenie.letters.mime;

import org.jspecify.annotations.NullMarked;
