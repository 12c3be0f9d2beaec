/** Search over all letters. */
@NullMarked
package org.pochtenie.desk.conversation.search;

import org.jspecify.annotations.NullMarked;
