@NullMarked
package org.pochtenie.letters.tnef;

import org.jspecify.annotations.NullMarked;
