@NullMarked
package org.pochtenie.letters.protection;

import org.jspecify.annotations.NullMarked;
