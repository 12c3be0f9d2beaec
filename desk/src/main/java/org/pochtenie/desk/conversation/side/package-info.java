/** What colleagues do beside the letters: notes among themselves, whose turn it is, who is reading and writing. */
@NullMarked
package org.pochtenie.desk.conversation.side;

import org.jspecify.annotations.NullMarked;
