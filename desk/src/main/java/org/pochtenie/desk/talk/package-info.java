/** Talks by voice or in a chat, and the letters with their results. */
@NullMarked
package org.pochtenie.desk.talk;

import org.jspecify.annotations.NullMarked;
