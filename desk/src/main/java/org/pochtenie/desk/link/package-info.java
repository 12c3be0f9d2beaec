/**
 * Links by which somebody without a login sees or answers one thing: a result to confirm, his status page.
 *
 * <p>A feature adds a kind with one bean of {@link Linked}, and asks {@link PersonalLinks} for the address that it puts into a
 * letter.
 */
@NullMarked
package org.pochtenie.desk.link;

import org.jspecify.annotations.NullMarked;
