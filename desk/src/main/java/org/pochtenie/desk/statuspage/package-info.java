/**
 * The page on which a client sees at any moment how his work stands, by a personal link and without a login.
 *
 * <p>A feature shows its part by one bean of {@link StatusSource} here. Nothing is shown that nobody said the client may see.
 */
@NullMarked
package org.pochtenie.desk.statuspage;

import org.jspecify.annotations.NullMarked;
