/** What a client wants otherwise than agreed: his request, our proposal, his choice. */
@NullMarked
package org.pochtenie.desk.change;

import org.jspecify.annotations.NullMarked;
