@NullMarked
package org.pochtenie.letters.authentication;

import org.jspecify.annotations.NullMarked;
