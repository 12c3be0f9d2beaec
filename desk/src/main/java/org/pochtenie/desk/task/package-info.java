/**
 * Work that takes longer than a letter: how far it is, by when, what for, and who accepts it.
 *
 * <p>A client knows the end of everything long: a date that he was not told is owed to him.
 */
@NullMarked
package org.pochtenie.desk.task;

import org.jspecify.annotations.NullMarked;
