/** Letters that are written again and again. */
@NullMarked
package org.pochtenie.desk.template;

import org.jspecify.annotations.NullMarked;
