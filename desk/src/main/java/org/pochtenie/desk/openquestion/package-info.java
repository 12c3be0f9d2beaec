/** Questions across letters: ours that a client has not answered, and his whose answer we have put off. */
@NullMarked
package org.pochtenie.desk.openquestion;

import org.jspecify.annotations.NullMarked;
