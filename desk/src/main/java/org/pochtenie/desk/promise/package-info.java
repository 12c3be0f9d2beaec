/** What we have promised: found in letters at sending, kept, moved with a warning, or broken. */
@NullMarked
package org.pochtenie.desk.promise;

import org.jspecify.annotations.NullMarked;
