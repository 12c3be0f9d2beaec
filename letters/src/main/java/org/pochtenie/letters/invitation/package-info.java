/** Invitations to meetings as they come by letter (RFC 5545, RFC 5546, RFC 6047), and the answers to them. */
@NullMarked
package org.pochtenie.letters.invitation;

import org.jspecify.annotations.NullMarked;
