/** Word forms and spelling. */
@NullMarked
package org.pochtenie.rulebook.lexicon;

import org.jspecify.annotations.NullMarked;
