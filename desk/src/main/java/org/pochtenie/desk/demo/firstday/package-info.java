/** What the demo firm has promised, agreed and left undone before one first looks at it. */
@NullMarked
package org.pochtenie.desk.demo.firstday;

import org.jspecify.annotations.NullMarked;
