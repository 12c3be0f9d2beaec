/** What was agreed with clients, and what came of it. */
@NullMarked
package org.pochtenie.desk.agreement;

import org.jspecify.annotations.NullMarked;
