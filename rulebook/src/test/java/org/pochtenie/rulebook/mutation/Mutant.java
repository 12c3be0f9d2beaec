package org.pochtenie.rulebook.mutation;

import org.pochtenie.rulebook.Draft;

/** A good conversation's draft, spoilt in one way. */
record Mutant(Conversation conversation, Mutator mutator, Draft draft) {}
