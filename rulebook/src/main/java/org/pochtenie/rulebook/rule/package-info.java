/** What a rule is made of: its card, what it reads, what it says. */
@NullMarked
package org.pochtenie.rulebook.rule;

import org.jspecify.annotations.NullMarked;
