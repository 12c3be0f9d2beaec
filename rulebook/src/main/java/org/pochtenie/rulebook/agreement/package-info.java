/** What was agreed with a client, and whether a letter says something else of the same thing. */
@NullMarked
package org.pochtenie.rulebook.agreement;

import org.jspecify.annotations.NullMarked;
