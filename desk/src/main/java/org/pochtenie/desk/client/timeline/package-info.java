/** All that happened with a client, in one list. */
@NullMarked
package org.pochtenie.desk.client.timeline;

import org.jspecify.annotations.NullMarked;
