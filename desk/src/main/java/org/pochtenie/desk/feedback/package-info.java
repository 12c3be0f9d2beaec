/** How a client finds us: asked by a letter with one question, after results and on schedule, answered by his link. */
@NullMarked
package org.pochtenie.desk.feedback;

import org.jspecify.annotations.NullMarked;
