/** The demo firm: an invented studio with its people, its letters and a post office of its own on loopback. */
@NullMarked
package org.pochtenie.desk.demo;

import org.jspecify.annotations.NullMarked;
