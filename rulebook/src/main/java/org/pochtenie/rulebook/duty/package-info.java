/** What is owed to a client and until when: pure functions of time, nothing here knows a database. */
@NullMarked
package org.pochtenie.rulebook.duty;

import org.jspecify.annotations.NullMarked;
