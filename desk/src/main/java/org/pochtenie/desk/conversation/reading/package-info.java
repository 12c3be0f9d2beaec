/** A conversation as it is read: its letters with notes between them, and what stands beside. */
@NullMarked
package org.pochtenie.desk.conversation.reading;

import org.jspecify.annotations.NullMarked;
