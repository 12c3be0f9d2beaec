@NullMarked
package org.pochtenie.letters;

import org.jspecify.annotations.NullMarked;
