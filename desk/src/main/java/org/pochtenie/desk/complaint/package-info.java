/** Complaints: opened by one click, and from then on each stage owes its step until the client is content. */
@NullMarked
package org.pochtenie.desk.complaint;

import org.jspecify.annotations.NullMarked;
