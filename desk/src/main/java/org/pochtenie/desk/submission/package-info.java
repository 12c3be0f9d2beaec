/** The gate for mail programs: letters handed in by SMTP are read by the guard and sent on, refused, or held. */
@NullMarked
package org.pochtenie.desk.submission;

import org.jspecify.annotations.NullMarked;
