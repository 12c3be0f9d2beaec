/**
 * E-mail in and out: bytes become a {@link org.pochtenie.letters.Letter}, an
 * {@link org.pochtenie.letters.OutgoingLetter} becomes bytes. Bad mail is never an exception: what is wrong with a
 * letter is a list of {@link org.pochtenie.letters.Defect}s.
 */
@NullMarked
package org.pochtenie.letters;

import org.jspecify.annotations.NullMarked;
