/** Wishes and needs of a client that have changed (rule {@code needs-change}). */
@NullMarked
package org.pochtenie.desk.client.need;

import org.jspecify.annotations.NullMarked;
