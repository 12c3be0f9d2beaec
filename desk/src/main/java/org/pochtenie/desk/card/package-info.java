/**
 * The client's card as people see and keep it: what is known of him, for whom a new sender writes, and two cards that are
 * one.
 */
@NullMarked
package org.pochtenie.desk.card;

import org.jspecify.annotations.NullMarked;
