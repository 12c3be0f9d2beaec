/** What our own mail server found out about the sender of a letter (RFC 8601). */
@NullMarked
package org.pochtenie.letters.authentication;

import org.jspecify.annotations.NullMarked;
