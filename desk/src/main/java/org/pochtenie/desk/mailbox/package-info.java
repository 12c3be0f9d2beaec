/** Under which addresses the firm receives and sends, how its servers are reached, and whether they are well. */
@NullMarked
package org.pochtenie.desk.mailbox;

import org.jspecify.annotations.NullMarked;
