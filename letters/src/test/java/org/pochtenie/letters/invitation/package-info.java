@NullMarked
package org.pochtenie.letters.invitation;

import org.jspecify.annotations.NullMarked;
