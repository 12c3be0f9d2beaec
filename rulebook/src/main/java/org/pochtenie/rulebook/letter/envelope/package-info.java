/** Rules about what is around the text: subject, recipients, files, the moment of sending. */
@NullMarked
package org.pochtenie.rulebook.letter.envelope;

import org.jspecify.annotations.NullMarked;
