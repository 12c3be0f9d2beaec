/** Keys with which mail programs, browsers and editors of a colleague come to the desk. */
@NullMarked
package org.pochtenie.desk.accesskey;

import org.jspecify.annotations.NullMarked;
