/** The pages about the rules, made from their cards. */
@NullMarked
package org.pochtenie.rulebook.page;

import org.jspecify.annotations.NullMarked;
