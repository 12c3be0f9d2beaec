@NullMarked
package org.pochtenie.letters.threading;

import org.jspecify.annotations.NullMarked;
