/** What organisations, clients and projects want of the rules, and how it is written down. */
@NullMarked
package org.pochtenie.rulebook.profile;

import org.jspecify.annotations.NullMarked;
