/** The lists of conversations. */
@NullMarked
package org.pochtenie.desk.conversation.inbox;

import org.jspecify.annotations.NullMarked;
