/** Letters on their way out: the undo window, the server, the Sent folder, what comes back. */
@NullMarked
package org.pochtenie.desk.outbox;

import org.jspecify.annotations.NullMarked;
