/** What a letter promises. */
@NullMarked
package org.pochtenie.rulebook.promise;

import org.jspecify.annotations.NullMarked;
