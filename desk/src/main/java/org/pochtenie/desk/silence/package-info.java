/**
 * For how long a client has heard nothing (rule {@code three-day-contact}): counted from the last contact that told something,
 * per client and project, as long as something goes on there. Before it is too long the Today page offers a letter of what was
 * done since. A client who had to ask how the work goes is a gap, and hears from us more often afterwards.
 */
@NullMarked
package org.pochtenie.desk.silence;

import org.jspecify.annotations.NullMarked;
