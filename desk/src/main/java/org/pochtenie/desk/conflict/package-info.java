/**
 * Anger and complaints that are noticed in letters when they come; a conflict is before a lead at once, with a brief.
 *
 * <p>What becomes of a complaint is in {@link org.pochtenie.desk.complaint}.
 */
@NullMarked
package org.pochtenie.desk.conflict;

import org.jspecify.annotations.NullMarked;
