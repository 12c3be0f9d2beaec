/** Meetings to which letters invite, as a card on the letter. */
@NullMarked
package org.pochtenie.desk.conversation.meeting;

import org.jspecify.annotations.NullMarked;
