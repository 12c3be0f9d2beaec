/** Recognises signed and encrypted letters (RFC 8551, RFC 3156, RFC 9580); verifies and opens nothing. */
@NullMarked
package org.pochtenie.letters.protection;

import org.jspecify.annotations.NullMarked;
