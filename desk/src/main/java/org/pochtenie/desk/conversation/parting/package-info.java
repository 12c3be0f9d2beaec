/** The page on which letters are chosen that are given a conversation of their own. */
@NullMarked
package org.pochtenie.desk.conversation.parting;

import org.jspecify.annotations.NullMarked;
