/** With whom the firm corresponds: clients, the people who write for them, and which addresses are our own. */
@NullMarked
package org.pochtenie.desk.client;

import org.jspecify.annotations.NullMarked;
