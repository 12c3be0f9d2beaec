/** The database that comes with the desk, for an owner who has none of his own. */
@NullMarked
package org.pochtenie.desk.plumbing.postgres;

import org.jspecify.annotations.NullMarked;
