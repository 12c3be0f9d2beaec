/** The questions of a letter, and which of them a draft answers. */
@NullMarked
package org.pochtenie.rulebook.question;

import org.jspecify.annotations.NullMarked;
