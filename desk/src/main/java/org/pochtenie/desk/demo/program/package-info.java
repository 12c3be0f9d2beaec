/** How the mail programs of the demo's people write: their HTML, their signatures and their way to quote. */
@NullMarked
package org.pochtenie.desk.demo.program;

import org.jspecify.annotations.NullMarked;
