@NullMarked
package org.pochtenie.letters.automatic;

import org.jspecify.annotations.NullMarked;
