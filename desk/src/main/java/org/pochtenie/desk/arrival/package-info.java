/** How letters come in: watched mailboxes, the SMTP listener, files; stored first, then taken into conversations. */
@NullMarked
package org.pochtenie.desk.arrival;

import org.jspecify.annotations.NullMarked;
