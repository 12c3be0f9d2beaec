/** The second stage of reading: grammar, by checkers that other modules bring, off the request and remembered. */
@NullMarked
package org.pochtenie.rulebook.grammar;

import org.jspecify.annotations.NullMarked;
