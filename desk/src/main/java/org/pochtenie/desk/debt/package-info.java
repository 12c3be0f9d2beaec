/**
 * What we owe and by when, of every kind.
 *
 * <p>A feature keeps its own ledger (promises, talks, complaints …), says with {@link Debts#owe} what is due, and makes a bean
 * of {@link Owing} that knows which letter would pay it. A debt ends when that letter is sent, or when its feature says so.
 */
@NullMarked
package org.pochtenie.desk.debt;

import org.jspecify.annotations.NullMarked;
