/** One letter by itself: its frame, pictures, files, original and headers, each so that it can do no harm. */
@NullMarked
package org.pochtenie.desk.conversation.letter;

import org.jspecify.annotations.NullMarked;
