/** Conversations: which letters belong together, whose turn it is, and the pages that show them. */
@NullMarked
package org.pochtenie.desk.conversation;

import org.jspecify.annotations.NullMarked;
